package io.github.redress.scoring;

import io.github.redress.FaultyFilesException;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code redress.score/1}, strictly: every fault is found, with its pointer and line. */
public final class FormulaReader {

    /** The format name that a formula file begins with. */
    public static final String FORMAT = "redress.score/1";

    private static final int MOST_DUE = 1_000_000_000;

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
                .flatMap(root -> root.object(
                        "$schema", "format", "id", "version", "measures", "unrated", "minimum", "decimals", "rounding"))
                .flatMap(object -> formula(object, faults));
        faults.throwIfAny();
        return formula.orElseThrow();
    }

    private static Optional<Formula> formula(StrictObject object, FileFaults faults) {
        object.required("format").ifPresent(FormulaReader::checkFormat);
        Optional<String> id = object.required("id").flatMap(StrictValue::name);
        Optional<String> version = object.required("version").flatMap(StrictValue::name);
        List<WeightedMeasure> measures =
                object.required("measures").map(FormulaReader::measures).orElse(List.of());
        Optional<UnratedPolicy> unrated = object.required("unrated").flatMap(value -> value.oneOf(UnratedPolicy.class));
        Optional<Integer> minimum = object.required("minimum").flatMap(value -> value.integer(0, MOST_DUE));
        Optional<Integer> decimals = object.required("decimals").flatMap(value -> value.integer(0, 10));
        Optional<RoundingMode> rounding = object.required("rounding").flatMap(FormulaReader::rounding);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Formula(
                id.orElseThrow(),
                version.orElseThrow(),
                measures,
                unrated.orElseThrow(),
                minimum.orElseThrow(),
                decimals.orElseThrow(),
                rounding.orElseThrow()));
    }

    private static void checkFormat(StrictValue value) {
        value.text()
                .filter(text -> !text.equals(FORMAT))
                .ifPresent(text -> value.bad("the format \"" + FORMAT + "\" was wanted, was \"" + text + "\""));
    }

    private static List<WeightedMeasure> measures(StrictValue value) {
        List<StrictValue> elements = value.array();
        if (value.isArray() && elements.isEmpty()) {
            value.bad("at least one measure was wanted");
        }
        List<WeightedMeasure> measures = new ArrayList<>();
        Set<Measure> seen = new HashSet<>();
        for (StrictValue element : elements) {
            element.object("measure", "weight").ifPresent(object -> {
                Optional<Measure> measure = object.required("measure").flatMap(name -> measure(name, seen));
                Optional<BigDecimal> weight = object.required("weight").flatMap(FormulaReader::weight);
                if (measure.isPresent() && weight.isPresent()) {
                    measures.add(new WeightedMeasure(measure.get(), weight.get()));
                }
            });
        }
        return measures;
    }

    private static Optional<Measure> measure(StrictValue value, Set<Measure> seen) {
        return value.text().flatMap(text -> {
            Optional<Measure> measure = Measure.named(text);
            if (measure.isEmpty()) {
                value.bad("one of " + Measure.keys() + " was wanted, was \"" + text + "\"");
            } else if (!seen.add(measure.get())) {
                value.bad("the measure \"" + text + "\" stands twice");
            }
            return measure;
        });
    }

    private static Optional<BigDecimal> weight(StrictValue value) {
        return value.decimal().filter(weight -> {
            boolean positive = weight.signum() > 0 && Math.abs((long) weight.scale()) <= 100;
            if (!positive) {
                value.bad("a weight of more than 0 was wanted, was " + weight);
            }
            return positive;
        });
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
