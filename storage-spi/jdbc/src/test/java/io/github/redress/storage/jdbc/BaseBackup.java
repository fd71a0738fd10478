package io.github.redress.storage.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A base backup of a running PostgreSQL by its low-level API: begun, files copied while they change, ended, and the
 * write-ahead log copied last, which the copy recovers from when it starts.
 */
final class BaseBackup {

    private static final Set<String> NOT_COPIED = Set.of("postmaster.pid", "postmaster.opts", "epg-lock", "pg_wal");

    private BaseBackup() {}

    /** Copies the files of the server that these connections lead to, and returns the folder with the copy. */
    static Path take(DataSource connections, Path folder) {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            Path data = Path.of(text(statement, "SHOW data_directory"));
            statement.execute("SELECT pg_backup_start('kit', true)");
            copy(data, folder, NOT_COPIED);
            String label = text(statement, "SELECT labelfile FROM pg_backup_stop(false)");
            copy(data.resolve("pg_wal"), folder.resolve("pg_wal"), Set.of());
            Files.writeString(folder.resolve("backup_label"), label);
            return folder;
        } catch (SQLException e) {
            throw new IllegalStateException("no base backup", e);
        } catch (IOException e) {
            throw new UncheckedIOException("no base backup", e);
        }
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet results = statement.executeQuery(sql)) {
            results.next();
            return results.getString(1);
        }
    }

    private static void copy(Path from, Path to, Set<String> leaveOut) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (leaveOut.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Path copy = Files.createDirectories(to.resolve(from.relativize(folder)));
                Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!leaveOut.contains(file.getFileName().toString())) {
                    try {
                        Files.copy(file, to.resolve(from.relativize(file)));
                    } catch (NoSuchFileException e) {
                        return FileVisitResult.CONTINUE; // dropped meanwhile; the log knows
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }
}
