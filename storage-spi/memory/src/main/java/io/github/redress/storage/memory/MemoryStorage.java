package io.github.redress.storage.memory;

import io.github.redress.storage.Capability;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import io.github.redress.storage.StoredEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Complaints in memory, for tests, trials and as the model other adapters are compared with. Gone when the process ends.
 *
 * <ol>
 *   <li>One transaction at a time: {@link #transact} holds a lock from the first line of the work to the last.
 *   <li>Writes go to the data at once and leave behind how to undo them; a rollback undoes them, the last one first.
 *   <li>Events join the feed at the commit, so the feed never holds what may still roll back, and has no gaps.
 * </ol>
 *
 * <p>Searches look at every case: right for thousands of cases, not for millions.
 */
public final class MemoryStorage implements Storage {

    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final MemoryData data = new MemoryData();
    private final List<StoredEvent> feed = new ArrayList<>();
    private final ReentrantLock feedLock = new ReentrantLock();
    private @Nullable MemoryTransaction current;

    private MemoryStorage(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Returns an empty store on the system clock. */
    public static MemoryStorage create() {
        return create(Clock.systemUTC());
    }

    /** Returns an empty store whose {@link #now()} is read from the clock. */
    public static MemoryStorage create(Clock clock) {
        return new MemoryStorage(clock);
    }

    /** Returns nothing: there is no host transaction to join, and there are no rows to lock. */
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
        if (lock.isHeldByCurrentThread() && current != null) {
            return joined(current, work);
        }
        MemoryTransaction transaction = new MemoryTransaction(data);
        R result = committed(transaction, work);
        transaction.runAfterCommit();
        return result;
    }

    /** Reads as a transaction does: what is committed is what there is while nobody holds the lock. */
    @Override
    public <R extends @Nullable Object> R read(Function<? super Reading, ? extends R> work) {
        Objects.requireNonNull(work, "work");
        return transact(work::apply);
    }

    private static <R extends @Nullable Object> R joined(
            MemoryTransaction transaction, Function<? super Transaction, ? extends R> work) {
        try {
            return work.apply(transaction);
        } catch (RuntimeException | Error e) {
            transaction.doom(e);
            throw e;
        }
    }

    private <R extends @Nullable Object> R committed(
            MemoryTransaction transaction, Function<? super Transaction, ? extends R> work) {
        lock.lock();
        try {
            current = transaction;
            R result = work.apply(transaction);
            transaction.refuseIfDoomed();
            publish(transaction.written());
            return result;
        } catch (RuntimeException | Error e) {
            transaction.rollBack();
            throw e;
        } finally {
            transaction.end();
            current = null;
            lock.unlock();
        }
    }

    private void publish(List<StoredEvent> written) {
        feedLock.lock();
        try {
            feed.addAll(written);
        } finally {
            feedLock.unlock();
        }
    }

    @Override
    public FeedSlice feed(long after, int limit) {
        if (after < 0 || limit < 1) {
            throw new IllegalArgumentException(
                    "a feed is read after position 0 or more, at least 1 event at a time; was after " + after
                            + ", limit " + limit);
        }
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("the feed cannot be read inside a transaction; read it after the commit");
        }
        feedLock.lock();
        try {
            int from = (int) Math.min(after, feed.size());
            int to = (int) Math.min((long) from + limit, feed.size());
            return new FeedSlice(feed.subList(from, to), to > from ? to : after);
        } finally {
            feedLock.unlock();
        }
    }

    /** Does nothing: there is nothing to let go of. */
    @Override
    public void close() {}

    /** What work is told that caught a failure after which nothing can commit, and returned as if all were well. */
    static StorageException doomed(Throwable failure) {
        return new StorageException(
                "the transaction was rolled back, because something within it failed: " + failure.getMessage(),
                failure);
    }
}
