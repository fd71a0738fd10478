package io.github.redress.scoring;

import io.github.redress.FaultyFilesException;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code redress.score/1}, strictly: every fault is found, with its pointer and line.
 *
 * <p>{@code id}, {@code version}, {@code measures}, {@code unrated}, {@code minimum}, {@code decimals} and {@code rounding} are always
 * there. The other keys are optional, and absent mean: any period ({@code from}, {@code to}), the mean of plain rates ({@code total},
 * {@code base}, {@code points} of a measure), three levels satisfied and verdicts without effect ({@code basic}, {@code verdicts}), nothing for
 * those that help ({@code support}), no cap on what is taken out ({@code exclusionCap}), no {@code grades}, {@code groups} and {@code bars}, and no
 * notices ({@code supervision}).
 */
public final class FormulaReader {

    /** The format name that a formula file begins with. */
    public static final String FORMAT = "redress.score/1";

    private static final int MOST_DUE = 1_000_000_000;
    private static final String[] KEYS = {
        "$schema",
        "format",
        "id",
        "version",
        "from",
        "to",
        "measures",
        "total",
        "base",
        "unrated",
        "basic",
        "verdicts",
        "support",
        "exclusionCap",
        "grades",
        "groups",
        "bars",
        "minimum",
        "decimals",
        "rounding",
        "supervision"
    };

    private FormulaReader() {}

    /**
     * Reads a formula.
     *
     * @param file the name to give in faults
     * @param content UTF-8, with or without a byte order mark
     * @throws FaultyFilesException with every fault, if there is any
     */
    public static Formula read(String file, byte[] content) {
        FileFaults faults = new FileFaults();
        Optional<Formula> formula = StrictJson.parse(file, content, faults)
                .flatMap(root -> root.object(KEYS))
                .flatMap(object -> formula(object, faults));
        faults.throwIfAny();
        return formula.orElseThrow();
    }

    private static Optional<Formula> formula(StrictObject object, FileFaults faults) {
        object.required("format").ifPresent(FormulaReader::checkFormat);
        Optional<String> id = object.required("id").flatMap(StrictValue::name);
        Optional<String> version = object.required("version").flatMap(StrictValue::name);
        Optional<LocalDate> from = object.optional("from").flatMap(FormulaReader::date);
        Optional<LocalDate> to = object.optional("to").flatMap(FormulaReader::date);
        List<WeightedMeasure> measures =
                object.required("measures").map(MeasureReader::measures).orElse(List.of());
        Optional<ScoreTotal> total = object.optional("total").flatMap(value -> value.oneOf(ScoreTotal.class));
        Optional<BigDecimal> base =
                object.optional("base").flatMap(value -> Numbers.within(value, "-1000000000", "1000000000"));
        SatisfactionRules satisfaction = satisfaction(object);
        Optional<BigDecimal> support = share(object, "support");
        Optional<BigDecimal> exclusionCap = share(object, "exclusionCap");
        List<Grade> grades = MeasureReader.grades(object.elements("grades"));
        List<VolumeGroup> groups = groups(object.elements("groups"));
        Optional<Bars> bars = object.optional("bars").flatMap(MeasureReader::bars);
        Optional<Integer> minimum = object.required("minimum").flatMap(value -> value.integer(0, MOST_DUE));
        Optional<Integer> decimals = object.required("decimals").flatMap(value -> value.integer(0, 10));
        Optional<RoundingMode> rounding = object.required("rounding").flatMap(FormulaReader::rounding);
        List<SupervisionRule> supervision = SupervisionReader.rules(object.elements("supervision"));
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Numbers.built(
                object.value(),
                () -> new Formula(
                        id.orElseThrow(),
                        version.orElseThrow(),
                        from.orElse(null),
                        to.orElse(null),
                        measures,
                        total.orElse(ScoreTotal.MEAN),
                        base.orElse(BigDecimal.ZERO),
                        satisfaction,
                        support.orElse(BigDecimal.ZERO),
                        exclusionCap.orElse(BigDecimal.ONE),
                        grades,
                        groups,
                        bars.orElse(null),
                        minimum.orElseThrow(),
                        decimals.orElseThrow(),
                        rounding.orElseThrow(),
                        supervision));
    }

    private static void checkFormat(StrictValue value) {
        value.text()
                .filter(text -> !text.equals(FORMAT))
                .ifPresent(text -> value.bad("the format \"" + FORMAT + "\" was wanted, was \"" + text + "\""));
    }

    private static Optional<LocalDate> date(StrictValue value) {
        return value.parsed("a date like 2026-10-01", LocalDate::parse);
    }

    private static SatisfactionRules satisfaction(StrictObject object) {
        Optional<UnratedPolicy> unrated = object.required("unrated").flatMap(value -> value.oneOf(UnratedPolicy.class));
        Optional<BigDecimal> basic = share(object, "basic");
        Optional<StrictObject> verdicts =
                object.optional("verdicts").flatMap(value -> value.object("overturned", "pending", "beyondDuty"));
        return new SatisfactionRules(
                unrated.orElse(UnratedPolicy.EXCLUDE),
                basic.orElse(BigDecimal.ONE),
                effect(verdicts, "overturned"),
                effect(verdicts, "pending"),
                effect(verdicts, "beyondDuty"));
    }

    private static VerdictEffect effect(Optional<StrictObject> verdicts, String key) {
        return verdicts.flatMap(object -> object.optional(key))
                .flatMap(value -> value.oneOf(VerdictEffect.class))
                .orElse(VerdictEffect.NO_EFFECT);
    }

    private static Optional<BigDecimal> share(StrictObject object, String key) {
        return object.optional(key).flatMap(value -> Numbers.within(value, "0", "1"));
    }

    private static List<VolumeGroup> groups(List<StrictValue> elements) {
        return elements.stream()
                .flatMap(element -> element.object("group", "atLeast").stream())
                .flatMap(object -> {
                    Optional<String> group = object.required("group").flatMap(StrictValue::name);
                    Optional<Integer> atLeast = object.required("atLeast").flatMap(value -> value.integer(0, MOST_DUE));
                    return group.isPresent() && atLeast.isPresent()
                            ? Optional.of(new VolumeGroup(group.get(), atLeast.get())).stream()
                            : Optional.<VolumeGroup>empty().stream();
                })
                .toList();
    }

    private static Optional<RoundingMode> rounding(StrictValue value) {
        return value.oneOf(RoundingMode.class).filter(mode -> {
            boolean rounds = mode != RoundingMode.UNNECESSARY;
            if (!rounds) {
                value.bad("a way to round was wanted, was \"UNNECESSARY\"");
            }
            return rounds;
        });
    }
}
