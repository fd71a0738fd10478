package io.github.redress.examples.portal.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures of pages, kept with the other results of the build. */
final class Screens {

    private static final Path FOLDER = Path.of("target/screens");

    private Screens() {}

    static void keep(String name, byte[] png) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".png"), png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
