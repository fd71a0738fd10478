package io.github.redress.examples.storage;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.Snapshot;
import org.rocksdb.WriteBatchWithIndex;

/** The keys as a transaction sees them, its own batch before what is committed, or as they were at one moment. */
final class View implements AutoCloseable {

    private final RocksFiles files;
    private final @Nullable WriteBatchWithIndex batch;
    private final Snapshot snapshot;
    private final ReadOptions options;
    private boolean ended;

    private View(RocksFiles files, @Nullable WriteBatchWithIndex batch) {
        this.files = files;
        this.batch = batch;
        this.snapshot = files.db().getSnapshot();
        this.options = new ReadOptions().setSnapshot(snapshot);
    }

    /** Returns what is committed now, and stays so. */
    static View committed(RocksFiles files) {
        return new View(files, null);
    }

    /** Returns what the one writer sees. */
    static View writing(RocksFiles files, WriteBatchWithIndex batch) {
        return new View(files, batch);
    }

    /** What is done with each entry of a walk. */
    interface Visitor {

        /** Returns whether to go on. */
        boolean visit(byte[] key, byte[] value);
    }

    byte @Nullable [] get(byte[] key) {
        requireOpen();
        ColumnFamilyHandle column = files.column(key);
        try {
            return batch == null
                    ? files.db().get(column, options, key)
                    : batch.getFromBatchAndDB(files.db(), column, options, key);
        } catch (RocksDBException e) {
            throw files.failure("read", e);
        }
    }

    boolean has(byte[] key) {
        return get(key) != null;
    }

    void walk(byte[] startInclusive, byte[] endExclusive, Visitor visitor) {
        try (RocksIterator entries = iterator(startInclusive)) {
            entries.seek(startInclusive);
            while (entries.isValid()
                    && isBefore(entries.key(), endExclusive)
                    && visitor.visit(entries.key(), entries.value())) {
                entries.next();
            }
            requireNoFailure(entries);
        }
    }

    void walkBack(byte[] startInclusive, byte[] endExclusive, Visitor visitor) {
        try (RocksIterator entries = iterator(startInclusive)) {
            entries.seekForPrev(endExclusive);
            if (entries.isValid() && !isBefore(entries.key(), endExclusive)) {
                entries.prev();
            }
            while (entries.isValid()
                    && !isBefore(entries.key(), startInclusive)
                    && visitor.visit(entries.key(), entries.value())) {
                entries.prev();
            }
            requireNoFailure(entries);
        }
    }

    private RocksIterator iterator(byte[] start) {
        requireOpen();
        ColumnFamilyHandle column = files.column(start);
        RocksIterator committed = files.db().newIterator(column, options);
        return batch == null ? committed : batch.newIteratorWithBase(column, committed, options);
    }

    /** An iterator that met a damaged file only ends: without this the rest would be missing, and nobody be told. */
    private void requireNoFailure(RocksIterator entries) {
        try {
            entries.status();
        } catch (RocksDBException e) {
            throw files.failure("read", e);
        }
    }

    private static boolean isBefore(byte[] key, byte[] bound) {
        return Arrays.compareUnsigned(key, bound) < 0;
    }

    private void requireOpen() {
        if (ended) {
            throw new IllegalStateException("this reading has ended; use it only inside the work it was given to");
        }
    }

    @Override
    public void close() {
        ended = true;
        options.close();
        files.db().releaseSnapshot(snapshot);
        snapshot.close();
    }
}
