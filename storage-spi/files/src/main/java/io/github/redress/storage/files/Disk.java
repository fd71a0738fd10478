package io.github.redress.storage.files;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Changes of folders that are on the disk when they return. */
final class Disk {

    private Disk() {}

    /** Moves a file in one step. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        force(above(to));
        force(above(from));
    }

    /** Makes a folder and those above it, up to the root. All are forced, as another process may just have made them. */
    static void createFolders(Path root, Path folder) throws IOException {
        Path above = above(folder);
        if (!above.equals(root)) {
            createFolders(root, above);
        }
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
        force(above);
    }

    /** Returns the folder that a file or folder lies in. */
    static Path above(Path file) {
        return Objects.requireNonNull(file.getParent(), "parent");
    }

    /** Forces the entries of a folder to the disk. */
    static void force(Path folder) throws IOException {
        if (File.separatorChar == '\\') {
            return; // Windows opens no folder, and writes its entries through
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Returns what is in a folder, nothing when it is not there. */
    static List<Path> list(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(all::add);
        } catch (NoSuchFileException e) {
            return List.of();
        }
        return all;
    }

    /** Deletes a file that nobody can refer to; what stays is collected later. */
    static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return; // whatever failed before is what the caller must be told
        }
    }
}
