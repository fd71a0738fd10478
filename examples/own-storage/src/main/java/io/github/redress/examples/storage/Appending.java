package io.github.redress.examples.storage;

import static io.github.redress.examples.storage.Keys.id;
import static io.github.redress.examples.storage.Keys.instant;
import static io.github.redress.examples.storage.Keys.key;
import static io.github.redress.examples.storage.Keys.number;
import static io.github.redress.examples.storage.Keys.text;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.CommandKey;
import io.github.redress.storage.Event;
import io.github.redress.storage.Head;
import io.github.redress.storage.Label;
import io.github.redress.storage.Personal;
import io.github.redress.storage.StoredCase;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change of one case on its way into the batch. */
final class Appending {

    private static final byte[] NOTHING = {};

    private final RocksTransaction tx;
    private final Append change;
    private final UUID id;

    Appending(RocksTransaction tx, Append change) {
        this.tx = tx;
        this.change = change;
        this.id = change.id();
    }

    AppendResult result() {
        StoredCase before = tx.load(id, null).orElse(null);
        long version = before == null ? 0 : before.version();
        if (version != change.expectedVersion()) {
            return new AppendResult.Conflict(version);
        }
        byte[] number = key('N', text(change.head().number()));
        if (before == null && tx.has(number)) {
            return new AppendResult.NumberTaken();
        }
        requireSameNumber(before);
        tx.put(number, id(id));
        tx.put(key('C', id(id)), Values.ofCase(change));
        writeHead(before == null ? null : before.head());
        writeEvents();
        change.personal().forEach(this::writePersonal);
        if (change.command() != null) {
            writeAnswer(change.command());
        }
        return new AppendResult.Applied(change.newVersion());
    }

    private void requireSameNumber(@Nullable StoredCase before) {
        if (before != null && !before.head().number().equals(change.head().number())) {
            throw new IllegalArgumentException(
                    "case " + id + " began with number " + before.head().number() + " and keeps it, was given "
                            + change.head().number());
        }
    }

    private void writeHead(@Nullable Head before) {
        if (before != null) {
            before.labels().forEach(label -> tx.delete(labelKey(label)));
            if (before.wakeAt() != null) {
                tx.delete(key('W', instant(before.wakeAt()), id(id)));
            }
        }
        Head now = change.head();
        now.labels().forEach(label -> tx.put(labelKey(label), NOTHING));
        if (now.wakeAt() != null) {
            tx.put(key('W', instant(now.wakeAt()), id(id)), NOTHING);
        }
    }

    private byte[] labelKey(Label label) {
        return key('L', text(label.name()), instant(label.at()), id(id));
    }

    /** Numbers the feed too: no other transaction can be between this and the commit. */
    private void writeEvents() {
        byte[] end = tx.get(Keys.FEED_END);
        long position = end == null ? 0 : ByteBuffer.wrap(end).getLong();
        for (Event event : change.events()) {
            tx.put(key('E', id(id), number(event.version())), Values.ofEvent(event));
            tx.put(key('F', number(++position)), Values.ofPosition(id, event.version()));
        }
        tx.put(Keys.FEED_END, number(position));
    }

    private void writePersonal(Personal piece) {
        byte[] key = key('P', id(piece.ref()));
        if (tx.has(key)) {
            throw new IllegalArgumentException("personal data " + piece.ref()
                    + " is there already, and was given again with a change of case " + id);
        }
        tx.put(key, piece.sealed());
        tx.put(key('S', id(piece.subject()), id(piece.ref())), NOTHING);
    }

    private void writeAnswer(CommandKey command) {
        byte[] key = key('K', id(id), text(command.key()));
        byte[] before = tx.get(key);
        if (before != null) {
            tx.delete(key('A', instant(Values.answer(before).recordedAt()), id(id), text(command.key())));
        }
        tx.put(key, Values.ofAnswer(change, command.fingerprint()));
        tx.put(key('A', instant(change.recordedAt()), id(id), text(command.key())), NOTHING);
    }
}
