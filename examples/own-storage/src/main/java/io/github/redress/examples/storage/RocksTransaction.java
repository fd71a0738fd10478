package io.github.redress.examples.storage;

import static io.github.redress.examples.storage.Keys.behind;
import static io.github.redress.examples.storage.Keys.id;
import static io.github.redress.examples.storage.Keys.instant;
import static io.github.redress.examples.storage.Keys.key;
import static io.github.redress.examples.storage.Keys.number;
import static io.github.redress.examples.storage.Keys.text;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Document;
import io.github.redress.storage.Find;
import io.github.redress.storage.Page;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatchWithIndex;

/** The transaction of the one writer: a batch, and a view that shows it. */
final class RocksTransaction extends OneWriterStorage.Writing {

    private final RocksFolder folder;
    private final WriteBatchWithIndex batch = new WriteBatchWithIndex(true);
    private final View view;
    private final RocksReading reading;

    RocksTransaction(RocksFolder folder) {
        this.folder = folder;
        this.view = View.writing(folder.files(), batch);
        this.reading = new RocksReading(view);
    }

    @Override
    void commit() {
        if (view.has(Keys.ERASING)) {
            folder.writeErasure(batch);
        } else {
            folder.files().write(batch);
        }
    }

    @Override
    void release() {
        view.close();
        batch.close();
    }

    /** Returns what {@code read} inside this transaction reads; of no use once the transaction has ended. */
    RocksReading reading() {
        return reading;
    }

    @Override
    public List<AppendResult> append(List<Append> changes) {
        requireOpen();
        try {
            Append.requireOnePerCase(changes);
            List<AppendResult> results = new ArrayList<>();
            for (Append change : changes) {
                results.add(new Appending(this, change).result());
            }
            return List.copyOf(results);
        } catch (RuntimeException e) {
            doom(e);
            throw e;
        }
    }

    @Override
    public int erase(UUID subject) {
        byte[] ofSubject = key('S', id(subject));
        List<byte[]> found = keys(ofSubject, behind(ofSubject), Integer.MAX_VALUE);
        for (byte[] each : found) {
            delete(each);
            delete(key('P', id(RocksReading.idAtEnd(each))));
        }
        if (!found.isEmpty()) {
            put(Keys.ERASING, new byte[0]);
        }
        return found.size();
    }

    @Override
    public boolean put(Document document) {
        byte[] key = key('D', text(document.kind()), text(document.name()), number(document.version()));
        if (has(key)) {
            return false;
        }
        put(key, Values.ofBlob(document.content()));
        return true;
    }

    @Override
    public boolean replace(Document next) {
        long latest = latest(next.kind(), next.name()).map(Document::version).orElse(0L);
        if (latest != next.version() - 1) {
            return false;
        }
        byte[] versions = key('D', text(next.kind()), text(next.name()));
        keys(versions, behind(versions), Integer.MAX_VALUE).forEach(this::delete);
        return put(next);
    }

    @Override
    public int forgetCommands(Instant recordedBefore, int limit) {
        RocksReading.requirePositive(limit);
        List<byte[]> found = keys(key('A'), key('A', instant(recordedBefore)), limit);
        for (byte[] each : found) {
            delete(each);
            delete(key('K', Arrays.copyOfRange(each, 1 + instant(recordedBefore).length, each.length)));
        }
        return found.size();
    }

    /** Returns keys first, to be changed after: the walk is over when the batch changes. */
    private List<byte[]> keys(byte[] startInclusive, byte[] endExclusive, int limit) {
        List<byte[]> keys = new ArrayList<>();
        view.walk(startInclusive, endExclusive, (key, value) -> {
            keys.add(key);
            return keys.size() < limit;
        });
        return keys;
    }

    boolean has(byte[] key) {
        return view.has(key);
    }

    byte @Nullable [] get(byte[] key) {
        return view.get(key);
    }

    void put(byte[] key, byte[] value) {
        try {
            batch.put(folder.files().column(key), key, value);
        } catch (RocksDBException e) {
            throw folder.files().failure("add to a transaction", e);
        }
    }

    void delete(byte[] key) {
        try {
            batch.delete(folder.files().column(key), key);
        } catch (RocksDBException e) {
            throw folder.files().failure("add to a transaction", e);
        }
    }

    @Override
    public List<StoredCase> claimDue(Instant wakeAtOrBefore, int limit) {
        return reading.due(wakeAtOrBefore, limit);
    }

    @Override
    public Optional<StoredCase> load(UUID id, @Nullable String commandKey) {
        return reading.load(id, commandKey);
    }

    @Override
    public Optional<UUID> byNumber(String number) {
        return reading.byNumber(number);
    }

    @Override
    public List<StoredEvent> history(UUID id, long afterVersion, int limit) {
        return reading.history(id, afterVersion, limit);
    }

    @Override
    public Page find(Find query) {
        return reading.find(query);
    }

    @Override
    public Optional<byte[]> personal(UUID ref) {
        return reading.personal(ref);
    }

    @Override
    public Optional<Document> document(String kind, String name, long version) {
        return reading.document(kind, name, version);
    }

    @Override
    public Optional<Document> latest(String kind, String name) {
        return reading.latest(kind, name);
    }
}
