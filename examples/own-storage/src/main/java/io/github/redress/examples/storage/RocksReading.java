package io.github.redress.examples.storage;

import static io.github.redress.examples.storage.Keys.behind;
import static io.github.redress.examples.storage.Keys.id;
import static io.github.redress.examples.storage.Keys.instant;
import static io.github.redress.examples.storage.Keys.key;
import static io.github.redress.examples.storage.Keys.number;
import static io.github.redress.examples.storage.Keys.text;

import io.github.redress.storage.Answered;
import io.github.redress.storage.Document;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Find;
import io.github.redress.storage.Page;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be read of one view. */
final class RocksReading implements Storage.Reading {

    private final View view;

    RocksReading(View view) {
        this.view = view;
    }

    @Override
    public Optional<StoredCase> load(UUID id, @Nullable String commandKey) {
        byte[] value = view.get(key('C', id(id)));
        if (value == null) {
            return Optional.empty();
        }
        byte[] answer = commandKey == null ? null : view.get(key('K', id(id), text(commandKey)));
        Answered answered = answer == null ? null : Values.answer(answer).answered();
        return Optional.of(Values.aCase(id, value, answered));
    }

    @Override
    public Optional<UUID> byNumber(String number) {
        return Optional.ofNullable(view.get(key('N', text(number)))).map(value -> id(ByteBuffer.wrap(value)));
    }

    @Override
    public List<StoredEvent> history(UUID id, long afterVersion, int limit) {
        requirePositive(limit);
        List<StoredEvent> events = new ArrayList<>();
        byte[] start = key('E', id(id), number(afterVersion + 1));
        view.walk(start, behind(key('E', id(id))), (key, value) -> {
            events.add(Values.event(id, numberAtEnd(key), value));
            return events.size() < limit;
        });
        return events;
    }

    @Override
    public Page find(Find query) {
        return new Finding(this, query).page(view);
    }

    List<StoredCase> due(Instant wakeAtOrBefore, int limit) {
        requirePositive(limit);
        List<StoredCase> due = new ArrayList<>();
        view.walk(key('W'), behind(key('W', instant(wakeAtOrBefore))), (key, value) -> {
            due.add(stored(idAtEnd(key)));
            return due.size() < limit;
        });
        return due;
    }

    @Override
    public Optional<byte[]> personal(UUID ref) {
        return Optional.ofNullable(view.get(key('P', id(ref))));
    }

    @Override
    public Optional<Document> document(String kind, String name, long version) {
        return Optional.ofNullable(view.get(key('D', text(kind), text(name), number(version))))
                .map(value -> new Document(kind, name, version, Values.blob(ByteBuffer.wrap(value))));
    }

    @Override
    public Optional<Document> latest(String kind, String name) {
        List<Document> latest = new ArrayList<>();
        byte[] start = key('D', text(kind), text(name));
        view.walkBack(start, behind(start), (key, value) -> {
            latest.add(new Document(kind, name, numberAtEnd(key), Values.blob(ByteBuffer.wrap(value))));
            return false;
        });
        return latest.stream().findFirst();
    }

    FeedSlice feed(long after, int limit) {
        requirePositive(limit);
        List<StoredEvent> events = new ArrayList<>();
        view.walk(key('F', number(after + 1)), behind(key('F')), (key, value) -> {
            ByteBuffer position = ByteBuffer.wrap(value);
            events.add(event(id(position), position.getLong()));
            return events.size() < limit;
        });
        return new FeedSlice(events, after + events.size());
    }

    private StoredEvent event(UUID id, long version) {
        byte[] value = view.get(key('E', id(id), number(version)));
        if (value == null) {
            throw new StorageException(
                    "the feed names event " + version + " of case " + id + ", which is not there; restore a backup",
                    null);
        }
        return Values.event(id, version, value);
    }

    /** Returns a case that another key names. */
    StoredCase stored(UUID id) {
        return load(id, null)
                .orElseThrow(() -> new StorageException(
                        "a label or wake-up names case " + id + ", which is not there; restore a backup", null));
    }

    static void requirePositive(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be 1 or more, was " + limit);
        }
    }

    static UUID idAtEnd(byte[] key) {
        return id(ByteBuffer.wrap(key).position(key.length - 16));
    }

    private static long numberAtEnd(byte[] key) {
        return ByteBuffer.wrap(key).getLong(key.length - Long.BYTES);
    }
}
