package io.github.redress.examples.benchmarks.measure;

/**
 * How a race is run.
 *
 * @param round nanoseconds of a contender's processor time that make a round
 * @param shortestWarmUp nanoseconds that a contender warms up at least
 * @param longestWarmUp nanoseconds after which it is warm, even if it still gets faster
 * @param rounds how many there are for whoever answers all questions in one
 * @param roundsOfASlice how many there are for each slice of the questions of those who do not
 */
public record Pace(long round, long shortestWarmUp, long longestWarmUp, int rounds, int roundsOfASlice) {

    /** For answers of nanoseconds, whose best rounds count: many short rounds. */
    public static final Pace QUICK = new Pace(3_000_000, 300_000_000, 300_000_000, 120, 4);

    /** For answers whose median counts: long enough to get back into the caches that the others have used. */
    public static final Pace STEADY = new Pace(20_000_000, 1_000_000_000, 20_000_000_000L, 41, 5);
}
