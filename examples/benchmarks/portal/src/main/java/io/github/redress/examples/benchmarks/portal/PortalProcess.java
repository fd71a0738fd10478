package io.github.redress.examples.benchmarks.portal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The portal, in a JVM of its own. */
final class PortalProcess implements AutoCloseable {

    static final String HEAP = "-Xmx512m";

    /** What one client may ask; here all people are one client, and nothing but what the portal can do is to hold them back. */
    private static final List<String> UNLIMITED = List.of("all", "sent", "told", "told-by-key");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final URI address;
    private final Path data;
    private final Duration readyAfter;

    private PortalProcess(Process process, URI address, Path data, Duration readyAfter) {
        this.process = process;
        this.address = address;
        this.data = data;
        this.readyAfter = readyAfter;
    }

    /** Starts it on a database and waits until it answers. */
    static PortalProcess start(Path folder, String city, String database) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory(Files.createDirectories(folder.toAbsolutePath()), "portal");
        int port = freePort();
        long begin = System.nanoTime();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-Dserver.port=" + port,
                "-Dportal.city=" + city,
                "-Dportal.storage=postgresql",
                "-Dportal.jdbc-url=" + database,
                "-Dportal.data=" + data,
                "-Dportal.outbox=" + data.resolve("outbox")));
        UNLIMITED.forEach(limit -> command.add("-Dportal.limits." + limit + ".count=1000000000"));
        command.addAll(List.of(
                "-classpath", System.getProperty("java.class.path"), "io.github.redress.examples.portal.Portal"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("portal.log").toFile())
                .start();
        URI address = URI.create("http://localhost:" + port);
        try {
            await(process, address, begin);
        } catch (IOException | IllegalStateException e) {
            process.destroy();
            throw e;
        }
        return new PortalProcess(process, address, data, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static void await(Process process, URI address, long begin) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest login = HttpRequest.newBuilder(address.resolve("/login")).build();
        while (System.nanoTime() - begin < PATIENCE.toNanos()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the portal ended with status " + process.exitValue());
            }
            try {
                if (client.send(login, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (ConnectException e) {
                // Not yet.
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("the portal was not ready after " + PATIENCE);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    URI address() {
        return address;
    }

    Duration readyAfter() {
        return readyAfter;
    }

    /** Returns the key by which programs send requests. */
    String apiKey() throws IOException {
        return Files.readString(data.resolve("open311-key.txt")).strip();
    }

    /** Returns the processor time that it has used until now. */
    long cpuNanos() {
        return process.info()
                .totalCpuDuration()
                .orElseThrow(() -> new IllegalStateException("the portal has ended"))
                .toNanos();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
