package io.github.redress.storage.tck;

import io.github.redress.storage.Storage;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** A transaction that another thread holds open after its first work, until it is told how to end. */
final class HeldTransaction<T> {

    private static final class RolledBack extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final CountDownLatch held = new CountDownLatch(1);
    private final CompletableFuture<Boolean> commit = new CompletableFuture<>();
    private final Future<T> result;

    private HeldTransaction(
            Storage storage,
            Consumer<? super Storage.Transaction> before,
            Function<? super Storage.Transaction, T> after) {
        result = thread.submit(() -> storage.<T>transact(tx -> {
            before.accept(tx);
            held.countDown();
            if (!commit.join()) {
                throw new RolledBack();
            }
            return after.apply(tx);
        }));
    }

    /** Returns once the first work is done; the rest is done when the transaction is to commit. */
    static <T> HeldTransaction<T> begin(
            Storage storage,
            Consumer<? super Storage.Transaction> before,
            Function<? super Storage.Transaction, T> after)
            throws Exception {
        HeldTransaction<T> transaction = new HeldTransaction<>(storage, before, after);
        if (!transaction.held.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the transaction to be held open did not begin within a minute");
        }
        return transaction;
    }

    /** Does the rest of the work, commits, and returns what the rest came to. */
    T commit() throws Exception {
        commit.complete(true);
        try {
            return result.get(1, TimeUnit.MINUTES);
        } finally {
            thread.shutdownNow();
        }
    }

    void rollBack() throws Exception {
        commit.complete(false);
        thread.shutdown();
        if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the transaction that was held open did not roll back within a minute");
        }
    }
}
