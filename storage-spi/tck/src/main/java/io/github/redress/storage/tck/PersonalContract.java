package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people wrote is kept apart, and goes without a trace when they ask. */
public interface PersonalContract extends StoreSupplier {

    /** Sealed bytes are read back by their reference. */
    @Check
    default void personalDataAreReadBack(Trial trial) {
        Storage storage = trial.open();
        Personal words = of(UUID.randomUUID(), new byte[] {0, 1, -1});
        Personal none = of(UUID.randomUUID(), new byte[0]);
        Change.ofNewCase().personal(words, none).writeTo(storage);

        assertThat(Committed.personal(storage, words.ref())).contains(words.sealed());
        assertThat(Committed.personal(storage, none.ref())).contains(none.sealed());
        assertThat(Committed.personal(storage, UUID.randomUUID())).isEmpty();
    }

    /** Erasing removes every piece of a subject, in all cases, and nobody else's; again, there is nothing left. */
    @Check
    default void eraseRemovesAllOfASubject(Trial trial) {
        Storage storage = trial.open();
        UUID subject = UUID.randomUUID();
        Personal one = of(subject, new byte[] {1});
        Personal two = of(subject, new byte[] {2});
        Personal other = of(UUID.randomUUID(), new byte[] {3});
        Change.ofNewCase().personal(one, other).writeTo(storage);
        Change.ofNewCase().personal(two).writeTo(storage);
        assertThat(Committed.personal(storage, one.ref())).contains(one.sealed());

        assertThat(Committed.erase(storage, subject)).isEqualTo(2);

        assertThat(Committed.personal(storage, one.ref())).isEmpty();
        assertThat(Committed.personal(storage, two.ref())).isEmpty();
        assertThat(Committed.personal(storage, other.ref())).contains(other.sealed());
        assertThat(Committed.erase(storage, subject)).isZero();
    }

    /** No byte of what was erased is left in what the store keeps, in its logs neither; the rest is. */
    @Check
    default void eraseLeavesNoTrace(Trial trial) {
        Storage storage = trial.open();
        UUID subject = UUID.randomUUID();
        String large = "erased, and large ".repeat(2000);
        Change.ofNewCase()
                .personal(
                        of(subject, Change.bytes("erased and small")),
                        of(subject, Change.bytes(large)),
                        of(UUID.randomUUID(), Change.bytes("kept for someone else")))
                .writeTo(storage);
        Committed.erase(storage, subject);

        Optional<byte[]> dump = trial.fixture().dump();

        trial.assume(dump.isPresent(), "the fixture gives no dump");
        String text = new String(dump.orElseThrow(), StandardCharsets.ISO_8859_1);
        assertThat(text.contains("kept for someone else"))
                .as("the dump holds what was kept")
                .isTrue();
        assertThat(text.contains("erased")).as("the dump holds what was erased").isFalse();
    }

    /** A change that was not written leaves no personal data behind. */
    @Check
    default void conflictLeavesNoPersonalData(Trial trial) {
        Storage storage = trial.open();
        Personal piece = of(UUID.randomUUID(), new byte[] {1});
        Change.of(UUID.randomUUID(), 3).personal(piece).writeTo(storage);

        assertThat(Committed.personal(storage, piece.ref())).isEmpty();
    }

    /** A reference is never used twice: the first bytes stay, and nothing of the second change is written. */
    @Check
    default void refusesAReferenceUsedTwice(Trial trial) {
        Storage storage = trial.open();
        Personal first = of(UUID.randomUUID(), new byte[] {1});
        Change.ofNewCase().personal(first).writeTo(storage);
        Change second = Change.ofNewCase().personal(new Personal(first.ref(), first.subject(), new byte[] {2}));

        assertThatThrownBy(() -> second.writeTo(storage))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(first.ref().toString())
                .hasMessageContaining(second.id().toString());

        assertThat(Committed.personal(storage, first.ref())).contains(new byte[] {1});
        assertThat(Committed.load(storage, second.id(), null)).isEmpty();
    }

    /** Neither is it used twice in one batch. */
    @Check
    default void refusesAReferenceUsedTwiceInABatch(Trial trial) {
        Storage storage = trial.open();
        Personal piece = of(UUID.randomUUID(), new byte[] {1});
        Change first = Change.ofNewCase().personal(piece);
        Change second = Change.ofNewCase().personal(piece);

        assertThatThrownBy(() -> storage.transact(tx -> tx.append(List.of(first.append(), second.append()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(piece.ref().toString())
                .hasMessageContaining(second.id().toString());

        assertThat(Committed.personal(storage, piece.ref())).isEmpty();
        assertThat(Committed.load(storage, first.id(), null)).isEmpty();
    }

    private static Personal of(UUID subject, byte[] sealed) {
        return new Personal(UUID.randomUUID(), subject, sealed);
    }
}
