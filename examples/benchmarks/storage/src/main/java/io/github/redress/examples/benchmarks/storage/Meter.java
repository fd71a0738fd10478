package io.github.redress.examples.benchmarks.storage;

import com.sun.management.OperatingSystemMXBean;
import io.github.redress.examples.benchmarks.server.CompilerThreads;
import io.github.redress.examples.benchmarks.server.Server;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Measures what a contender uses, of this process and of the server. Nothing else may run in either meanwhile. */
final class Meter {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Server server;

    Meter(Server server) {
        this.server = server;
    }

    Usage measure(Contender contender, Duration about) throws Exception {
        long wal = server.walBytes();
        long postgres = server.cpuNanos();
        long jvm = jvmNanos();
        long began = System.nanoTime();
        long units = contender.work(about);
        long wall = System.nanoTime() - began;
        jvm = jvmNanos() - jvm;
        postgres = server.cpuNanos() - postgres;
        return new Usage(units, wall, jvm, postgres, server.walBytes() - wal);
    }

    private static long jvmNanos() {
        return PROCESS.getProcessCpuTime() - CompilerThreads.nanos();
    }
}
