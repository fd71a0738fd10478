package io.github.redress.scoring.sample;

import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.scoring.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads {@code redress.sample/1}, strictly: every fault is found, with its pointer and line. */
final class SampleReader {

    private static final int MOST = 1_000_000_000;

    private final FileFaults faults;

    private SampleReader(FileFaults faults) {
        this.faults = faults;
    }

    static Sample read(String file, byte[] content) {
        FileFaults faults = new FileFaults();
        Optional<Sample> sample = StrictJson.parse(file, content, faults)
                .flatMap(root -> root.object(
                        "$schema",
                        "format",
                        "seed",
                        "from",
                        "to",
                        "asOf",
                        "frame",
                        "plan",
                        "evaluators",
                        "strata",
                        "cases"))
                .flatMap(new SampleReader(faults)::sample);
        faults.throwIfAny();
        return sample.orElseThrow();
    }

    private Optional<Sample> sample(StrictObject object) {
        object.required("format")
                .ifPresent(value -> value.text()
                        .filter(text -> !text.equals(Sample.FORMAT))
                        .ifPresent(text ->
                                value.bad("the format \"" + Sample.FORMAT + "\" was wanted, was \"" + text + "\"")));
        Optional<SampleSeed> seed = object.required("seed")
                .flatMap(value -> value.text().flatMap(text -> built(value, () -> new SampleSeed(text))));
        Optional<Instant> from = instant(object, "from");
        Optional<Instant> to = instant(object, "to");
        Optional<Instant> asOf = instant(object, "asOf");
        Optional<ContentHash> frame = object.required("frame")
                .flatMap(value -> value.parsed("64 lower-case hexadecimal digits", ContentHash::new));
        Optional<SamplePlan> plan = object.required("plan").flatMap(this::plan);
        List<Evaluator> evaluators =
                elements(object, "evaluators").flatMap(this::evaluator).toList();
        List<StratumSize> strata =
                elements(object, "strata").flatMap(this::size).toList();
        List<DrawnCase> cases =
                elements(object, "cases").flatMap(this::drawnCase).toList();
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return built(
                object.value(),
                () -> new Sample(
                        seed.orElseThrow(),
                        new Period(from.orElseThrow(), to.orElseThrow(), asOf.orElseThrow()),
                        frame.orElseThrow(),
                        plan.orElseThrow(),
                        evaluators,
                        strata,
                        cases));
    }

    private Optional<SamplePlan> plan(StrictValue value) {
        return value.object("unsatisfied", "satisfied", "minimum", "allocation", "deviations")
                .flatMap(object -> {
                    Optional<SampleSize> unsatisfied =
                            object.required("unsatisfied").flatMap(this::sampleSize);
                    Optional<SampleSize> satisfied =
                            object.required("satisfied").flatMap(this::sampleSize);
                    Optional<Integer> minimum = object.required("minimum").flatMap(number -> number.integer(0, MOST));
                    Optional<Allocation> allocation =
                            object.required("allocation").flatMap(word -> word.oneOf(Allocation.class));
                    SortedMap<String, BigDecimal> deviations = object.optional("deviations")
                            .map(units -> units.map(StrictValue::decimal))
                            .orElseGet(TreeMap::new);
                    return unsatisfied.isPresent()
                                    && satisfied.isPresent()
                                    && minimum.isPresent()
                                    && allocation.isPresent()
                            ? built(
                                    value,
                                    () -> new SamplePlan(
                                            unsatisfied.get(),
                                            satisfied.get(),
                                            minimum.get(),
                                            allocation.get(),
                                            deviations))
                            : Optional.empty();
                });
    }

    private Optional<SampleSize> sampleSize(StrictValue value) {
        Optional<SizeType> type =
                value.open().flatMap(object -> object.required("type")).flatMap(word -> word.oneOf(SizeType.class));
        return type.flatMap(known -> switch (known) {
            case NONE -> value.object("type").map(object -> new SampleSize.None());
            case ALL -> value.object("type").map(object -> new SampleSize.All());
            case PERCENT ->
                value.object("type", "percent")
                        .flatMap(object -> number(object, "percent")
                                .flatMap(percent -> built(value, () -> new SampleSize.Percent(percent))));
            case MARGIN -> value.object("type", "margin", "z", "share").flatMap(object -> margin(value, object));
        });
    }

    private Optional<SampleSize> margin(StrictValue value, StrictObject object) {
        Optional<BigDecimal> margin = number(object, "margin");
        Optional<BigDecimal> z = number(object, "z");
        Optional<BigDecimal> share = number(object, "share");
        return margin.isPresent() && z.isPresent() && share.isPresent()
                ? built(value, () -> new SampleSize.Margin(margin.get(), z.get(), share.get()))
                : Optional.empty();
    }

    private Stream<Evaluator> evaluator(StrictValue value) {
        return value
                .object("id", "unit")
                .flatMap(object -> {
                    Optional<String> unit = object.optional("unit").flatMap(StrictValue::name);
                    return object.required("id")
                            .flatMap(StrictValue::name)
                            .flatMap(id -> built(value, () -> new Evaluator(id, unit.orElse(null))));
                })
                .stream();
    }

    private Stream<StratumSize> size(StrictValue value) {
        return value
                .object("unit", "answers", "population", "drawn")
                .flatMap(object -> {
                    Optional<Stratum> stratum = stratum(object);
                    Optional<Integer> population =
                            object.required("population").flatMap(number -> number.integer(1, MOST));
                    Optional<Integer> drawn = object.required("drawn").flatMap(number -> number.integer(0, MOST));
                    return stratum.isPresent() && population.isPresent() && drawn.isPresent()
                            ? built(value, () -> new StratumSize(stratum.get(), population.get(), drawn.get()))
                            : Optional.empty();
                })
                .stream();
    }

    private Stream<DrawnCase> drawnCase(StrictValue value) {
        return value
                .object("id", "unit", "answers", "evaluator")
                .flatMap(object -> {
                    Optional<ComplaintId> id =
                            object.required("id").flatMap(text -> text.parsed("a UUID", ComplaintId::parse));
                    Optional<Stratum> stratum = stratum(object);
                    Optional<String> evaluator = object.optional("evaluator").flatMap(StrictValue::name);
                    return id.isPresent() && stratum.isPresent()
                            ? Optional.of(new DrawnCase(id.get(), stratum.get(), evaluator.orElse(null)))
                            : Optional.<DrawnCase>empty();
                })
                .stream();
    }

    private Optional<Stratum> stratum(StrictObject object) {
        Optional<String> unit = object.required("unit").flatMap(StrictValue::name);
        Optional<AnswerClass> answers = object.required("answers").flatMap(word -> word.oneOf(AnswerClass.class));
        return unit.isPresent() && answers.isPresent()
                ? built(object.value(), () -> new Stratum(unit.get(), answers.get()))
                : Optional.empty();
    }

    private static Stream<StrictValue> elements(StrictObject object, String key) {
        return object.required(key).map(StrictValue::array).orElse(List.of()).stream();
    }

    private static Optional<BigDecimal> number(StrictObject object, String key) {
        return object.required(key).flatMap(StrictValue::decimal);
    }

    private static Optional<Instant> instant(StrictObject object, String key) {
        return object.required(key)
                .flatMap(value -> value.parsed("an instant like 2026-10-01T00:00:00Z", Instant::parse));
    }

    private static <T> Optional<T> built(StrictValue value, Supplier<T> whole) {
        try {
            return Optional.of(whole.get());
        } catch (IllegalArgumentException e) {
            value.bad(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
