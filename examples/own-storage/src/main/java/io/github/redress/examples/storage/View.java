package io.github.redress.examples.storage;

import io.github.redress.storage.Find.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.Snapshot;
import org.rocksdb.WriteBatchWithIndex;

/** The keys as they were at one moment, but for those in a batch of its own, which only this view sees. */
class View implements AutoCloseable {

    final RocksFiles files;
    final WriteBatchWithIndex batch = new WriteBatchWithIndex(true);
    private final Snapshot snapshot;
    private final ReadOptions options;
    private boolean ended;

    View(RocksFiles files) {
        this.files = files;
        this.snapshot = files.db.getSnapshot();
        this.options = new ReadOptions().setSnapshot(snapshot);
    }

    byte @Nullable [] get(byte[] key) {
        requireOpen();
        try {
            return batch.getFromBatchAndDB(files.db, files.column(), options, key);
        } catch (RocksDBException e) {
            throw files.failure("read", e);
        }
    }

    /**
     * Walks over the keys from one to before another, and collects what is made of each until there are enough; null is
     * left out. Nothing may be written meanwhile.
     */
    <T> List<T> walk(
            Order order,
            byte[] startInclusive,
            byte[] endExclusive,
            int limit,
            BiFunction<byte[], byte[], @Nullable T> made) {
        requireOpen();
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be 1 or more, was " + limit);
        }
        List<T> found = new ArrayList<>();
        boolean rising = order == Order.OLDEST_FIRST;
        RocksIterator committed = files.db.newIterator(files.column(), options);
        try (RocksIterator entries = batch.newIteratorWithBase(files.column(), committed, options)) {
            if (rising) {
                entries.seek(startInclusive);
            } else {
                seekBefore(entries, endExclusive);
            }
            while (found.size() < limit
                    && entries.isValid()
                    && Arrays.compareUnsigned(entries.key(), startInclusive) >= 0
                    && Arrays.compareUnsigned(entries.key(), endExclusive) < 0) {
                T one = made.apply(entries.key(), entries.value());
                if (one != null) {
                    found.add(one);
                }
                if (rising) {
                    entries.next();
                } else {
                    entries.prev();
                }
            }
            entries.status(); // at a damaged file a walk only ends: without this, the rest would be missing in silence
        } catch (RocksDBException e) {
            throw files.failure("read", e);
        }
        return found;
    }

    private static void seekBefore(RocksIterator entries, byte[] key) {
        entries.seekForPrev(key);
        if (entries.isValid() && Arrays.equals(entries.key(), key)) {
            entries.prev();
        }
    }

    void requireOpen() {
        if (ended) {
            throw new IllegalStateException("this work has ended; use what it was given only inside it");
        }
    }

    @Override
    public void close() {
        ended = true;
        batch.close();
        options.close();
        files.db.releaseSnapshot(snapshot);
        snapshot.close();
    }
}
