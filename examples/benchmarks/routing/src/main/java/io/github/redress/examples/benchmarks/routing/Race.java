package io.github.redress.examples.benchmarks.routing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Contenders that take turns answering the same questions, so that a busy machine is busy for all of them. */
final class Race {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 9;
    private static final int WARM_UP = 3;
    private static final long NANOS_IN_A_ROUND = 100_000_000;
    private static final int AT_A_TIME = 64;

    /** Where answers go, so that the compiler leaves none out; for one thread. */
    private int sink;

    private final int questions;

    Race(int questions) {
        this.questions = questions;
    }

    /** Returns nanoseconds for one answer, by contender, in the median round. */
    double[] run(List<IntUnaryOperator> contenders) {
        double[][] nanos = new double[contenders.size()][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int i = 0; i < contenders.size(); i++) {
                double measured = round(contenders.get(i));
                if (round >= 0) {
                    nanos[i][round] = measured;
                }
            }
        }
        if (sink == 42) {
            throw new IllegalStateException("the sum of all answers is never that small");
        }
        return Arrays.stream(nanos)
                .mapToDouble(rounds -> Arrays.stream(rounds).sorted().toArray()[ROUNDS / 2])
                .toArray();
    }

    private double round(IntUnaryOperator contender) {
        long began = THREAD.getCurrentThreadCpuTime();
        long taken = 0;
        int asked = 0;
        while (taken < NANOS_IN_A_ROUND) {
            for (int i = 0; i < AT_A_TIME; i++) {
                sink += contender.applyAsInt(asked++ % questions);
            }
            taken = THREAD.getCurrentThreadCpuTime() - began;
        }
        return (double) taken / asked;
    }
}
