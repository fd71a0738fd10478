package io.github.redress.examples.benchmarks.measure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * One contender's times, in rounds of this thread's processor time.
 *
 * <p>A fast contender answers all questions in each round, if need be several times. A slow one answers a slice of them, and its
 * time is the sum of those of its slices: it is asked the same questions.
 */
final class Lane {

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Where sums go, for the compiler to believe that somebody reads them. */
    @SuppressWarnings("unused")
    private static volatile long sink;

    private final Pace pace;
    private final Contender contender;
    private final int passes;
    private final List<List<Long>> slices = new ArrayList<>();
    private int rounds;

    /** Warms the contender up until it gets no faster, and finds out how much of its work makes a round. */
    Lane(Pace pace, Contender contender) {
        this.pace = pace;
        this.contender = contender;
        long pass = warmUp();
        this.passes = (int) Math.max(1, pace.round() / pass);
        int count = (int) Math.max(1, Math.min(contender.questions(), pass / pace.round()));
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
            if (taken >= pace.longestWarmUp() || (taken >= pace.shortestWarmUp() && !faster)) {
                return best;
            }
        }
    }

    /** Returns how many rounds the lane wants. */
    int wanted() {
        return Math.max(pace.rounds(), slices.size() * pace.roundsOfASlice());
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
        return new Time(contender.name(), best / questions, median / questions, rounds, allocated());
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
