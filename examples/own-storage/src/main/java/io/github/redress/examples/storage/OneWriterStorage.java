package io.github.redress.examples.storage;

import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs one transaction at a time on what {@link #begin} gives. */
abstract class OneWriterStorage implements Storage {

    private static final System.Logger LOG = System.getLogger(OneWriterStorage.class.getName());

    private final ReentrantLock writing;

    @SuppressWarnings("ThreadLocalUsage") // of this store alone: a thread may use two
    private final ThreadLocal<@Nullable Writing> current = new ThreadLocal<>();

    /** Takes the lock of the data, which all stores on the same data share. */
    OneWriterStorage(ReentrantLock writing) {
        this.writing = writing;
    }

    /** Begins an empty batch. Called under the lock. */
    abstract Writing begin();

    @Override
    public <R extends @Nullable Object> R transact(Function<? super Transaction, ? extends R> work) {
        Objects.requireNonNull(work, "work");
        Writing open = current.get();
        if (open != null) {
            return nested(open, work);
        }
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("another store on the same data is in a transaction on this thread");
        }
        Writing mine;
        R result;
        writing.lock();
        try {
            mine = begin();
            result = committed(mine, work);
        } finally {
            writing.unlock();
        }
        mine.runAfterCommit();
        return result;
    }

    private <R extends @Nullable Object> R committed(Writing mine, Function<? super Transaction, ? extends R> work) {
        try {
            current.set(mine);
            R result = work.apply(mine);
            mine.refuseIfDoomed();
            mine.commit();
            return result;
        } finally {
            current.remove();
            mine.end(); // lets go of the batch; what was not committed is gone with it
        }
    }

    private static <R extends @Nullable Object> R nested(
            Writing open, Function<? super Transaction, ? extends R> work) {
        try {
            return work.apply(open);
        } catch (RuntimeException | Error e) {
            open.doom(e);
            throw e;
        }
    }

    /** Returns the transaction of this thread, for {@code read} to use and for {@code feed} to refuse. */
    @Nullable
    Writing current() {
        return current.get();
    }

    /** The transaction; what reads and writes is added by a subclass. */
    abstract static class Writing implements Transaction {

        private final List<Runnable> actions = new ArrayList<>();
        private @Nullable Throwable doom;
        private boolean ended;

        /** Writes the batch as a whole, synchronously. */
        abstract void commit();

        /** Lets go of the batch. */
        abstract void release();

        /** Each method of Transaction calls this first. */
        void requireOpen() {
            if (ended) {
                throw new IllegalStateException(
                        "this transaction has ended; use it only inside the work given to transact");
            }
        }

        void doom(Throwable failure) {
            doom = failure;
        }

        void refuseIfDoomed() {
            if (doom != null) {
                throw new StorageException(
                        "the transaction was rolled back, because something within it failed: " + doom.getMessage(),
                        doom);
            }
        }

        void end() {
            ended = true;
            release();
        }

        @Override
        public boolean isHosts() {
            return false;
        }

        @Override
        public void afterCommit(Runnable action) {
            requireOpen();
            actions.add(Objects.requireNonNull(action, "action"));
        }

        void runAfterCommit() {
            for (Runnable action : actions) {
                try {
                    action.run();
                } catch (RuntimeException e) {
                    LOG.log(System.Logger.Level.WARNING, "an action failed after its transaction was committed", e);
                }
            }
        }
    }
}
