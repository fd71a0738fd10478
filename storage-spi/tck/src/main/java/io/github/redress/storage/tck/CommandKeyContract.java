package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.Answered;
import io.github.redress.storage.Storage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A command that comes again is known by its key. */
public interface CommandKeyContract extends StoreSupplier {

    /** A key is answered with the events of its command, also after later changes. */
    @Check
    default void keyIsAnsweredWithItsEvents(Trial trial) {
        Storage storage = trial.open();
        Change first = Change.ofNewCase();
        first.writeTo(storage);
        Change keyed = first.next().events(2).command("accept-1", "hash");
        keyed.writeTo(storage);
        keyed.next().writeTo(storage);

        assertThat(answered(storage, first.id(), "accept-1")).isEqualTo(new Answered(2, 3, Change.bytes("hash")));
    }

    /** A key nobody used, and none at all, are not answered. */
    @Check
    default void otherKeysAreNotAnswered(Trial trial) {
        Storage storage = trial.open();
        Change change = Change.ofNewCase().command("submit-1", "hash");
        change.writeTo(storage);

        assertThat(answered(storage, change.id(), "submit-2")).isNull();
        assertThat(answered(storage, change.id(), null)).isNull();
    }

    /** The fingerprint is kept, so another command under the same key is found out. */
    @Check
    default void sameKeyForAnotherCommandIsDetectable(Trial trial) {
        Storage storage = trial.open();
        Change change = Change.ofNewCase().command("submit-1", "one command");
        change.writeTo(storage);

        Answered answered = answered(storage, change.id(), "submit-1");

        assertThat(Objects.requireNonNull(answered, "answered").fingerprint())
                .isEqualTo(Change.bytes("one command"))
                .isNotEqualTo(Change.bytes("another command"));
    }

    /** Two cases may use the same key. */
    @Check
    default void keysAreUniqueWithinACase(Trial trial) {
        Storage storage = trial.open();
        Change one = Change.ofNewCase().command("key", "a");
        Change other = Change.ofNewCase().events(2).command("key", "b");
        one.writeTo(storage);
        other.writeTo(storage);

        assertThat(answered(storage, one.id(), "key")).isEqualTo(new Answered(1, 1, Change.bytes("a")));
        assertThat(answered(storage, other.id(), "key")).isEqualTo(new Answered(1, 2, Change.bytes("b")));
    }

    /** A change that was not written leaves no key behind. */
    @Check
    default void conflictLeavesNoKey(Trial trial) {
        Storage storage = trial.open();
        Change change = Change.ofNewCase();
        change.writeTo(storage);
        change.command("key", "a").writeTo(storage);

        assertThat(answered(storage, change.id(), "key")).isNull();
    }

    /** A key that its owner let lapse and used again is answered with the later events. */
    @Check
    default void keyUsedAgainIsAnsweredAnew(Trial trial) {
        Storage storage = trial.open();
        Change change = Change.ofNewCase().command("key", "a");
        change.writeTo(storage);
        change.next().command("key", "b").writeTo(storage);

        assertThat(answered(storage, change.id(), "key")).isEqualTo(new Answered(2, 2, Change.bytes("b")));
    }

    /** Keys of commands recorded before an instant are forgotten, so many at a time; the others, and all events, stay. */
    @Check
    default void oldKeysAreForgotten(Trial trial) {
        Storage storage = trial.open();
        Change old = Change.ofNewCase().command("key", "a");
        Change other = Change.ofNewCase().command("key", "b");
        Change late = Change.ofNewCase().events(3).command("key", "c");
        List.of(old, other, late).forEach(change -> change.writeTo(storage));
        Instant recordedLate = late.append().events().get(2).recordedAt();

        assertThat(forget(storage, old.append().events().get(0).recordedAt(), 10))
                .isZero();
        assertThat(forget(storage, recordedLate, 1)).isEqualTo(1);
        assertThat(forget(storage, recordedLate, 10)).isEqualTo(1);
        assertThat(forget(storage, recordedLate, 10)).isZero();

        assertThat(answered(storage, old.id(), "key")).isNull();
        assertThat(answered(storage, other.id(), "key")).isNull();
        assertThat(answered(storage, late.id(), "key")).isEqualTo(new Answered(1, 3, Change.bytes("c")));
        assertThat(storage.feed(0, 10).events()).hasSize(5);
    }

    /** Asking to forget no keys at all is a mistake of the caller. */
    @Check
    default void refusesToForgetFewerThanOne(Trial trial) {
        Storage storage = trial.open();
        assertThatThrownBy(() -> forget(storage, Change.NOON, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    private static int forget(Storage storage, Instant recordedBefore, int limit) {
        return storage.<Integer>transact(tx -> tx.forgetCommands(recordedBefore, limit));
    }

    private static @Nullable Answered answered(Storage storage, UUID id, @Nullable String key) {
        return Committed.load(storage, id, key).orElseThrow().answered();
    }
}
