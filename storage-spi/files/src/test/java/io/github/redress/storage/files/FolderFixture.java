package io.github.redress.storage.files;

import io.github.redress.storage.Attachments;
import io.github.redress.storage.tck.AttachmentsFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of its own. */
final class FolderFixture implements AttachmentsFixture {

    private final Path folder;

    FolderFixture() {
        try {
            folder = Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), "attachments");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Attachments open() {
        return FileAttachments.in(folder, 100_000);
    }

    @Override
    public Optional<byte[]> dump() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            for (Path each : everythingIn(folder)) {
                if (Files.isRegularFile(each)) {
                    all.writeBytes(Files.readAllBytes(each));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(all.toByteArray());
    }

    @Override
    public void close() {
        try {
            for (Path each : everythingIn(folder)) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in a folder comes before the folder. */
    private static List<Path> everythingIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
