package io.github.redress.testkit;

import io.github.redress.sla.SlaTarget;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * The numbers that a scene is made of, whatever its calendar: drawing numbers once and for all is much faster than making
 * generators for each calendar.
 *
 * @param base which awkward date all happens around
 * @param moments four of them
 * @param a an amount in milliseconds, or what {@link SceneFrame} makes of a negative number
 * @param b another one
 * @param pauses up to four
 * @param target of any kind
 * @param choice picks one of somebody's own goals instead
 * @param history what happens to a clock
 */
record SceneParts(
        int base,
        List<Moment> moments,
        long a,
        long b,
        List<Rest> pauses,
        SlaTarget target,
        int choice,
        HistoryParts history) {

    /**
     * A moment.
     *
     * @param second from the base date's midnight
     * @param nano a fraction
     * @param form 0 for the next opening after it, 1 for the closing before it, else as it is
     */
    record Moment(long second, int nano, int form) {}

    /** A pause of so many seconds. */
    record Rest(Moment from, long seconds) {}

    static Arbitrary<SceneParts> any() {
        Arbitrary<Long> amounts = Arbitraries.oneOf(
                Arbitraries.of(-1L, -2L, -3L, -4L, 0L), Arbitraries.longs().between(0, 300L * 3600 * 1000));
        return Combinators.combine(
                        anyBase(),
                        anyMoment().list().ofSize(4),
                        amounts,
                        amounts,
                        anyPause().list().ofMaxSize(4),
                        Generated.targets(),
                        Arbitraries.integers().between(0, 9_999),
                        HistoryParts.any())
                .as(SceneParts::new);
    }

    static Arbitrary<Integer> anyBase() {
        return Arbitraries.integers().between(0, 9_999).withDistribution(RandomDistribution.uniform());
    }

    static Arbitrary<Moment> anyMoment() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(2, within(3)), Tuple.of(2, within(40)), Tuple.of(1, within(150))),
                        Arbitraries.of(0, 0, 1, 500_000_000),
                        Arbitraries.integers().between(0, 3))
                .as(Moment::new);
    }

    static Arbitrary<Rest> anyPause() {
        return Combinators.combine(
                        anyMoment(),
                        Arbitraries.longs().between(0, Duration.ofDays(12).toSeconds()))
                .as(Rest::new);
    }

    private static Arbitrary<Long> within(int days) {
        long seconds = Duration.ofDays(days).toSeconds();
        return Arbitraries.longs().between(-seconds, seconds).withDistribution(RandomDistribution.uniform());
    }
}
