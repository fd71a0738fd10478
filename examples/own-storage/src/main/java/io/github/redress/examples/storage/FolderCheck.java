package io.github.redress.examples.storage;

import io.github.redress.storage.StorageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.rocksdb.InfoLogLevel;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.util.StdErrLogger;

/** Looks at a folder before anything in it is touched: it must be empty, or hold a store of a layout that is known. */
final class FolderCheck {

    private FolderCheck() {}

    /** Returns the folder, made if need be, by the one path that all ways to it have in common. */
    static Path usable(Path folder) {
        try {
            Path path = Files.createDirectories(folder).toRealPath();
            if (Files.exists(path.resolve("CURRENT"))) {
                requireOurs(path);
            } else {
                requireEmpty(path);
            }
            return path;
        } catch (IOException e) {
            throw new StorageException(
                    "could not use " + folder + " as a folder: " + e + "; name one that this process may write to", e);
        }
    }

    private static void requireEmpty(Path path) throws IOException {
        try (Stream<Path> found = Files.list(path)) {
            found.sorted().findFirst().ifPresent(first -> {
                throw new StorageException(
                        path + " holds " + first.getFileName() + " and no RocksDB; name an empty folder", null);
            });
        }
    }

    private static void requireOurs(Path path) {
        try (StdErrLogger quiet = new StdErrLogger(InfoLogLevel.FATAL_LEVEL); // else a log file is left behind
                Options options = new Options().setLogger(quiet);
                RocksDB db = RocksDB.openReadOnly(options, path.toString());
                RocksIterator entries = db.newIterator()) {
            byte[] form = db.get(Keys.FORM);
            entries.seekToFirst();
            if (form == null && entries.isValid()) {
                throw new StorageException(
                        path + " holds a RocksDB of another program; it was left as it is, name another folder", null);
            }
            long layout = form == null ? Keys.LAYOUT : ByteBuffer.wrap(form).getLong();
            if (layout != Keys.LAYOUT) {
                throw new StorageException(
                        path + " holds layout " + layout + ", and this release knows " + Keys.LAYOUT
                                + "; open it with the release that wrote it",
                        null);
            }
        } catch (RocksDBException e) {
            throw RocksFailures.wrapped("open", path, e);
        }
    }
}
