package io.github.redress.scoring.sample;

import io.github.redress.ComplaintId;
import io.github.redress.scoring.Period;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Frames of made-up cases of January 2026. */
final class Frames {

    static final Period JANUARY = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1), ZoneOffset.UTC);
    static final SampleSeed SEED = new SampleSeed("0123456789abcdef0123456789abcdef");
    static final List<Evaluator> THREE =
            List.of(new Evaluator("eva", null), new Evaluator("uli", null), new Evaluator("ida", "water"));

    private Frames() {}

    static ComplaintId id(long number) {
        return ComplaintId.of(new UUID(number * 0x9E3779B97F4A7C15L, number));
    }

    static FrameCase unsatisfied(long number, String unit, String... barred) {
        return new FrameCase(
                id(number), new Stratum(unit, AnswerClass.UNSATISFIED), new TreeSet<>(), new TreeSet<>(Set.of(barred)));
    }

    /** Returns a frame with so many unsatisfied cases of the units {@code u0}, {@code u1} and so on. */
    static SampleFrame of(int... sizes) {
        List<FrameCase> cases = new ArrayList<>();
        for (int unit = 0; unit < sizes.length; unit++) {
            for (int i = 0; i < sizes[unit]; i++) {
                cases.add(unsatisfied(unit * 1_000_000L + i, "u" + unit));
            }
        }
        return new SampleFrame(JANUARY, cases);
    }

    static Arbitrary<SampleFrame> any() {
        Arbitrary<String> units = Arbitraries.of("water", "roads", "parks", "street");
        Arbitrary<Set<String>> barred =
                Arbitraries.of("eva", "uli", "ida").set().ofMaxSize(3);
        Arbitrary<AnswerClass> answers = Arbitraries.of(AnswerClass.class);
        return Arbitraries.integers()
                .between(0, 500)
                .set()
                .ofMaxSize(60)
                .flatMap(numbers -> units.list()
                        .ofSize(numbers.size())
                        .flatMap(owners -> barred.list()
                                .ofSize(numbers.size())
                                .flatMap(out -> answers.list()
                                        .ofSize(numbers.size())
                                        .map(said -> {
                                            List<FrameCase> cases = new ArrayList<>();
                                            int i = 0;
                                            for (int number : numbers) {
                                                cases.add(new FrameCase(
                                                        id(number),
                                                        new Stratum(owners.get(i), said.get(i)),
                                                        new TreeSet<>(),
                                                        new TreeSet<>(out.get(i))));
                                                i++;
                                            }
                                            return new SampleFrame(JANUARY, cases);
                                        }))));
    }

    static Arbitrary<SamplePlan> plans() {
        Arbitrary<SampleSize> sizes = Arbitraries.of(
                new SampleSize.None(),
                new SampleSize.All(),
                new SampleSize.Percent(new java.math.BigDecimal("20")),
                SampleSize.Margin.of("0.1"));
        return sizes.flatMap(unsatisfied -> sizes.flatMap(satisfied -> Arbitraries.integers()
                .between(0, 3)
                .map(minimum ->
                        SamplePlan.of(unsatisfied).withSatisfied(satisfied).withMinimum(minimum))));
    }

    static Arbitrary<SampleSeed> seeds() {
        return Arbitraries.strings()
                .withCharRange('!', '~')
                .ofMinLength(32)
                .ofMaxLength(40)
                .map(SampleSeed::new);
    }
}
