package io.github.redress.examples.storage;

import io.github.redress.storage.StorageException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rocksdb.Checkpoint;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.ColumnFamilyOptions;
import org.rocksdb.CompactRangeOptions;
import org.rocksdb.CompactRangeOptions.BottommostLevelCompaction;
import org.rocksdb.CompressionType;
import org.rocksdb.DBOptions;
import org.rocksdb.FlushOptions;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.Status;
import org.rocksdb.WALRecoveryMode;
import org.rocksdb.WriteBatchWithIndex;
import org.rocksdb.WriteOptions;

/** RocksDB on one folder: what is native, and what it says when it fails. */
final class RocksFiles {

    /** The column families: RocksDB's own, which stays empty, and ours, named by the number of the layout of its keys. */
    private static final List<String> PARTS = List.of("default", "redress-1");

    private static final System.Logger LOG = System.getLogger(RocksFiles.class.getName());

    static {
        RocksDB.loadLibrary();
    }

    final Path path;
    private final DBOptions options = new DBOptions()
            .setCreateIfMissing(true)
            .setCreateMissingColumnFamilies(true)
            // The default drops all that follows a damaged record of the log, and says nothing. The strictest would not
            // open after a power failure, which leaves half a record at the end, of a commit nobody was told of.
            .setWalRecoveryMode(WALRecoveryMode.TolerateCorruptedTailRecords);
    private final ColumnFamilyOptions plain =
            new ColumnFamilyOptions().setCompressionType(CompressionType.NO_COMPRESSION);
    private final WriteOptions durable = new WriteOptions().setSync(true);
    private final List<ColumnFamilyHandle> columns = new ArrayList<>();
    final RocksDB db;

    private RocksFiles(Path path) {
        this.path = path;
        List<ColumnFamilyDescriptor> parts = PARTS.stream()
                .map(name -> new ColumnFamilyDescriptor(name.getBytes(StandardCharsets.UTF_8), plain))
                .toList();
        try {
            this.db = RocksDB.open(options, path.toString(), parts, columns);
        } catch (RocksDBException e) {
            closeOptions();
            throw failure("open", path, e);
        }
    }

    /** Opens the files of a folder that was found {@link #usable}. */
    static RocksFiles open(Path path) {
        RocksFiles files = new RocksFiles(path);
        try {
            if (files.db.get(files.column(), Keys.ERASING) != null) {
                files.forgetErased();
            }
            return files;
        } catch (RocksDBException e) {
            files.close();
            throw failure("open", path, e);
        }
    }

    /**
     * Makes the folder if need be, and returns the one path that all ways to it have in common. It must be empty, or hold
     * a store of this layout; anything else is refused, and left as it is.
     */
    static Path usable(Path folder) {
        try (Options plain = new Options()) {
            Path path = Files.createDirectories(folder).toRealPath();
            if (!Files.exists(path.resolve("CURRENT"))) {
                requireEmpty(path);
                return path;
            }
            List<String> parts = RocksDB.listColumnFamilies(plain, path.toString()).stream()
                    .map(name -> new String(name, StandardCharsets.UTF_8))
                    .toList();
            if (!parts.isEmpty() && !parts.equals(PARTS)) { // none where they cannot be read: opening says why
                throw new StorageException(
                        path + " holds a RocksDB with the parts " + parts + ", and this release has " + PARTS
                                + "; it was left as it is, name another folder or use the release that wrote it",
                        null);
            }
            return path;
        } catch (IOException e) {
            throw new StorageException(
                    "could not use " + folder + " as a folder: " + e + "; name one that this process may write to", e);
        } catch (RocksDBException e) {
            throw failure("open", folder, e);
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

    /** Returns where all keys are. */
    ColumnFamilyHandle column() {
        return columns.get(1);
    }

    /** Writes a batch as a whole; it is on the disk when this returns. */
    void write(WriteBatchWithIndex batch) {
        try {
            db.write(durable, batch);
        } catch (RocksDBException e) {
            throw failure("commit", e);
        }
    }

    /**
     * Removes the files that still hold what was erased: the log goes once nothing in memory needs it, hence the flush, and
     * the files of personal data are written anew. Takes time by the size of all personal data. What fails is logged and
     * not thrown, since the erasure is committed; its mark stays, and it is done at the next erasure or open.
     */
    void forgetErased() {
        try (FlushOptions flush = new FlushOptions().setWaitForFlush(true);
                CompactRangeOptions compaction = new CompactRangeOptions()
                        .setExclusiveManualCompaction(true)
                        .setBottommostLevelCompaction(BottommostLevelCompaction.kForce)) {
            db.flush(flush, columns);
            db.compactRange(column(), Keys.key('P'), Keys.key('Q'), compaction);
            db.disableFileDeletions();
            db.enableFileDeletions(); // deletes here and now what a background thread would delete soon
            db.delete(column(), durable, Keys.ERASING);
        } catch (RocksDBException e) {
            LOG.log(
                    Level.WARNING,
                    "what was erased is still in the files; close the store and open it again to remove it",
                    failure("forget", e));
        }
    }

    /** Copies all that is committed to a folder that is not there yet. */
    void backUp(Path target) {
        try (Checkpoint checkpoint = Checkpoint.create(db)) {
            checkpoint.createCheckpoint(target.toString());
        } catch (RocksDBException e) {
            throw failure("back up to " + target, e);
        }
    }

    StorageException failure(String doing, RocksDBException e) {
        return failure(doing, path, e);
    }

    private static StorageException failure(String doing, Path folder, RocksDBException e) {
        String advice = e.getStatus() == null ? "" : advice(folder, e.getStatus());
        return new StorageException("could not " + doing + " in " + folder + ": " + e.getMessage() + advice, e);
    }

    private static String advice(Path folder, Status status) {
        if (status.getCode() == Status.Code.Corruption) {
            return "; the files are damaged: keep them, and restore a backup to another folder";
        }
        if (status.getSubCode() == Status.SubCode.NoSpace) {
            return "; make room on the disk, then close the store and open it again";
        }
        if (!Files.isWritable(folder)) {
            return "; give this process the right to write there";
        }
        return String.valueOf(status.getState()).contains("lock")
                ? "; another process has it open, and RocksDB is for one: close it there"
                : "";
    }

    void close() {
        columns.forEach(ColumnFamilyHandle::close);
        db.close();
        closeOptions();
    }

    private void closeOptions() {
        durable.close();
        options.close();
        plain.close();
    }
}
