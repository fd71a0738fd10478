package io.github.redress.examples.storage;

import io.github.redress.storage.StorageException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs one transaction at a time, for all stores on the same data. Nothing in it is of RocksDB: copy it.
 *
 * <ol>
 *   <li>The outermost work takes the lock and begins a batch.
 *   <li>Work inside it on the same thread is given the same batch; when it throws, nothing of the batch can commit.
 *   <li>The batch is committed and let go, then the lock.
 *   <li>What was to happen after the commit happens, and what fails of it is logged.
 * </ol>
 */
final class OneWriter<T extends OneWriter.Batch> {

    /** What one transaction wrote, and nobody else sees yet. */
    interface Batch extends AutoCloseable {

        /** Writes the batch as a whole; it is on the disk when this returns. */
        void commit();

        /** Lets go of the batch; what was not committed is gone with it. */
        @Override
        void close();
    }

    private static final System.Logger LOG = System.getLogger(OneWriter.class.getName());

    private final ReentrantLock lock = new ReentrantLock();

    // These three belong to the thread that holds the lock.
    private @Nullable T current;
    private @Nullable Throwable doom;
    private List<Runnable> actions = new ArrayList<>();

    <R extends @Nullable Object> R transact(Supplier<T> begin, Function<? super T, ? extends R> work) {
        T open = current();
        if (open != null) {
            return nested(open, work);
        }
        List<Runnable> afterwards = new ArrayList<>();
        R result = committed(begin, work, afterwards);
        afterwards.forEach(OneWriter::run);
        return result;
    }

    private <R extends @Nullable Object> R nested(T open, Function<? super T, ? extends R> work) {
        try {
            return work.apply(open);
        } catch (RuntimeException | Error e) {
            doom(e);
            throw e;
        }
    }

    private <R extends @Nullable Object> R committed(
            Supplier<T> begin, Function<? super T, ? extends R> work, List<Runnable> afterwards) {
        lock.lock();
        try (T mine = begin.get()) {
            current = mine;
            actions = afterwards;
            R result = work.apply(mine);
            if (doom != null) {
                throw new StorageException(
                        "the transaction was rolled back, because something within it failed: " + doom.getMessage(),
                        doom);
            }
            mine.commit();
            return result;
        } finally {
            current = null;
            doom = null;
            lock.unlock();
        }
    }

    private static void run(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "an action failed after its transaction was committed", e);
        }
    }

    /** Returns the batch of this thread's transaction, null outside one. */
    @Nullable
    T current() {
        return lock.isHeldByCurrentThread() ? current : null;
    }

    /** Makes sure that the transaction of this thread cannot commit. */
    void doom(Throwable failure) {
        doom = failure;
    }

    /** Runs the action when the transaction of this thread has committed, and not otherwise. */
    void afterCommit(Runnable action) {
        actions.add(action);
    }
}
