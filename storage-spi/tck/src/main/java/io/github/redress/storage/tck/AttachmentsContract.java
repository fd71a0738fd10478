package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.Attachment;
import io.github.redress.storage.AttachmentId;
import io.github.redress.storage.Attachments;
import io.github.redress.storage.Collected;
import io.github.redress.storage.StageResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Everything that keeps {@link Attachments} must do. Implement it in a class whose name ends in {@code Test}, as
 * {@link StorageContract} is.
 */
public interface AttachmentsContract {

    /** Returns a place of its own, empty, for one check. */
    AttachmentsFixture emptyPlace();

    /** What was staged is read back, byte for byte, however much or little it was; and again once it is confirmed. */
    @Test
    default void stagedBytesAreReadBack() throws IOException {
        try (AttachmentsFixture place = emptyPlace()) {
            Attachments attachments = place.open();
            for (int size : new int[] {0, 1, 8191, 8192, 8193, (int) attachments.sizeLimit()}) {
                AttachmentId id = newId();
                byte[] sealed = everyByte(size);

                assertThat(attachments.stage(id, Change.NOON, new ByteArrayInputStream(sealed)))
                        .isEqualTo(new StageResult.Staged(size));

                assertThat(bytes(attachments, id)).as("%d bytes", size).isEqualTo(sealed);
                assertThat(attachments.confirm(id)).isTrue();
                assertThat(bytes(attachments, id))
                        .as("%d bytes, confirmed", size)
                        .isEqualTo(sealed);
            }
        }
    }

    /** An attachment says when it was staged, to the nanosecond, and how large it is. */
    @Test
    default void instantAndSizeAreFound() {
        try (AttachmentsFixture place = emptyPlace()) {
            Attachments attachments = place.open();
            AttachmentId id = newId();
            stage(attachments, id, Change.NOON.plusNanos(1), "picture");

            assertThat(attachments.find(id)).contains(new Attachment(id, Change.NOON.plusNanos(1), 7));
            attachments.confirm(id);
            assertThat(attachments.find(id)).contains(new Attachment(id, Change.NOON.plusNanos(1), 7));
        }
    }

    /** What nobody staged is not there, nor is it under the name of another person. */
    @Test
    default void absentAttachmentIsEmpty() throws IOException {
        try (AttachmentsFixture place = emptyPlace()) {
            Attachments attachments = place.open();
            AttachmentId id = newId();
            stage(attachments, id, Change.NOON, "picture");
            AttachmentId ofAnother = new AttachmentId(UUID.randomUUID(), id.ref());

            for (AttachmentId absent : List.of(newId(), ofAnother)) {
                assertThat(attachments.find(absent)).isEmpty();
                assertThat(bytes(attachments, absent)).isNull();
                assertThat(attachments.confirm(absent)).isFalse();
            }
        }
    }

    /** More bytes than may be are a value, and nothing of them is kept: the id can be used for fewer. */
    @Test
    default void tooManyBytesAreRefusedAsAValue() throws IOException {
        try (AttachmentsFixture place = emptyPlace()) {
            Attachments attachments = place.open();
            AttachmentId id = newId();
            long limit = attachments.sizeLimit();

            assertThat(attachments.stage(id, Change.NOON, new ByteArrayInputStream(new byte[(int) limit + 1])))
                    .isEqualTo(new StageResult.TooLarge(limit));

            assertThat(attachments.find(id)).isEmpty();
            stage(attachments, id, Change.NOON, "smaller");
            assertThat(bytes(attachments, id)).isEqualTo(utf8("smaller"));
        }
    }

    /** An id is never used twice, confirmed or not: the first bytes stay. */
    @Test
    default void refusesAnIdUsedTwice() throws IOException {
        try (AttachmentsFixture place = emptyPlace()) {
            Attachments attachments = place.open();
            AttachmentId staged = newId();
            AttachmentId confirmed = newId();
            stage(attachments, staged, Change.NOON, "first");
            stage(attachments, confirmed, Change.NOON, "first");
            attachments.confirm(confirmed);

            for (AttachmentId id : List.of(staged, confirmed)) {
                assertThatThrownBy(() -> stage(attachments, id, Change.NOON, "second"))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(id.ref().toString());
                assertThat(bytes(attachments, id)).isEqualTo(utf8("first"));
            }
        }
    }

    /** An upload that breaks off leaves nothing that can be opened, and can be done again. */
    @Test
    default void brokenUploadLeavesNothing() throws IOException {
        try (AttachmentsFixture place = emptyPlace()) {
            Attachments attachments = place.open();
            AttachmentId id = newId();
            IOException broken = new IOException("the connection was reset");

            assertThatThrownBy(() -> attachments.stage(id, Change.NOON, breakingOff(broken)))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasCause(broken);

            assertThat(attachments.find(id)).isEmpty();
            assertThat(bytes(attachments, id)).isNull();
            stage(attachments, id, Change.NOON, "whole");
            assertThat(bytes(attachments, id)).isEqualTo(utf8("whole"));
        }
    }

    /** What was staged before the instant and belongs to nobody goes; what was staged at it or later stays. */
    @Test
    default void orphansGo() {
        try (AttachmentsFixture place = emptyPlace()) {
            Attachments attachments = place.open();
            AttachmentId old = newId();
            AttachmentId young = newId();
            stage(attachments, old, Change.NOON.minusNanos(1), "old");
            stage(attachments, young, Change.NOON, "young");
            List<AttachmentId> asked = new ArrayList<>();

            Collected collected = attachments.collect(Change.NOON, 10, id -> {
                asked.add(id);
                return false;
            });

            assertThat(collected).isEqualTo(new Collected(0, 1));
            assertThat(asked).containsExactly(old);
            assertThat(attachments.find(old)).isEmpty();
            assertThat(attachments.find(young)).isPresent();
        }
    }

    /** What is referred to and was never confirmed, because of a crash, is confirmed: nobody asks of it again. */
    @Test
    default void collectingConfirmsWhatIsReferredTo() {
        try (AttachmentsFixture place = emptyPlace()) {
            Attachments attachments = place.open();
            AttachmentId id = newId();
            stage(attachments, id, Change.NOON, "picture");

            assertThat(attachments.collect(Change.NOON.plusSeconds(1), 10, id::equals))
                    .isEqualTo(new Collected(1, 0));
            assertThat(attachments.collect(Change.NOON.plusSeconds(1), 10, other -> false))
                    .isEqualTo(new Collected(0, 0));

            assertThat(attachments.find(id)).isPresent();
        }
    }

    /** What was confirmed stays, whatever is said of it later; confirming again changes nothing. */
    @Test
    default void confirmedAttachmentIsNotCollected() {
        try (AttachmentsFixture place = emptyPlace()) {
            Attachments attachments = place.open();
            AttachmentId id = newId();
            stage(attachments, id, Change.NOON, "picture");

            assertThat(attachments.confirm(id)).isTrue();
            assertThat(attachments.confirm(id)).isTrue();

            assertThat(attachments.collect(Instant.MAX, 10, other -> false)).isEqualTo(new Collected(0, 0));
            assertThat(attachments.find(id)).isPresent();
        }
    }

    /** Collecting goes through so many at a time, and through all of them in the end. */
    @Test
    default void collectingIsLimited() {
        try (AttachmentsFixture place = emptyPlace()) {
            Attachments attachments = place.open();
            for (int i = 0; i < 5; i++) {
                stage(attachments, newId(), Change.NOON, "picture " + i);
            }

            assertThat(attachments.collect(Instant.MAX, 3, id -> false)).isEqualTo(new Collected(0, 3));
            assertThat(attachments.collect(Instant.MAX, 3, id -> true)).isEqualTo(new Collected(2, 0));
            assertThatThrownBy(() -> attachments.collect(Instant.MAX, 0, id -> true))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("0");
        }
    }

    /** When it cannot be said what is referred to, nothing goes. */
    @Test
    default void failingAnswerKeepsTheAttachment() {
        try (AttachmentsFixture place = emptyPlace()) {
            Attachments attachments = place.open();
            AttachmentId id = newId();
            stage(attachments, id, Change.NOON, "picture");
            IllegalStateException failure = new IllegalStateException("the store does not answer");

            assertThatThrownBy(() -> attachments.collect(Instant.MAX, 10, asked -> {
                        throw failure;
                    }))
                    .isSameAs(failure);

            assertThat(attachments.find(id)).isPresent();
        }
    }

    /** Erasing removes all of a subject, staged and confirmed, and nobody else's; again, there is nothing left. */
    @Test
    default void eraseRemovesAllOfASubject() throws IOException {
        try (AttachmentsFixture place = emptyPlace()) {
            Attachments attachments = place.open();
            UUID subject = UUID.randomUUID();
            AttachmentId staged = new AttachmentId(subject, UUID.randomUUID());
            AttachmentId confirmed = new AttachmentId(subject, UUID.randomUUID());
            AttachmentId ofAnother = newId();
            for (AttachmentId id : List.of(staged, confirmed, ofAnother)) {
                stage(attachments, id, Change.NOON, "picture");
            }
            attachments.confirm(confirmed);

            assertThat(attachments.erase(subject)).isEqualTo(2);

            assertThat(attachments.find(staged)).isEmpty();
            assertThat(attachments.find(confirmed)).isEmpty();
            assertThat(bytes(attachments, confirmed)).isNull();
            assertThat(attachments.confirm(staged)).isFalse();
            assertThat(attachments.find(ofAnother)).isPresent();
            assertThat(attachments.erase(subject)).isZero();
        }
    }

    /** No byte of what was erased, broke off or was too large is left. */
    @Test
    default void nothingIsLeftOfWhatIsGone() {
        try (AttachmentsFixture place = emptyPlace()) {
            Attachments attachments = place.open();
            AttachmentId erased = newId();
            stage(attachments, erased, Change.NOON, "gone since erased");
            attachments.confirm(erased);
            stage(attachments, newId(), Change.NOON, "gone since nobody's");
            AttachmentId kept = newId();
            stage(attachments, kept, Change.NOON, "kept for someone else");
            attachments.confirm(kept);
            attachments.erase(erased.subject());
            attachments.collect(Instant.MAX, 10, id -> false);
            InputStream large =
                    new ByteArrayInputStream(utf8("gone, too large ".repeat((int) attachments.sizeLimit())));
            attachments.stage(newId(), Change.NOON, large);

            Optional<byte[]> dump = place.dump();

            Assumptions.assumeTrue(dump.isPresent(), "the fixture gives no dump");
            String text = new String(dump.orElseThrow(), StandardCharsets.ISO_8859_1);
            assertThat(text.contains("kept for someone else"))
                    .as("the dump holds what was kept")
                    .isTrue();
            assertThat(text.contains("gone")).as("the dump holds what is gone").isFalse();
        }
    }

    /** Another node sees at once what one did; so does a restart. */
    @Test
    default void nodesShareAttachments() throws IOException {
        try (AttachmentsFixture place = emptyPlace()) {
            Attachments one = place.open();
            Attachments other = place.open();
            AttachmentId id = newId();
            AttachmentId orphan = newId();
            stage(one, id, Change.NOON, "picture");
            stage(one, orphan, Change.NOON, "orphan");

            assertThat(other.confirm(id)).isTrue();
            assertThat(other.collect(Instant.MAX, 10, any -> false)).isEqualTo(new Collected(0, 1));

            assertThat(bytes(one, id)).isEqualTo(utf8("picture"));
            assertThat(one.find(orphan)).isEmpty();
            Attachments restarted = place.open();
            assertThat(restarted.find(id)).contains(new Attachment(id, Change.NOON, 7));
            assertThat(bytes(restarted, id)).isEqualTo(utf8("picture"));
        }
    }

    /** Where one node confirms, one collects and one reads the same attachments at once, each is there throughout. */
    @Test
    default void confirmingCollectingAndReadingAtOnceLosesNothing() throws Exception {
        try (AttachmentsFixture place = emptyPlace()) {
            Attachments one = place.open();
            Attachments other = place.open();
            List<AttachmentId> ids = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                ids.add(newId());
                stage(one, ids.get(i), Change.NOON, "picture");
            }
            ExecutorService threads = Executors.newFixedThreadPool(3);
            try {
                Future<?> confirming = threads.submit(
                        () -> ids.forEach(id -> assertThat(one.confirm(id)).isTrue()));
                Future<?> collecting = threads.submit(() -> {
                    other.collect(Instant.MAX, 50, id -> true);
                });
                Future<?> reading = threads.submit(() -> {
                    for (AttachmentId id : ids) {
                        assertThat(bytes(other, id)).isEqualTo(utf8("picture"));
                    }
                    return ids;
                });
                for (Future<?> each : List.of(confirming, collecting, reading)) {
                    each.get(1, TimeUnit.MINUTES);
                }
            } finally {
                threads.shutdownNow();
            }
            assertThat(one.collect(Instant.MAX, 50, id -> false)).isEqualTo(new Collected(0, 0));
            assertThat(ids).allMatch(id -> other.find(id).isPresent());
        }
    }

    /** Of nodes that collect at once, one removes each orphan. */
    @Test
    default void eachOrphanIsRemovedOnce() throws Exception {
        try (AttachmentsFixture place = emptyPlace()) {
            Attachments staging = place.open();
            for (int i = 0; i < 50; i++) {
                stage(staging, newId(), Change.NOON, "orphan");
            }
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                List<Future<Collected>> all = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    Attachments node = place.open();
                    all.add(threads.submit(() -> node.collect(Instant.MAX, 1000, id -> false)));
                }
                int removed = 0;
                for (Future<Collected> each : all) {
                    removed += each.get(1, TimeUnit.MINUTES).removed();
                }
                assertThat(removed).isEqualTo(50);
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static AttachmentId newId() {
        return new AttachmentId(UUID.randomUUID(), UUID.randomUUID());
    }

    private static void stage(Attachments attachments, AttachmentId id, Instant at, String sealed) {
        byte[] bytes = utf8(sealed);
        assertThat(attachments.stage(id, at, new ByteArrayInputStream(bytes)))
                .isEqualTo(new StageResult.Staged(bytes.length));
    }

    private static byte @Nullable [] bytes(Attachments attachments, AttachmentId id) throws IOException {
        Optional<InputStream> opened = attachments.open(id);
        if (opened.isEmpty()) {
            return null;
        }
        try (InputStream sealed = opened.get()) {
            return sealed.readAllBytes();
        }
    }

    private static InputStream breakingOff(IOException broken) {
        InputStream end = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw broken;
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(everyByte(20_000)), end);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] everyByte(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }
}
