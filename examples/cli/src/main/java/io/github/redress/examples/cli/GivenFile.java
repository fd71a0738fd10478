package io.github.redress.examples.cli;

import io.github.redress.FileFault;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictValue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files that a person names on the command line. */
final class GivenFile {

    private GivenFile() {}

    /** Returns the name that faults give. */
    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** Returns what the file holds, or empty with a fault. */
    static Optional<byte[]> read(Path file, FileFaults faults) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            faults.add(unreadable(file));
            return Optional.empty();
        }
    }

    /** Returns the JSON that the file holds, or empty with a fault. */
    static Optional<StrictValue> json(Path file, FileFaults faults) {
        return read(file, faults).flatMap(content -> StrictJson.parse(name(file), content, faults));
    }

    /** Adds a fault when the file, if one is given, cannot be read. */
    static void checkReadable(@Nullable Path file, FileFaults faults) {
        if (file != null && (!Files.isReadable(file) || Files.isDirectory(file))) {
            faults.add(unreadable(file));
        }
    }

    /** Adds a fault when the file, if one is given, cannot be written. */
    static void checkWritable(String option, @Nullable Path file, FileFaults faults) {
        if (file == null) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        String why = "";
        if (Files.isDirectory(file)) {
            why = "it is a folder";
        } else if (Files.exists(file)) {
            why = Files.isWritable(file) ? "" : "it is read-only";
        } else if (folder == null || !Files.isDirectory(folder)) {
            why = "there is no folder " + folder;
        } else if (!Files.isWritable(folder)) {
            why = "its folder is read-only";
        }
        if (!why.isEmpty()) {
            faults.add(new FileFault(option, "", 0, "BAD_VALUE", "the file cannot be written, " + why + ": " + file));
        }
    }

    /** Opens a file to write to; when that fails after all, the exception says for which option. */
    static OutputStream create(String option, Path file) throws IOException {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw new IOException(option + ": the file cannot be written: " + e, e);
        }
    }

    /** Adds a fault when writing one file would overwrite the other, by whatever name. */
    static void checkApart(String option, @Nullable Path written, @Nullable Path other, FileFaults faults) {
        if (written != null && other != null && isSame(written, other)) {
            faults.add(new FileFault(
                    option, "", 0, "BAD_VALUE", "a file of its own was wanted, but " + written + " is in use already"));
        }
    }

    private static boolean isSame(Path a, Path b) {
        try {
            if (Files.exists(a) && Files.exists(b)) {
                // Devices and pipes, as a terminal that is read and written, keep nothing that could be overwritten.
                return Files.isRegularFile(a) && Files.isSameFile(a, b);
            }
        } catch (IOException e) {
            // then their names must do
        }
        return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
    }

    private static FileFault unreadable(Path file) {
        String why = Files.exists(file) ? "the file cannot be read" : "there is no such file";
        return new FileFault(name(file), "", 0, "BAD_VALUE", why + ": " + file);
    }
}
