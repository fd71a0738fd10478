package io.github.redress.storage.tck.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A certificate as two files: one for machines, one for people. */
final class CertificateFiles {

    private CertificateFiles() {}

    static void write(Path folder, String test, Certificate certificate) {
        String name = "redress-certificate-" + test;
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".json"), CertificateJson.of(certificate));
            Files.writeString(folder.resolve(name + ".txt"), CertificateText.of(certificate));
        } catch (IOException e) {
            throw new UncheckedIOException("the certificate of " + test + " could not be written to " + folder, e);
        }
    }
}
