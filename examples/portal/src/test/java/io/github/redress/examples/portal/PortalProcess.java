package io.github.redress.examples.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerPortFileWriter;

/** A portal in a process of its own, which can be told to stop, and killed. */
final class PortalProcess implements AutoCloseable {

    private static final int TENTHS_OF_A_SECOND_TO_START = 1200;

    private final Process process;
    private final Path port;
    private final Path log;

    private PortalProcess(Process process, Path port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Runs it: the first argument is the file that its port is written to. */
    public static void main(String[] arguments) {
        SpringApplication portal = new SpringApplication(Portal.class);
        portal.addListeners(new WebServerPortFileWriter(arguments[0]));
        portal.run(List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
    }

    /** Begins to start one; {@link #address} waits until it answers. */
    static PortalProcess begin(Path folder, String name, String... arguments) throws IOException {
        Path port = folder.resolve(name + ".port");
        Path log = folder.resolve(name + ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PortalProcess.class.getName(),
                port.toString(),
                "--server.port=0"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new PortalProcess(process, port, log);
    }

    /** Returns where it answers, once it does. */
    URI address() throws InterruptedException, IOException {
        for (int waited = 0; waited < TENTHS_OF_A_SECOND_TO_START; waited++) {
            if (Files.exists(port) && Files.size(port) > 0) {
                return URI.create("http://localhost:" + Files.readString(port).strip());
            }
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("it ended with " + process.exitValue() + "\n" + log());
            }
        }
        throw new IllegalStateException("it did not start\n" + log());
    }

    /** Returns all that it has said. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to stop, as systemd and Kubernetes do. */
    void stop() {
        process.destroy();
    }

    /** Ends it at once, whatever it is doing. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Returns whether it has ended within some seconds. */
    boolean hasEndedWithin(int seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
