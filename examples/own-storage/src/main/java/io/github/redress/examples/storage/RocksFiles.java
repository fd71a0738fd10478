package io.github.redress.examples.storage;

import io.github.redress.storage.StorageException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rocksdb.Checkpoint;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.ColumnFamilyOptions;
import org.rocksdb.CompactRangeOptions;
import org.rocksdb.CompactRangeOptions.BottommostLevelCompaction;
import org.rocksdb.CompressionType;
import org.rocksdb.DBOptions;
import org.rocksdb.FlushOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WALRecoveryMode;
import org.rocksdb.WriteBatchWithIndex;
import org.rocksdb.WriteOptions;

/**
 * RocksDB on one folder: personal data in a column family of their own, so that erasing rewrites only them, and all else
 * in the default one.
 */
final class RocksFiles {

    private static final System.Logger LOG = System.getLogger(RocksFiles.class.getName());
    private static final byte[] PERSONAL = {'p', 'e', 'r', 's', 'o', 'n', 'a', 'l'};

    static {
        RocksDB.loadLibrary();
    }

    private final Path path;
    private final RocksDB db;
    private final List<ColumnFamilyHandle> columns = new ArrayList<>();
    private final ColumnFamilyOptions plain = new ColumnFamilyOptions();
    private final ColumnFamilyOptions uncompressed =
            new ColumnFamilyOptions().setCompressionType(CompressionType.NO_COMPRESSION);
    private final DBOptions options = new DBOptions()
            .setCreateIfMissing(true)
            .setCreateMissingColumnFamilies(true)
            // The default drops all that follows a damaged record of the log, and says nothing.
            .setWalRecoveryMode(WALRecoveryMode.TolerateCorruptedTailRecords);
    private final WriteOptions durable = new WriteOptions().setSync(true);

    /** Opens the files of a folder that {@link FolderCheck} has found to be ours, or empty. */
    RocksFiles(Path path) {
        this.path = path;
        try {
            this.db = RocksDB.open(
                    options,
                    path.toString(),
                    List.of(
                            new ColumnFamilyDescriptor(RocksDB.DEFAULT_COLUMN_FAMILY, plain),
                            new ColumnFamilyDescriptor(PERSONAL, uncompressed)),
                    columns);
        } catch (RocksDBException e) {
            closeOptions();
            throw RocksFailures.wrapped("open", path, e);
        }
        try {
            db.put(durable, Keys.FORM, Keys.number(Keys.LAYOUT));
            if (db.get(Keys.ERASING) != null) {
                forgetErased();
            }
        } catch (RocksDBException e) {
            close();
            throw failure("open", e);
        }
    }

    Path path() {
        return path;
    }

    RocksDB db() {
        return db;
    }

    /** Returns where a key lives. */
    ColumnFamilyHandle column(byte[] key) {
        return columns.get(key[0] == 'P' || key[0] == 'S' ? 1 : 0);
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
     * Removes the files that still hold what was erased. The log goes once nothing in memory needs it, hence the flush of
     * both column families; the files of the personal one are written anew. Takes time by the size of all personal data.
     * What fails is logged and not thrown, since the erasure is committed; the mark stays, and it is done at the next open.
     */
    void forgetErased() {
        try (FlushOptions flush = new FlushOptions().setWaitForFlush(true);
                CompactRangeOptions compaction = new CompactRangeOptions()
                        .setExclusiveManualCompaction(true)
                        .setBottommostLevelCompaction(BottommostLevelCompaction.kForce)) {
            db.flush(flush, columns);
            db.compactRange(columns.get(1), null, null, compaction);
            db.disableFileDeletions();
            db.enableFileDeletions(); // deletes here and now what a background thread would delete soon
            db.delete(durable, Keys.ERASING);
        } catch (RocksDBException e) {
            LOG.log(
                    Level.WARNING,
                    "close the store and open it again to remove what was erased from its files",
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
        return RocksFailures.wrapped(doing, path, e);
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
        uncompressed.close();
    }
}
