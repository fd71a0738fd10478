package io.github.redress.examples.benchmarks.scoring;

import com.sun.management.OperatingSystemMXBean;
import io.github.redress.examples.benchmarks.server.CompilerThreads;
import io.github.redress.examples.benchmarks.server.Server;
import java.lang.management.ManagementFactory;

/**
 * What this JVM, without the threads that compile, and PostgreSQL have used since a moment.
 *
 * @param wallBegan when it began, by the wall clock
 * @param hereBegan the processor time that this JVM had used by then
 * @param server the server
 * @param thereBegan the processor time that it had used by then
 */
record Usage(long wallBegan, long hereBegan, Server server, long thereBegan) {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Usage begin(Server server) {
        return new Usage(System.nanoTime(), nanosHere(), server, server.cpuNanos());
    }

    double wallSeconds() {
        return (System.nanoTime() - wallBegan) / 1e9;
    }

    /** Returns seconds of this JVM's processor time. */
    double here() {
        return (nanosHere() - hereBegan) / 1e9;
    }

    /** Returns seconds of PostgreSQL's processor time. */
    double there() {
        return (server.cpuNanos() - thereBegan) / 1e9;
    }

    static long nanosHere() {
        return PROCESS.getProcessCpuTime() - CompilerThreads.nanos();
    }
}
