package io.github.redress.examples.storage;

import static io.github.redress.examples.storage.Keys.bytes;
import static io.github.redress.examples.storage.Keys.id;
import static io.github.redress.examples.storage.Keys.instant;
import static io.github.redress.examples.storage.Keys.number;
import static io.github.redress.examples.storage.Keys.text;

import io.github.redress.storage.Answered;
import io.github.redress.storage.Append;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Event;
import io.github.redress.storage.Head;
import io.github.redress.storage.Label;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands under the keys: the same parts, joined one after the other. */
final class Values {

    /** What a command was answered with, and when, by which its key is forgotten. */
    record Answer(Answered answered, Instant recordedAt) {}

    private Values() {}

    static byte[] ofCase(Append change) {
        Head head = change.head();
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        value.writeBytes(number(change.newVersion()));
        value.writeBytes(text(head.number()));
        value.writeBytes(instant(head.receivedAt()));
        value.write(head.wakeAt() == null ? 0 : 1);
        if (head.wakeAt() != null) {
            value.writeBytes(instant(head.wakeAt()));
        }
        value.writeBytes(number(head.labels().size()));
        for (Label label : head.labels()) {
            value.writeBytes(text(label.name()));
            value.writeBytes(instant(label.at()));
        }
        value.writeBytes(ofBlob(change.snapshot()));
        return value.toByteArray();
    }

    static StoredCase aCase(UUID id, byte[] value, @Nullable Answered answered) {
        ByteBuffer from = ByteBuffer.wrap(value);
        long version = from.getLong();
        String number = text(from);
        Instant receivedAt = instant(from);
        Instant wakeAt = from.get() == 0 ? null : instant(from);
        List<Label> labels = new ArrayList<>();
        for (long left = from.getLong(); left > 0; left--) {
            labels.add(new Label(text(from), instant(from)));
        }
        return new StoredCase(id, version, new Head(number, receivedAt, wakeAt, labels), blob(from), answered);
    }

    static byte[] ofEvent(Event event) {
        return join(instant(event.at()), instant(event.recordedAt()), ofBlob(event.data()));
    }

    static StoredEvent event(UUID id, long version, byte[] value) {
        ByteBuffer from = ByteBuffer.wrap(value);
        return new StoredEvent(id, version, instant(from), instant(from), blob(from));
    }

    static byte[] ofAnswer(Append change, byte[] fingerprint) {
        return join(
                number(change.expectedVersion() + 1),
                number(change.newVersion()),
                bytes(fingerprint),
                instant(change.recordedAt()));
    }

    static Answer answer(byte[] value) {
        ByteBuffer from = ByteBuffer.wrap(value);
        return new Answer(new Answered(from.getLong(), from.getLong(), bytes(from)), instant(from));
    }

    static byte[] ofBlob(Blob blob) {
        return join(text(blob.type()), number(blob.schema()), bytes(blob.bytes()));
    }

    static Blob blob(ByteBuffer from) {
        return new Blob(text(from), (int) from.getLong(), bytes(from));
    }

    static byte[] ofPosition(UUID id, long version) {
        return join(id(id), number(version));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            value.writeBytes(part);
        }
        return value.toByteArray();
    }
}
