package io.github.redress.scoring;

import io.github.redress.complaint.SatisfactionRating;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators for the laws: results around January 2026 of a handful of units. */
final class AnyResults {

    private AnyResults() {}

    static Arbitrary<CaseResult> results() {
        Arbitrary<Long> seconds = Arbitraries.longs().between(-20 * 86_400, 20 * 86_400);
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 2);
        return Combinators.combine(times(seconds), said(), few, few)
                .as((timed, said, returns, reworks) -> said.apply(timed)
                        .returns(returns)
                        .reworks(reworks)
                        .extensions(returns)
                        .pauses(reworks)
                        .build())
                .filter(result -> !result.isClosedWithoutDue());
    }

    private static Arbitrary<CaseResult.Builder> times(Arbitrary<Long> seconds) {
        return Combinators.combine(
                        Arbitraries.of("water", "parks", "roads", "police", "schools"),
                        seconds.injectNull(.2),
                        seconds.injectNull(.3),
                        seconds.injectNull(.5),
                        Arbitraries.of(OnTimeFlag.class),
                        Arbitraries.of(Part.LEAD, Part.LEAD, Part.LEAD, Part.SUPPORT, Part.FORMER),
                        Arbitraries.of("WEB", "HOTLINE").injectNull(.3))
                .as((unit, due, closed, contacted, flag, part, channel) -> CaseResult.builder("x", unit)
                        .started(contacted == null ? null : Results.DUE.plusSeconds(contacted - 86_400))
                        .due(due == null ? null : Results.DUE.plusSeconds(due))
                        .closed(closed == null ? null : Results.DUE.plusSeconds(closed))
                        .contacted(contacted == null ? null : Results.DUE.plusSeconds(contacted))
                        .contactDue(Results.DUE)
                        .onTime(flag)
                        .part(part)
                        .channel(channel));
    }

    private static Arbitrary<UnaryOperator<CaseResult.Builder>> said() {
        return Combinators.combine(
                        Arbitraries.of(SatisfactionRating.class).injectNull(.5),
                        Arbitraries.of(Verdict.class).injectNull(.5),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false).injectNull(.5),
                        Arbitraries.of(true, false).injectNull(.5),
                        Arbitraries.of("no fault of theirs").injectNull(.9))
                .as((rating, verdict, dutyPerformed, resolved, reached, excluded) -> builder -> builder.rating(rating)
                        .verdict(verdict)
                        .dutyPerformed(dutyPerformed)
                        .resolved(resolved)
                        .reached(reached)
                        .selfRated(dutyPerformed)
                        .praise(Boolean.TRUE.equals(resolved))
                        .selfTaken(Boolean.TRUE.equals(reached))
                        .excluded(excluded));
    }

    /** Tallies with every count that moves a rank, by two channels, with help and with cases taken out. */
    static Arbitrary<Tally> tallies() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 300);
        return Combinators.combine(counts, counts, counts, counts, counts, Arbitraries.of("WEB", "HOTLINE"))
                .as((onTime, late, undecided, satisfied, dissatisfied, channel) -> Counted.of(
                                (long) onTime + late + undecided,
                                onTime,
                                undecided,
                                (long) satisfied + dissatisfied,
                                satisfied)
                        .plus(Tally.of(Map.of(
                                new Slice(Book.LEAD, channel, null),
                                Counts.of(Map.of(
                                        Count.DUE, (long) late,
                                        Count.CLOSED, (long) late,
                                        Count.ANSWERABLE, (long) satisfied + late,
                                        Count.BASIC, (long) satisfied)),
                                Slice.of(Book.SUPPORT),
                                Counts.of(Map.of(Count.DUE, (long) satisfied, Count.ON_TIME, (long) satisfied)),
                                Slice.of(Book.EXCLUDED),
                                Counts.of(Map.of(Count.DUE, (long) undecided))))));
    }
}
