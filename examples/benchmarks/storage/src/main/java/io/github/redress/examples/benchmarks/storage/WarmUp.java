package io.github.redress.examples.benchmarks.storage;

import java.time.Duration;

/** Lets a contender work before it is measured, until the compiler and the server's caches have seen enough of it. */
final class WarmUp {

    private static final Duration SLICE = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private WarmUp() {}

    /** Works until so many units are done, or for half a minute. */
    static void of(Contender contender, long units) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        long done = 0;
        while (done < units && System.nanoTime() < end) {
            done += contender.work(SLICE);
        }
    }
}
