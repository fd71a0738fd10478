package io.github.redress.examples.storage;

import static io.github.redress.examples.storage.Keys.bytes;
import static io.github.redress.examples.storage.Keys.instant;
import static io.github.redress.examples.storage.Keys.join;
import static io.github.redress.examples.storage.Keys.number;
import static io.github.redress.examples.storage.Keys.text;

import io.github.redress.storage.Answered;
import io.github.redress.storage.Append;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Event;
import io.github.redress.storage.Head;
import io.github.redress.storage.Label;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands under the keys: the same parts, joined one after the other. */
final class Values {

    private static final byte[] ABSENT = {0};
    private static final byte[] PRESENT = {1};

    private Values() {}

    static byte[] ofCase(Append change) {
        Head head = change.head();
        byte[] labels = join(head.labels().stream()
                .map(label -> join(text(label.name()), instant(label.at())))
                .toArray(byte[][]::new));
        return join(
                number(change.newVersion()),
                text(head.number()),
                instant(head.receivedAt()),
                head.wakeAt() == null ? ABSENT : join(PRESENT, instant(head.wakeAt())),
                number(head.labels().size()),
                labels,
                ofBlob(change.snapshot()));
    }

    static StoredCase aCase(UUID id, byte[] value, byte @Nullable [] answer) {
        ByteBuffer from = ByteBuffer.wrap(value);
        long version = from.getLong();
        String number = text(from);
        Instant receivedAt = instant(from);
        Instant wakeAt = from.get() == 0 ? null : instant(from);
        List<Label> labels = new ArrayList<>();
        for (long left = from.getLong(); left > 0; left--) {
            labels.add(new Label(text(from), instant(from)));
        }
        Head head = new Head(number, receivedAt, wakeAt, labels);
        return new StoredCase(id, version, head, blob(from), answer == null ? null : answered(answer));
    }

    static byte[] ofEvent(Event event) {
        return join(instant(event.at()), instant(event.recordedAt()), ofBlob(event.data()));
    }

    static StoredEvent event(UUID id, long version, byte[] value) {
        ByteBuffer from = ByteBuffer.wrap(value);
        return new StoredEvent(id, version, instant(from), instant(from), blob(from));
    }

    /** Begins with the instant by which the key is forgotten. */
    static byte[] ofAnswer(Append change, byte[] fingerprint) {
        return join(
                instant(change.recordedAt()),
                number(change.expectedVersion() + 1),
                number(change.newVersion()),
                bytes(fingerprint));
    }

    static Instant recordedAt(byte[] answer) {
        return instant(ByteBuffer.wrap(answer));
    }

    private static Answered answered(byte[] answer) {
        ByteBuffer from = ByteBuffer.wrap(answer).position(instant(Instant.EPOCH).length);
        return new Answered(from.getLong(), from.getLong(), bytes(from));
    }

    static Document document(String kind, String name, long version, byte[] value) {
        return new Document(kind, name, version, blob(ByteBuffer.wrap(value)));
    }

    static byte[] ofBlob(Blob blob) {
        return join(text(blob.type()), number(blob.schema()), bytes(blob.bytes()));
    }

    private static Blob blob(ByteBuffer from) {
        return new Blob(text(from), (int) from.getLong(), bytes(from));
    }
}
