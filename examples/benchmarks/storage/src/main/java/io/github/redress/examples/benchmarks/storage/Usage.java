package io.github.redress.examples.benchmarks.storage;

/**
 * What one slice of a race used.
 *
 * @param units how much was done
 * @param wallNanos how long it took
 * @param jvmNanos processor time of this JVM, all of its threads but those that compile
 * @param serverNanos processor time of PostgreSQL, all of its processes
 * @param walBytes what PostgreSQL wrote to its log
 */
record Usage(long units, long wallNanos, long jvmNanos, long serverNanos, long walBytes) {

    /** Refuses a slice in which nothing was done: it says nothing of what a unit takes. */
    Usage {
        if (units < 1) {
            throw new IllegalArgumentException("a slice needs a unit of work, had " + units);
        }
    }

    /** Returns units done in a second. */
    double rate() {
        return units * 1e9 / wallNanos;
    }

    /** Returns this JVM's processor time for a unit, in microseconds. */
    double jvmMicros() {
        return jvmNanos / 1e3 / units;
    }

    /** Returns PostgreSQL's processor time for a unit, in microseconds. */
    double serverMicros() {
        return serverNanos / 1e3 / units;
    }

    /** Returns both. */
    double cpuMicros() {
        return jvmMicros() + serverMicros();
    }

    /** Returns the bytes of log for a unit. */
    double wal() {
        return (double) walBytes / units;
    }
}
