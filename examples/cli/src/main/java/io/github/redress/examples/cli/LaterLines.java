package io.github.redress.examples.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Lines out that must wait for others to be written first. They wait in a file, so that memory stays flat. */
final class LaterLines implements Closeable {

    private final Path file = Files.createTempFile("redress", ".ndjson");
    private final JsonLines lines = new JsonLines(Files.newOutputStream(file));
    private @Nullable IOException failure;

    LaterLines() throws IOException {}

    /** Adds a line; where it cannot be kept, {@link #file} says so. */
    void add(Answer answer) {
        try {
            lines.write(answer);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
        }
    }

    /** Returns the file with all lines so far. */
    Path file() throws IOException {
        lines.flush();
        if (failure != null) {
            throw failure;
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        try (lines) {
            // closed before it is deleted, as some systems want it
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
