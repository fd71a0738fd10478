package io.github.redress.scoring;

import io.github.redress.complaint.SatisfactionRating;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators for the laws: results around January 2026 of a handful of units. */
final class AnyResults {

    private AnyResults() {}

    static Arbitrary<CaseResult> results() {
        Arbitrary<Long> seconds = Arbitraries.longs().between(-20 * 86_400, 20 * 86_400);
        return Combinators.combine(
                        Arbitraries.of("water", "parks", "roads", "police", "schools"),
                        seconds.injectNull(.2),
                        seconds.injectNull(.3),
                        Arbitraries.of(OnTimeFlag.class),
                        Arbitraries.of(SatisfactionRating.class).injectNull(.5),
                        Arbitraries.of("no fault of theirs").injectNull(.9))
                .as((unit, due, closed, flag, rating, excluded) -> CaseResult.builder("x", unit)
                        .due(due == null ? null : Results.DUE.plusSeconds(due))
                        .closed(closed == null ? null : Results.DUE.plusSeconds(closed))
                        .onTime(flag)
                        .rating(rating)
                        .excluded(excluded)
                        .build())
                .filter(result -> !result.isClosedWithoutDue());
    }

    static Arbitrary<Tally> tallies() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 300);
        return Combinators.combine(counts, counts, counts, counts, counts)
                .as((onTime, late, undecided, satisfied, dissatisfied) -> new Tally(
                        (long) onTime + late + undecided,
                        onTime,
                        undecided,
                        (long) satisfied + dissatisfied,
                        satisfied));
    }
}
