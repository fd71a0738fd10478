package io.github.redress.examples.benchmarks.routing;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * What was made ready, and what that took.
 *
 * @param what it is
 * @param seconds of the wall clock
 * @param megabytes of heap that are used more than before, garbage left out
 */
record Ready<T>(T what, double seconds, double megabytes) {

    static <T> Ready<T> of(Supplier<T> maker) {
        double before = usedMegabytes();
        long began = System.nanoTime();
        T made = maker.get();
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Ready<>(made, seconds, usedMegabytes() - before);
    }

    /** Returns how much heap is used once garbage is gone, also that which the JDK's own finalizers hold back. */
    static double usedMegabytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
            System.runFinalization();
        }
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }

    /** Returns a line for people to read. */
    String line(String name, int rules) {
        return String.format(
                Locale.ROOT,
                "%,6d rules  %-16s ready after %.2f s of the wall clock, with %.1f MB",
                rules,
                name,
                seconds,
                megabytes);
    }
}
