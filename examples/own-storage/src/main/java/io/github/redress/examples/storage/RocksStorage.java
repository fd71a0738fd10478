package io.github.redress.examples.storage;

import io.github.redress.storage.Capability;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Storage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps complaints in a folder, in RocksDB: a store of sorted keys, inside this process.
 *
 * <ol>
 *   <li>One writer at a time holds a lock from the first line of its work to the commit, so versions are checked and the
 *       feed is numbered by the one who may.
 *   <li>What it writes gathers in a {@code WriteBatchWithIndex}, which its own reads see, and is written at once. A
 *       {@code TransactionDB} would lock every key besides, for conflicts that one writer cannot have.
 *   <li>The write is {@code sync}: the log is on the disk before {@link #transact} returns. Without it RocksDB leaves that
 *       to the operating system, and a power failure takes what was acknowledged.
 *   <li>{@link #read} and {@link #feed} take a snapshot and wait for nobody, but for an erasure.
 *   <li>An erasure waits until no snapshot is open, and rewrites all personal data before it returns; one made inside
 *       {@link #read}, before that returns.
 * </ol>
 *
 * <p>One process at a time can open the folder; stores within it share it. Close the store outside its own work.
 */
public final class RocksStorage implements Storage {

    private final RocksFolder folder;
    private final Clock clock;
    private final AtomicBoolean closed = new AtomicBoolean();

    private RocksStorage(RocksFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Opens the store in a folder, which is made if it is not there, on the machine's clock. */
    public static RocksStorage open(Path folder) {
        return open(folder, Clock.systemUTC());
    }

    /**
     * Opens the store in a folder, which is made if it is not there.
     *
     * @param clock what {@link #now} tells
     * @throws io.github.redress.storage.StorageException if the folder cannot be written, holds something else, was
     *     written by another release, is damaged, or is open in another process
     */
    public static RocksStorage open(Path folder, Clock clock) {
        Objects.requireNonNull(clock, "clock");
        return new RocksStorage(RocksFolder.open(folder), clock);
    }

    /** Returns nothing: it joins no host, and its one writer has no rows to skip. */
    @Override
    public Set<Capability> capabilities() {
        return Set.of();
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public <R extends @Nullable Object> R transact(Function<? super Transaction, ? extends R> work) {
        Objects.requireNonNull(work, "work");
        return use(() -> folder.writer.<R>transact(() -> new RocksTransaction(folder), work));
    }

    @Override
    public <R extends @Nullable Object> R read(Function<? super Reading, ? extends R> work) {
        Objects.requireNonNull(work, "work");
        return use(() -> {
            RocksTransaction open = folder.writer.current();
            return open == null ? readCommitted(work) : work.apply(open);
        });
    }

    @Override
    public FeedSlice feed(long after, int limit) {
        if (after < 0) {
            throw new IllegalArgumentException("a feed is read after 0 or more, was " + after);
        }
        if (folder.writer.current() != null) {
            throw new IllegalStateException("the feed is read outside transactions, was read inside one");
        }
        return use(() -> readCommitted(reading -> reading.feed(after, limit)));
    }

    private <R extends @Nullable Object> R readCommitted(Function<? super RocksReading, ? extends R> work) {
        try (RocksReading committed = new RocksReading(folder.files)) {
            return work.apply(committed);
        }
    }

    /**
     * Copies what is committed to a folder that is not there yet, while the store goes on. The copy is opened as any
     * other; personal data that are erased later stay in it.
     */
    public void backUp(Path target) {
        use(() -> {
            folder.files.backUp(target);
            return null;
        });
    }

    /** Closes the store, which may be closed already; refuses inside {@link #transact} or {@link #read}. */
    @Override
    public void close() {
        folder.requireNoUse();
        if (closed.compareAndSet(false, true)) {
            folder.leave();
        }
    }

    private <R extends @Nullable Object> R use(Supplier<R> work) {
        return folder.use(() -> {
            if (closed.get()) {
                throw new IllegalStateException("this store on " + folder.files.path + " is closed");
            }
            return work.get();
        });
    }
}
