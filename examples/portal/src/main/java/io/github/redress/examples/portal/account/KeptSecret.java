package io.github.redress.examples.portal.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/**
 * A secret of the demo, made at the first start and kept in a file beside the data; a city has its own. Of several instances that start at
 * once in one folder, all get the same.
 */
public final class KeptSecret {

    private static final int BYTES = 24;

    private KeptSecret() {}

    /** Returns the secret in a file, having made it where there is none. */
    public static String in(Path file) {
        return in(file, KeptSecret::random);
    }

    /** Returns what a file holds, having put it there where there is no such file. */
    static String in(Path file, Supplier<String> first) {
        try {
            if (Files.notExists(file)) {
                make(file, first.get());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a secret in " + file, e);
        }
    }

    /** Whole or not at all, for its owner only, and never in place of one that another instance has made meanwhile. */
    private static void make(Path file, String secret) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path made = Files.createTempFile(folder, "secret", ".new");
        try {
            Files.writeString(made, secret);
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException e) {
            return; // another instance was quicker
        } finally {
            Files.delete(made);
        }
    }

    private static String random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().encodeToString(random);
    }
}
