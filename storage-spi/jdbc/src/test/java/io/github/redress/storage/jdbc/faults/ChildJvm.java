package io.github.redress.storage.jdbc.faults;

import io.github.redress.storage.jdbc.Folders;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process of its own, which can be killed, frozen and resumed. One whose {@link Parent} has gone ends by itself.
 */
final class ChildJvm implements AutoCloseable {

    private static final Optional<String> END = Optional.empty();
    private static final long PATIENCE_SECONDS = 120;

    private final Path folder;
    private final Process process;
    private final PrintWriter input;
    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

    private ChildJvm(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.input = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        Thread reader = new Thread(this::readLines, "lines of child " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts a main class; its temporary files are in the folder, and go with it. */
    static ChildJvm start(Path parent, Class<?> main, String... arguments) {
        return start(List.of(), System.getProperty("java.class.path"), parent, main, arguments);
    }

    /**
     * Starts a main class behind a command that runs another one.
     *
     * @param behind the command, as in {@code setpriv --reuid=65534}
     * @param classPath what the process can read
     */
    static ChildJvm start(List<String> behind, String classPath, Path parent, Class<?> main, String... arguments) {
        try {
            Path folder = Files.createTempDirectory(parent, "child");
            Folders.letAll(folder, true);
            List<String> command = new ArrayList<>(behind);
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(
                    "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx96m", "-XX:-UsePerfData"));
            command.add("-Djava.io.tmpdir=" + folder);
            command.addAll(List.of("-cp", classPath, main.getName()));
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.redirectError(folder.resolve("errors").toFile());
            return new ChildJvm(folder, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("no child process", e);
        }
    }

    /** Returns the next line it wrote, empty once it has ended and all was read. */
    Optional<String> line() throws InterruptedException {
        Optional<String> line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (line == null) {
            throw new IllegalStateException(
                    "child " + process.pid() + " said nothing for " + PATIENCE_SECONDS + " seconds" + errors());
        }
        if (line.isEmpty()) {
            lines.add(END);
        }
        return line;
    }

    /** Returns the next line of a child that must not have ended. */
    String lineOfTheLiving() throws InterruptedException {
        return line().orElseThrow(
                        () -> new IllegalStateException("child " + process.pid() + " ended by itself" + errors()));
    }

    /** Waits for a line, passing over others. */
    void await(String wanted) throws InterruptedException {
        while (!lineOfTheLiving().equals(wanted)) {
            // not yet
        }
    }

    void tell(String line) {
        input.println(line);
    }

    /** kill -9. What it wrote before can still be read: {@link Process#destroyForcibly} would throw that away. */
    void kill() {
        process.toHandle().destroyForcibly();
        awaitEnd();
    }

    /** Stops it where it stands, as a machine that is suspended. */
    void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void resume() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        int code = new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("kill " + signal + " " + process.pid() + " ended with " + code);
        }
    }

    /** Returns its exit code, once it has ended. */
    int awaitEnd() {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return process.exitValue();
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("child " + process.pid() + " does not end" + errors(), e);
        }
    }

    String errors() {
        try {
            return ", errors: " + Files.readString(folder.resolve("errors"));
        } catch (IOException e) {
            return ", no errors to read: " + e;
        }
    }

    private void readLines() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(Optional.of(line));
            }
        } catch (IOException e) {
            lines.add(Optional.of("the pipe broke: " + e));
        } finally {
            lines.add(END);
        }
    }

    /** Kills it where it still runs, and removes its files. */
    @Override
    public void close() {
        kill();
        Folders.delete(folder);
    }
}
