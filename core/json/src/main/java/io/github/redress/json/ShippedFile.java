package io.github.redress.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;

/** A file inside this jar. It is read from the module itself, so that it is found on the module path too. */
final class ShippedFile {

    private ShippedFile() {}

    /**
     * Reads a file as strictly as anybody's.
     *
     * @param path relative to this package
     * @throws IllegalStateException if the file is absent or faulty: then the jar is not the one that was tested
     */
    static <T> T read(String path, Function<StrictValue, Optional<T>> reader) {
        FileFaults faults = new FileFaults();
        Optional<T> read =
                StrictJson.parse(path, bytes(path), faults).flatMap(reader).filter(whole -> faults.isEmpty());
        return read.orElseThrow(() -> new IllegalStateException(path + " is faulty: " + faults.list()));
    }

    private static byte[] bytes(String path) {
        try (InputStream in = ShippedFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the jar of redress-json has no file " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
