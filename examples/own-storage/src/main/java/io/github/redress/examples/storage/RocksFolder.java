package io.github.redress.examples.storage;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rocksdb.WriteBatchWithIndex;

/**
 * The files of one folder, as all stores on it in this process share them: the lock of the one writer, and a guard that
 * lets nobody use the native handles after they were closed, which would crash the process.
 */
final class RocksFolder {

    private static final Map<Path, RocksFolder> OPEN = new HashMap<>();

    private final RocksFiles files;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();

    @SuppressWarnings("ThreadLocalUsage") // of this folder alone: a thread may use two
    private final ThreadLocal<Boolean> erased = ThreadLocal.withInitial(() -> false);

    private int stores;

    private RocksFolder(Path path) {
        this.files = new RocksFiles(path);
    }

    /** Returns what the folder holds, opened by the first store on it. */
    static RocksFolder open(Path folder) {
        synchronized (OPEN) {
            Path path = FolderCheck.usable(folder);
            RocksFolder shared = OPEN.computeIfAbsent(path, RocksFolder::new);
            shared.stores++;
            return shared;
        }
    }

    /** Closes the files when this was the last store on them. */
    void leave() {
        synchronized (OPEN) {
            if (stores == 1) {
                exclusively(files::close);
                OPEN.remove(files.path());
            }
            stores--;
        }
    }

    RocksFiles files() {
        return files;
    }

    ReentrantLock writing() {
        return writing;
    }

    /** Does something while the files stay open. What this thread erased meanwhile is in no file afterwards. */
    <R extends @Nullable Object> R use(Supplier<R> work) {
        use.readLock().lock();
        try {
            return work.get();
        } finally {
            use.readLock().unlock();
            if (use.getReadHoldCount() == 0 && erased.get()) {
                erased.remove();
                exclusively(files::forgetErased);
            }
        }
    }

    /** Commits an erasure: its bytes are gone when the outermost {@link #use} of this thread has returned. */
    void writeErasure(WriteBatchWithIndex batch) {
        files.write(batch);
        erased.set(true);
    }

    /** Refuses what would wait for itself. */
    void requireNoUse() {
        if (use.getReadHoldCount() > 0) {
            throw new IllegalStateException("a store on " + files.path()
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
