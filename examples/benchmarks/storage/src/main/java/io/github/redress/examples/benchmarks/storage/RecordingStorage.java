package io.github.redress.examples.benchmarks.storage;

import io.github.redress.storage.Append;
import io.github.redress.storage.Capability;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Storage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A store that remembers what was appended to it, for others to write the very same bytes. For one thread. */
final class RecordingStorage implements Storage {

    private final Storage storage;
    private final List<Append> appended = new ArrayList<>();

    RecordingStorage(Storage storage) {
        this.storage = storage;
    }

    /** Returns what was appended since this was last asked. */
    List<Append> takeAppended() {
        List<Append> taken = List.copyOf(appended);
        appended.clear();
        return taken;
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
        return storage.transact(transaction -> work.apply(recording(transaction)));
    }

    @Override
    public <R extends @Nullable Object> R read(Function<? super Reading, ? extends R> work) {
        return storage.read(work);
    }

    @Override
    public FeedSlice feed(long after, int limit) {
        return storage.feed(after, limit);
    }

    @Override
    public void close() {
        storage.close();
    }

    private Transaction recording(Transaction transaction) {
        return (Transaction) Proxy.newProxyInstance(
                Transaction.class.getClassLoader(), new Class<?>[] {Transaction.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("append")) {
                        for (Object change : (List<?>) arguments[0]) {
                            appended.add((Append) change);
                        }
                    }
                    try {
                        return method.invoke(transaction, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
