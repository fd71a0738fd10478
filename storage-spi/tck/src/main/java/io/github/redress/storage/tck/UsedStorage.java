package io.github.redress.storage.tck;

import io.github.redress.storage.Capability;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.RetryTransactionException;
import io.github.redress.storage.Storage;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A store as a host uses it: each outermost transaction is one of the host's, which the store joins; without a host it is
 * the store's own. Either way it is done again when the store gave it up, as a desk or a host would do.
 */
final class UsedStorage implements Storage {

    private static final int ATTEMPTS = 100;

    private final Storage storage;
    private final @Nullable UsedHost host;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);
    private boolean closed;

    UsedStorage(Storage storage, @Nullable UsedHost host) {
        this.storage = storage;
        this.host = host;
    }

    @Override
    public Set<Capability> capabilities() {
        return storage.capabilities();
    }

    @Override
    public Instant now() {
        return storage.now();
    }

    @Override
    public <R extends @Nullable Object> R transact(Function<? super Transaction, ? extends R> work) {
        return outermost(() -> storage.<R>transact(work));
    }

    @Override
    public <R extends @Nullable Object> R read(Function<? super Reading, ? extends R> work) {
        return outermost(() -> storage.<R>read(work));
    }

    private <R extends @Nullable Object> R outermost(Supplier<R> work) {
        if (inside.get() || (host != null && host.isInside())) {
            return work.get();
        }
        inside.set(true);
        try {
            for (int attempt = 1; ; attempt++) {
                try {
                    return host == null ? work.get() : host.transact(work);
                } catch (RetryTransactionException e) {
                    if (attempt == ATTEMPTS) {
                        throw e;
                    }
                }
            }
        } finally {
            inside.set(false);
        }
    }

    @Override
    public FeedSlice feed(long after, int limit) {
        return storage.feed(after, limit);
    }

    /** Closes the store; closed again, at the end of its check, it stays closed. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            storage.close();
        }
    }
}
