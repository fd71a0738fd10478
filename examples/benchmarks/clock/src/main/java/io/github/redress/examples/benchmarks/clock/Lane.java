package io.github.redress.examples.benchmarks.clock;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * One contender's times, in rounds of a few milliseconds of this thread's processor time.
 *
 * <p>A fast contender answers all questions several times a round. A slow one answers a slice of them, and its time is the sum
 * of the best times of its slices: it is asked the same questions, and nothing but disturbance is left out.
 */
final class Lane {

    private static final long ROUND = 3_000_000;
    private static final long WARM_UP = 300_000_000;
    private static final int ROUNDS = 120;
    private static final int ROUNDS_OF_A_SLICE = 4;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Where sums go, for the compiler to believe that somebody reads them. */
    @SuppressWarnings("unused")
    private static volatile long sink;

    private final Contender contender;
    private final int passes;
    private final List<List<Long>> slices = new ArrayList<>();
    private int rounds;

    /** Warms the contender up, and finds out how much of its work makes a round. */
    Lane(Contender contender) {
        this.contender = contender;
        long began = THREAD.getCurrentThreadCpuTime();
        long pass;
        do {
            pass = time(0, contender.questions(), 1);
        } while (THREAD.getCurrentThreadCpuTime() - began < WARM_UP);
        this.passes = (int) Math.max(1, ROUND / pass);
        for (int i = 0; i < Math.max(1, pass / ROUND); i++) {
            slices.add(new ArrayList<>());
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
        return new Time(contender.name(), best / questions, (double) median / best, rounds, allocated());
    }

    private double allocated() {
        long thread = Thread.currentThread().getId();
        long before = THREAD.getThreadAllocatedBytes(thread);
        long nothing = THREAD.getThreadAllocatedBytes(thread) - before;
        before = THREAD.getThreadAllocatedBytes(thread);
        sink = contender.answers().sum(0, contender.questions());
        return (double) (THREAD.getThreadAllocatedBytes(thread) - before - nothing) / contender.questions();
    }

    private long time(int from, int to, int passes) {
        long sum = 0;
        long began = THREAD.getCurrentThreadCpuTime();
        for (int i = 0; i < passes; i++) {
            sum += contender.answers().sum(from, to);
        }
        long time = THREAD.getCurrentThreadCpuTime() - began;
        sink = sum;
        return Math.max(1, time);
    }
}
