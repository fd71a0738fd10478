package io.github.redress.examples.benchmarks.routing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * One contender's times, in rounds of some 20 milliseconds of this thread's processor time: long enough to get back into the
 * caches that the others have used.
 *
 * <p>A fast contender answers all questions in each round, if need be several times. A slow one answers a slice of them, and its
 * time is the sum of those of its slices: it is asked the same questions.
 */
final class Lane {

    private static final long ROUND = 20_000_000;
    private static final long SHORTEST_WARM_UP = 1_000_000_000;
    private static final long LONGEST_WARM_UP = 20_000_000_000L;
    private static final int ROUNDS = 41;
    private static final int ROUNDS_OF_A_SLICE = 5;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    /** Where sums go, for the compiler to believe that somebody reads them. */
    @SuppressWarnings("unused")
    private static volatile int sink;

    private final Contender contender;
    private final int passes;
    private final List<List<Long>> slices = new ArrayList<>();
    private int rounds;

    /** Warms the contender up until it gets no faster, and finds out how much of its work makes a round. */
    Lane(Contender contender) {
        this.contender = contender;
        long pass = warmUp();
        this.passes = (int) Math.max(1, ROUND / pass);
        int count = (int) Math.max(1, Math.min(contender.questions(), pass / ROUND));
        for (int i = 0; i < count; i++) {
            slices.add(new ArrayList<>());
        }
    }

    private long warmUp() {
        long began = THREAD.getCurrentThreadCpuTime();
        long best = Long.MAX_VALUE;
        while (true) {
            long pass = time(0, contender.questions(), 1);
            long taken = THREAD.getCurrentThreadCpuTime() - began;
            boolean faster = pass < 0.98 * best;
            best = Math.min(best, pass);
            if (taken > LONGEST_WARM_UP || (taken > SHORTEST_WARM_UP && !faster)) {
                return best;
            }
        }
    }

    /** Returns how many rounds the lane wants. */
    int wanted() {
        return Math.max(ROUNDS, slices.size() * ROUNDS_OF_A_SLICE);
    }

    /** Runs one round. */
    void round() {
        int slice = rounds++ % slices.size();
        int from = (int) ((long) contender.questions() * slice / slices.size());
        int to = (int) ((long) contender.questions() * (slice + 1) / slices.size());
        slices.get(slice).add(time(from, to, passes));
    }

    Time time() {
        long best = 0;
        long median = 0;
        for (List<Long> slice : slices) {
            List<Long> sorted = slice.stream().sorted().toList();
            best += sorted.get(0);
            median += sorted.get(sorted.size() / 2);
        }
        double questions = (double) contender.questions() * passes;
        return new Time(contender.name(), median / questions, (double) median / best, rounds);
    }

    private long time(int from, int to, int passes) {
        int sum = 0;
        long began = THREAD.getCurrentThreadCpuTime();
        for (int i = 0; i < passes; i++) {
            for (int question = from; question < to; question++) {
                sum += contender.answer().applyAsInt(question);
            }
        }
        long time = THREAD.getCurrentThreadCpuTime() - began;
        sink = sum;
        return Math.max(1, time);
    }
}
