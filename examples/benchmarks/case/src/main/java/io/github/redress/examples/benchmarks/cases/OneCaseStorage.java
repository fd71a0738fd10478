package io.github.redress.examples.benchmarks.cases;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Capability;
import io.github.redress.storage.Document;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Find;
import io.github.redress.storage.Page;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A store that holds the one case in hand, in a field, and forgets it for the next: what a desk costs on it is the desk's
 * own. For one thread.
 */
final class OneCaseStorage implements Storage, Storage.Transaction {

    private final Map<String, Document> latest = new HashMap<>();
    private final List<Append> appended = new ArrayList<>();
    private @Nullable StoredCase held;

    /** Returns what was appended to the case in hand, change by change. */
    List<Append> appended() {
        return List.copyOf(appended);
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of();
    }

    @Override
    public Instant now() {
        return Instant.EPOCH;
    }

    @Override
    public <R extends @Nullable Object> R transact(Function<? super Transaction, ? extends R> work) {
        return work.apply(this);
    }

    @Override
    public <R extends @Nullable Object> R read(Function<? super Reading, ? extends R> work) {
        return work.apply(this);
    }

    @Override
    public FeedSlice feed(long after, int limit) {
        return new FeedSlice(List.of(), after);
    }

    @Override
    public void close() {}

    @Override
    public Optional<StoredCase> load(UUID id, @Nullable String commandKey) {
        return Optional.ofNullable(held).filter(stored -> stored.id().equals(id));
    }

    @Override
    public Optional<UUID> byNumber(String number) {
        return Optional.ofNullable(held)
                .filter(stored -> stored.head().number().equals(number))
                .map(StoredCase::id);
    }

    @Override
    public List<StoredEvent> history(UUID id, long afterVersion, int limit) {
        return List.of();
    }

    @Override
    public Page find(Find query) {
        return new Page(List.of(), null);
    }

    @Override
    public Optional<byte[]> personal(UUID ref) {
        return Optional.empty();
    }

    @Override
    public Optional<Document> document(String kind, String name, long version) {
        return latest(kind, name).filter(document -> document.version() == version);
    }

    @Override
    public Optional<Document> latest(String kind, String name) {
        return Optional.ofNullable(latest.get(kind + "/" + name));
    }

    @Override
    public boolean isHosts() {
        return false;
    }

    @Override
    public List<AppendResult> append(List<Append> batch) {
        Append change = batch.get(0);
        if (change.expectedVersion() == 0) {
            appended.clear();
        }
        appended.add(change);
        long version = change.expectedVersion() + change.events().size();
        held = new StoredCase(change.id(), version, change.head(), change.snapshot(), null);
        return List.of(new AppendResult.Applied(version));
    }

    @Override
    public List<StoredCase> claimDue(Instant wakeAtOrBefore, int limit) {
        return List.of();
    }

    @Override
    public int erase(UUID subject) {
        return 0;
    }

    @Override
    public boolean put(Document document) {
        latest.put(document.kind() + "/" + document.name(), document);
        return true;
    }

    @Override
    public boolean replace(Document next) {
        return put(next);
    }

    @Override
    public int forgetCommands(Instant recordedBefore, int limit) {
        return 0;
    }

    @Override
    public void afterCommit(Runnable action) {
        action.run();
    }
}
