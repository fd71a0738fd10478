package io.github.redress.storage.tck.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The release of the kit, which the build wrote beside this class. */
final class KitRelease {

    private KitRelease() {}

    static String name() {
        Properties build = new Properties();
        try (InputStream in = KitRelease.class.getResourceAsStream("release.properties")) {
            build.load(Objects.requireNonNull(in, "release.properties of the kit"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(build.getProperty("release"), "release");
    }
}
