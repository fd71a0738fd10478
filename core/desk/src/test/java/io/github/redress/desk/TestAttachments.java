package io.github.redress.desk;

import io.github.redress.storage.Attachments;
import io.github.redress.storage.files.FileAttachments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Attachments in a folder of their own, which goes with the build's other output. */
final class TestAttachments {

    private TestAttachments() {}

    /** Returns a new one that takes files of so many bytes. */
    static Attachments upTo(long bytes) {
        try {
            Path parent = Files.createDirectories(Path.of("target", "attachments"));
            return FileAttachments.in(Files.createTempDirectory(parent, "files"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
