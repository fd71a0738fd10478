package io.github.redress.examples.benchmarks.storage;

import io.github.redress.storage.jdbc.SqliteStorage;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** A process that opens one new SQLite store, says what that took of its thread, and ends. */
public final class SqliteOpening {

    private SqliteOpening() {}

    /** Opens the file named, which must not be there, and prints milliseconds of this thread's CPU and of the wall clock. */
    public static void main(String[] arguments) {
        var thread = ManagementFactory.getThreadMXBean();
        long wall = System.nanoTime();
        long cpu = thread.getCurrentThreadCpuTime();
        SqliteStorage.open(Path.of(arguments[0])).close();
        cpu = thread.getCurrentThreadCpuTime() - cpu;
        wall = System.nanoTime() - wall;
        System.out.println(cpu / 1e6 + " " + wall / 1e6);
    }
}
