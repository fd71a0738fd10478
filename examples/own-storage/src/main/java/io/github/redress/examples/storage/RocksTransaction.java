package io.github.redress.examples.storage;

import static io.github.redress.examples.storage.Keys.behind;
import static io.github.redress.examples.storage.Keys.id;
import static io.github.redress.examples.storage.Keys.idAtEnd;
import static io.github.redress.examples.storage.Keys.instant;
import static io.github.redress.examples.storage.Keys.join;
import static io.github.redress.examples.storage.Keys.key;
import static io.github.redress.examples.storage.Keys.number;
import static io.github.redress.examples.storage.Keys.numberAtEnd;
import static io.github.redress.examples.storage.Keys.text;
import static io.github.redress.storage.Find.Order.OLDEST_FIRST;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.CommandKey;
import io.github.redress.storage.Document;
import io.github.redress.storage.Event;
import io.github.redress.storage.Head;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.rocksdb.RocksDBException;

/** The transaction of the one writer: a reading whose batch is written at the end. */
final class RocksTransaction extends RocksReading implements Storage.Transaction, OneWriter.Batch {

    private static final byte[] NOTHING = {};

    private final RocksFolder folder;
    private boolean erases;

    RocksTransaction(RocksFolder folder) {
        super(folder.files);
        this.folder = folder;
    }

    @Override
    public void commit() {
        files.write(batch);
        if (erases) {
            folder.markErased();
        }
    }

    /** Returns false: there is no host to begin one. */
    @Override
    public boolean isHosts() {
        return false;
    }

    @Override
    public void afterCommit(Runnable action) {
        requireOpen();
        folder.writer.afterCommit(Objects.requireNonNull(action, "action"));
    }

    @Override
    public List<AppendResult> append(List<Append> changes) {
        requireOpen();
        try {
            Append.requireOnePerCase(changes);
            return changes.stream().map(this::append).toList();
        } catch (RuntimeException e) {
            folder.writer.doom(e);
            throw e;
        }
    }

    private AppendResult append(Append change) {
        UUID id = change.id();
        Head head = change.head();
        StoredCase before = load(id, null).orElse(null);
        long version = before == null ? 0 : before.version();
        if (version != change.expectedVersion()) {
            return new AppendResult.Conflict(version);
        }
        if (before == null && get(key('N', text(head.number()))) != null) {
            return new AppendResult.NumberTaken();
        }
        if (before != null) {
            requireSameNumber(before, head);
            indexKeys(id, before.head()).forEach(this::delete);
        }
        put(key('N', text(head.number())), id(id));
        put(key('C', id(id)), Values.ofCase(change));
        indexKeys(id, head).forEach(key -> put(key, NOTHING));
        writeEvents(change);
        change.personal().forEach(piece -> write(piece, id));
        if (change.command() != null) {
            write(change.command(), change);
        }
        return new AppendResult.Applied(change.newVersion());
    }

    private static void requireSameNumber(StoredCase before, Head now) {
        if (!before.head().number().equals(now.number())) {
            throw new IllegalArgumentException("case " + before.id() + " began with number "
                    + before.head().number() + " and keeps it, was given " + now.number());
        }
    }

    /** Returns what a case is found by: its labels, and when it wakes. */
    private static List<byte[]> indexKeys(UUID id, Head head) {
        Stream<byte[]> labels =
                head.labels().stream().map(label -> key('L', text(label.name()), instant(label.at()), id(id)));
        Stream<byte[]> wakeUp = Stream.ofNullable(head.wakeAt()).map(at -> key('W', instant(at), id(id)));
        return Stream.concat(labels, wakeUp).toList();
    }

    /** Numbers the feed too: no other transaction can be between this and the commit. */
    private void writeEvents(Append change) {
        byte[] end = get(Keys.FEED_END);
        long position = end == null ? 0 : numberAtEnd(end);
        for (Event event : change.events()) {
            put(key('E', id(change.id()), number(event.version())), Values.ofEvent(event));
            put(key('F', number(++position)), join(id(change.id()), number(event.version())));
        }
        put(Keys.FEED_END, number(position));
    }

    private void write(Personal piece, UUID id) {
        byte[] key = key('P', id(piece.ref()));
        if (get(key) != null) {
            throw new IllegalArgumentException("personal data " + piece.ref()
                    + " is there already, and was given again with a change of case " + id);
        }
        put(key, piece.sealed());
        put(key('S', id(piece.subject()), id(piece.ref())), NOTHING);
    }

    /** A key used again moves to its new age. */
    private void write(CommandKey command, Append change) {
        byte[] name = join(id(change.id()), text(command.key()));
        byte[] before = get(key('K', name));
        if (before != null) {
            delete(key('A', instant(Values.recordedAt(before)), name));
        }
        put(key('K', name), Values.ofAnswer(change, command.fingerprint()));
        put(key('A', instant(change.recordedAt()), name), NOTHING);
    }

    @Override
    public List<StoredCase> claimDue(Instant wakeAtOrBefore, int limit) {
        byte[] end = behind(key('W', instant(wakeAtOrBefore)));
        return walk(OLDEST_FIRST, key('W'), end, limit, (key, value) -> stored(idAtEnd(key)));
    }

    /** Leaves a mark in the same batch, so that a crash before the files were cleaned is made good at the next open. */
    @Override
    public int erase(UUID subject) {
        byte[] ofSubject = key('S', id(subject));
        List<byte[]> pieces = keys(ofSubject, behind(ofSubject), Integer.MAX_VALUE);
        for (byte[] piece : pieces) {
            delete(piece);
            delete(key('P', id(idAtEnd(piece))));
            put(Keys.ERASING, NOTHING);
            erases = true;
        }
        return pieces.size();
    }

    @Override
    public boolean put(Document document) {
        byte[] key = key('D', text(document.kind()), text(document.name()), number(document.version()));
        if (get(key) != null) {
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
        byte[] end = key('A', instant(recordedBefore));
        List<byte[]> old = keys(key('A'), end, limit);
        for (byte[] each : old) {
            delete(each);
            delete(key('K', Arrays.copyOfRange(each, end.length, each.length)));
        }
        return old.size();
    }

    private List<byte[]> keys(byte[] startInclusive, byte[] endExclusive, int limit) {
        return walk(OLDEST_FIRST, startInclusive, endExclusive, limit, (key, value) -> key);
    }

    private void put(byte[] key, byte[] value) {
        try {
            batch.put(files.column(), key, value);
        } catch (RocksDBException e) {
            throw files.failure("add to a transaction", e);
        }
    }

    private void delete(byte[] key) {
        try {
            batch.delete(files.column(), key);
        } catch (RocksDBException e) {
            throw files.failure("add to a transaction", e);
        }
    }
}
