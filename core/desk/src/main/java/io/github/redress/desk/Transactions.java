package io.github.redress.desk;

import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.RetryTransactionException;
import io.github.redress.storage.Storage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs everything the desk reads and writes in transactions, and again where the store gave one up in favour of another.
 *
 * <p>Only whoever began a transaction can do it again. In the host's own, the host is told: what it did there before is
 * gone too.
 */
final class Transactions {

    /** So often is work done before somebody else's is taken to be in the way for good. */
    static final int ATTEMPTS = 20;

    private final Storage storage;

    Transactions(Storage storage) {
        this.storage = storage;
    }

    /**
     * Returns what the work returned in the transaction that committed.
     *
     * @param work leaves nothing behind but what it writes, since it may run several times
     * @throws RetryTransactionException if the transaction is the host's, or was given up {@value #ATTEMPTS} times
     */
    <R extends @Nullable Object> R run(Function<? super Storage.Transaction, ? extends R> work) {
        for (int attempt = 1; ; attempt++) {
            AtomicBoolean joined = new AtomicBoolean();
            try {
                return storage.transact(tx -> {
                    joined.set(tx.isHosts());
                    return work.apply(tx);
                });
            } catch (RetryTransactionException e) {
                if (joined.get() || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /**
     * Returns what the work returned, reading only.
     *
     * @param work leaves nothing behind, since it may run several times
     * @throws RetryTransactionException if the transaction is the host's, or was given up {@value #ATTEMPTS} times
     */
    <R extends @Nullable Object> R read(Function<? super Storage.Reading, ? extends R> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return storage.read(work);
            } catch (RetryTransactionException e) {
                // A reading does not tell whose transaction it is in.
                if (attempt == ATTEMPTS || storage.transact(Storage.Transaction::isHosts)) {
                    throw e;
                }
            }
        }
    }

    /**
     * Returns committed events after a position, which are never read in the host's transaction.
     *
     * @throws RetryTransactionException if the reading was given up {@value #ATTEMPTS} times
     */
    FeedSlice feed(long after, int limit) {
        for (int attempt = 1; ; attempt++) {
            try {
                return storage.feed(after, limit);
            } catch (RetryTransactionException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
