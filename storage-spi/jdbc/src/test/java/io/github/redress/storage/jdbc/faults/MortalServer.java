package io.github.redress.storage.jdbc.faults;

import io.github.redress.storage.jdbc.PostgresServer;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A PostgreSQL of the fault tests' own, whose processes are killed, and which starts again on the data it left. It stops with
 * this JVM.
 */
final class MortalServer {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static MortalServer shared;

    private final PostgresServer server;
    private final Path data;

    private MortalServer(PostgresServer server) {
        this.server = server;
        this.data = Path.of(text("postgres", "SHOW data_directory"));
    }

    /** Returns the server that all fault tests of this JVM use. */
    static synchronized MortalServer shared() {
        if (shared == null) {
            shared = new MortalServer(PostgresServer.start());
        }
        return shared;
    }

    PostgresServer server() {
        return server;
    }

    /** Returns the processes that serve clients of a database. */
    List<Long> backends(String database) {
        List<Long> pids = new ArrayList<>();
        for (String pid : text(
                        database,
                        "SELECT coalesce(string_agg(pid::text, ' '), '') FROM pg_stat_activity"
                                + " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                                + " AND backend_type = 'client backend'")
                .split(" ")) {
            if (!pid.isEmpty()) {
                pids.add(Long.valueOf(pid));
            }
        }
        return pids;
    }

    /** Waits until no session is left of clients that call themselves by this name. */
    void awaitGone(String application) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        String count = "SELECT count(*) FROM pg_stat_activity WHERE application_name = '" + application + "'";
        while (!text("postgres", count).equals("0")) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("sessions of " + application + " outlive it by " + PATIENCE);
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    /** kill -9 of one of the server's own processes, where it still runs; PostgreSQL then ends all others, and recovers. */
    void kill(long pid) {
        postmaster().children().filter(child -> child.pid() == pid).forEach(ProcessHandle::destroyForcibly);
    }

    /** kill -9 of the process that starts all others, and waits until those have noticed and gone. */
    void killPostmaster() {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        all.add(postmaster);
        postmaster.destroyForcibly();
        awaitGone(all);
    }

    /** kill -9 of every process at once, as when the machine goes down with them. */
    void killAll() {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        all.add(0, postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        awaitGone(all);
    }

    /** Starts it again on the same data and port; again and again while a forgotten process holds the memory. */
    void startAgain() throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (startOnce() != 0) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("PostgreSQL did not start within " + PATIENCE + ": " + log());
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private int startOnce() throws InterruptedException {
        try {
            String started = Files.readString(data.resolve("postmaster.opts")).strip();
            int program = started.indexOf(" \"");
            Path binaries = Path.of(started.substring(0, program)).getParent();
            List<String> command =
                    new ArrayList<>(LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.of());
            command.addAll(List.of(binaries.resolve("pg_ctl").toString(), "-D", data.toString(), "-w", "-t", "60"));
            command.addAll(List.of("-l", data.resolve("again.log").toString(), "-o", started.substring(program + 1)));
            command.add("start");
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be started again", e);
        }
    }

    private String log() {
        try {
            return Files.readString(data.resolve("again.log"));
        } catch (IOException e) {
            return "no log, " + e;
        }
    }

    /** Never a process that has merely been given the number of one that is gone. */
    private ProcessHandle postmaster() {
        try {
            String pid =
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
            return ProcessHandle.of(Long.parseLong(pid))
                    .filter(found -> found.info().command().orElse("").endsWith("postgres"))
                    .orElseThrow(() -> new IllegalStateException("no postmaster is process " + pid));
        } catch (IOException e) {
            throw new UncheckedIOException("no postmaster", e);
        }
    }

    private static void awaitGone(List<ProcessHandle> processes) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (processes.stream().anyMatch(ProcessHandle::isAlive)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("processes of PostgreSQL outlive their postmaster: " + processes);
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    /** Returns what a query gives in its first column, once the server has recovered from what was done to it. */
    String text(String database, String sql) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return textNow(database, sql);
            } catch (SQLException e) {
                if (System.nanoTime() > until) {
                    throw new IllegalStateException(sql, e);
                }
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
    }

    private String textNow(String database, String sql) throws SQLException {
        try (Connection connection = server.dataSource(database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            results.next();
            return results.getString(1);
        }
    }
}
