package io.github.redress.examples.storage;

import static io.github.redress.examples.storage.Keys.behind;
import static io.github.redress.examples.storage.Keys.id;
import static io.github.redress.examples.storage.Keys.key;
import static io.github.redress.examples.storage.Keys.number;
import static io.github.redress.examples.storage.Keys.numberAtEnd;
import static io.github.redress.examples.storage.Keys.text;
import static io.github.redress.storage.Find.Order.NEWEST_FIRST;
import static io.github.redress.storage.Find.Order.OLDEST_FIRST;

import io.github.redress.storage.Document;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Find;
import io.github.redress.storage.Page;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be read of one view. */
class RocksReading extends View implements Storage.Reading {

    RocksReading(RocksFiles files) {
        super(files);
    }

    @Override
    public Optional<StoredCase> load(UUID id, @Nullable String commandKey) {
        byte[] answer = commandKey == null ? null : get(key('K', id(id), text(commandKey)));
        return Optional.ofNullable(get(key('C', id(id)))).map(value -> Values.aCase(id, value, answer));
    }

    @Override
    public Optional<UUID> byNumber(String number) {
        return Optional.ofNullable(get(key('N', text(number)))).map(Keys::idAtEnd);
    }

    @Override
    public List<StoredEvent> history(UUID id, long afterVersion, int limit) {
        byte[] start = key('E', id(id), number(afterVersion + 1));
        byte[] end = behind(key('E', id(id)));
        return walk(OLDEST_FIRST, start, end, limit, (key, value) -> Values.event(id, numberAtEnd(key), value));
    }

    @Override
    public Page find(Find query) {
        return new Search(this, query).page();
    }

    @Override
    public Optional<byte[]> personal(UUID ref) {
        return Optional.ofNullable(get(key('P', id(ref))));
    }

    @Override
    public Optional<Document> document(String kind, String name, long version) {
        byte[] key = key('D', text(kind), text(name), number(version));
        return Optional.ofNullable(get(key)).map(value -> Values.document(kind, name, version, value));
    }

    @Override
    public Optional<Document> latest(String kind, String name) {
        byte[] start = key('D', text(kind), text(name));
        List<Document> found = walk(
                NEWEST_FIRST,
                start,
                behind(start),
                1,
                (key, value) -> Values.document(kind, name, numberAtEnd(key), value));
        return found.stream().findFirst();
    }

    FeedSlice feed(long after, int limit) {
        byte[] start = key('F', number(after + 1));
        List<Fed> fed = walk(
                OLDEST_FIRST, start, behind(key('F')), limit, (key, value) -> new Fed(numberAtEnd(key), fed(value)));
        long next = fed.isEmpty() ? after : fed.get(fed.size() - 1).position();
        return new FeedSlice(fed.stream().map(Fed::event).toList(), next);
    }

    /** An event at its position of the feed. */
    private record Fed(long position, StoredEvent event) {}

    private StoredEvent fed(byte[] position) {
        UUID id = id(ByteBuffer.wrap(position));
        long version = numberAtEnd(position);
        byte[] value = get(key('E', id(id), number(version)));
        if (value == null) {
            throw missing("event " + version + " of case " + id);
        }
        return Values.event(id, version, value);
    }

    /** Returns a case that another key names. */
    StoredCase stored(UUID id) {
        return load(id, null).orElseThrow(() -> missing("case " + id));
    }

    private StorageException missing(String what) {
        return new StorageException(files.path + " names " + what + " and does not hold it; restore a backup", null);
    }
}
