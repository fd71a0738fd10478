package io.github.redress.examples.benchmarks.storage;

import java.util.concurrent.atomic.AtomicLong;

/** Tells when a scheduler that was paused has finished what it had begun. */
final class Idle {

    private static final int QUIET_MILLIS = 20;

    private Idle() {}

    /** Waits until the count no longer grows, and returns it. */
    static long wait(AtomicLong count) throws InterruptedException {
        long seen;
        do {
            seen = count.get();
            Thread.sleep(QUIET_MILLIS);
        } while (count.get() != seen);
        return seen;
    }
}
