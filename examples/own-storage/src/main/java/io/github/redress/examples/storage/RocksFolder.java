package io.github.redress.examples.storage;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What all stores on one folder share in this process: the files, the one writer, and a guard that lets nobody use native
 * handles after they were closed, which would crash the process.
 */
final class RocksFolder {

    private static final Map<Path, RocksFolder> OPEN = new HashMap<>();

    final RocksFiles files;
    final OneWriter<RocksTransaction> writer = new OneWriter<>();
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private volatile boolean erased;
    private int stores;

    private RocksFolder(Path path) {
        this.files = RocksFiles.open(path);
    }

    /** Returns what the folder holds, opened by the first store on it. */
    static RocksFolder open(Path folder) {
        synchronized (OPEN) {
            RocksFolder shared = OPEN.computeIfAbsent(RocksFiles.usable(folder), RocksFolder::new);
            shared.stores++;
            return shared;
        }
    }

    /** Closes the files when this was the last store on them. */
    void leave() {
        synchronized (OPEN) {
            stores--;
            if (stores == 0) {
                OPEN.remove(files.path);
                exclusively(files::close);
            }
        }
    }

    /**
     * Does something while the files stay open. What was erased meanwhile is in no file when this thread, or another that
     * was here, has left its outermost use.
     */
    <R extends @Nullable Object> R use(Supplier<R> work) {
        use.readLock().lock();
        try {
            return work.get();
        } finally {
            use.readLock().unlock();
            if (erased && use.getReadHoldCount() == 0) {
                exclusively(this::forgetErased);
            }
        }
    }

    /** Says that an erasure was committed, and its bytes have yet to go. */
    void markErased() {
        erased = true;
    }

    private void forgetErased() {
        if (erased) {
            erased = false;
            files.forgetErased();
        }
    }

    /** Refuses what would wait for itself. */
    void requireNoUse() {
        if (use.getReadHoldCount() > 0) {
            throw new IllegalStateException("a store on " + files.path
                    + " was to be closed inside transact or read of the same thread; close it after that");
        }
    }

    /** Waits until nobody uses the files, since an open snapshot keeps what was erased. */
    private void exclusively(Runnable work) {
        use.writeLock().lock();
        try {
            work.run();
        } finally {
            use.writeLock().unlock();
        }
    }
}
