package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Head;
import io.github.redress.storage.Label;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Changes are written whole, once, and on the version they were decided on. */
public interface AppendContract extends StoreSupplier {

    /** What was written is read back, byte for byte. */
    @Check
    default void writtenCaseIsReadBack(Trial trial) {
        Storage storage = trial.open();
        Change change = Change.ofNewCase()
                .events(2)
                .wakeAt(Change.NOON.plusNanos(1))
                .label("public", Change.NOON)
                .label("dept=water/open", Change.NOON.plusSeconds(60));

        assertThat(change.writeTo(storage)).isEqualTo(new AppendResult.Applied(2));

        assertThat(Committed.load(storage, change.id(), null))
                .contains(new StoredCase(change.id(), 2, change.head(), change.snapshot(), null));
    }

    /** A case nobody wrote is empty. */
    @Check
    default void absentCaseIsEmpty(Trial trial) {
        Storage storage = trial.open();
        assertThat(Committed.load(storage, UUID.randomUUID(), "key")).isEmpty();
    }

    /** A case without labels or an instant to wake at is read back so. */
    @Check
    default void caseWithoutLabelsAndWakeUpIsReadBack(Trial trial) {
        Storage storage = trial.open();
        Change change = Change.ofNewCase();

        change.writeTo(storage);

        assertThat(load(storage, change.id()).head()).isEqualTo(change.head());
    }

    /** Bytes of any value and any length are kept, none of them included. */
    @Check
    default void anyBytesAreKept(Trial trial) {
        Storage storage = trial.open();
        Append empty = withSnapshot(new byte[0]);
        Append large = withSnapshot(everyByte(1 << 20));

        storage.transact(tx -> tx.append(List.of(empty, large)));

        assertThat(load(storage, empty.id()).snapshot()).isEqualTo(empty.snapshot());
        assertThat(load(storage, large.id()).snapshot()).isEqualTo(large.snapshot());
    }

    /** Text of any script is kept. */
    @Check
    default void anyScriptIsKept(Trial trial) {
        Storage storage = trial.open();
        Change change = Change.ofNewCase().number("武汉-2026-路灯-😀").label("category=道路/照明 '\"%_", Change.NOON);

        change.writeTo(storage);

        assertThat(load(storage, change.id()).head()).isEqualTo(change.head());
        assertThat(Committed.byNumber(storage, "武汉-2026-路灯-😀")).contains(change.id());
    }

    /** Instants keep their nanoseconds, before 1970 and long after. */
    @Check
    default void instantsKeepNanoseconds(Trial trial) {
        Storage storage = trial.open();
        Change change = Change.ofNewCase()
                .wakeAt(Instant.parse("9999-12-31T23:59:59.999999999Z"))
                .label("old", Instant.parse("1949-10-01T00:00:00.000000001Z"))
                .label("new", Instant.parse("2262-04-12T00:00:00.999999999Z"));

        change.writeTo(storage);

        assertThat(load(storage, change.id()).head()).isEqualTo(change.head());
    }

    /** All of the head but the number is what the last change said, the instant of receipt too. */
    @Check
    default void receiptIsWhatTheLastChangeSaid(Trial trial) {
        Storage storage = trial.open();
        Change first = Change.ofNewCase();
        first.writeTo(storage);
        Append next = first.next().append();
        Head corrected =
                new Head(first.number(), Change.NOON.minusSeconds(86_400).minusNanos(1), null, List.of());

        storage.transact(tx -> tx.append(List.of(new Append(
                next.id(), next.expectedVersion(), corrected, next.snapshot(), next.events(), List.of(), null))));

        assertThat(load(storage, first.id()).head()).isEqualTo(corrected);
    }

    /** A change decided on an old version is told the version now, and writes nothing. */
    @Check
    default void staleChangeIsAConflict(Trial trial) {
        Storage storage = trial.open();
        Change first = Change.ofNewCase().events(2);
        first.writeTo(storage);
        Change stale = Change.of(first.id(), 1).label("late", Change.NOON);

        assertThat(stale.writeTo(storage)).isEqualTo(new AppendResult.Conflict(2));

        assertThat(load(storage, first.id()).version()).isEqualTo(2);
        assertThat(load(storage, first.id()).head()).isEqualTo(first.head());
        assertThat(Committed.history(storage, first.id(), 0, 10)).hasSize(2);
    }

    /** A new case whose id is there already is told the version of that one. */
    @Check
    default void secondBeginningIsAConflict(Trial trial) {
        Storage storage = trial.open();
        Change change = Change.ofNewCase();
        change.writeTo(storage);

        assertThat(change.writeTo(storage)).isEqualTo(new AppendResult.Conflict(1));
    }

    /** A change of a case that is not there is told version 0. */
    @Check
    default void changeOfAnAbsentCaseIsAConflictAtZero(Trial trial) {
        Storage storage = trial.open();
        Change orphan = Change.of(UUID.randomUUID(), 4);

        assertThat(orphan.writeTo(storage)).isEqualTo(new AppendResult.Conflict(0));

        assertThat(Committed.load(storage, orphan.id(), null)).isEmpty();
    }

    /** In a batch, one conflict leaves the others to be written. */
    @Check
    default void conflictInABatchLeavesTheOthers(Trial trial) {
        Storage storage = trial.open();
        Change one = Change.ofNewCase();
        Change stale = Change.of(UUID.randomUUID(), 7);
        Change three = Change.ofNewCase().events(3);

        List<AppendResult> results =
                storage.transact(tx -> tx.append(List.of(one.append(), stale.append(), three.append())));

        assertThat(results)
                .containsExactly(
                        new AppendResult.Applied(1), new AppendResult.Conflict(0), new AppendResult.Applied(3));
        assertThat(load(storage, one.id()).version()).isEqualTo(1);
        assertThat(load(storage, three.id()).version()).isEqualTo(3);
        assertThat(storage.feed(0, 10).events()).hasSize(4);
    }

    /** No two cases have one number, in one batch as well. */
    @Check
    default void numberOfAnotherCaseIsTaken(Trial trial) {
        Storage storage = trial.open();
        Change first = Change.ofNewCase().number("2026-1");
        Change second = Change.ofNewCase().number("2026-1");

        List<AppendResult> results = storage.transact(tx -> tx.append(List.of(first.append(), second.append())));

        assertThat(results).containsExactly(new AppendResult.Applied(1), new AppendResult.NumberTaken());
        assertThat(Committed.load(storage, second.id(), null)).isEmpty();
        assertThat(Committed.byNumber(storage, "2026-1")).contains(first.id());
        assertThat(storage.feed(0, 10).events()).hasSize(1);
    }

    /** The transaction in which a number was taken goes on and commits. */
    @Check
    default void takenNumberLeavesTheTransactionUsable(Trial trial) {
        Storage storage = trial.open();
        Change.ofNewCase().number("2026-1").writeTo(storage);
        Change renumbered = Change.ofNewCase().number("2026-1");

        storage.transact(tx -> {
            tx.append(List.of(renumbered.append()));
            return tx.append(List.of(renumbered.number("2026-2").append()));
        });

        assertThat(Committed.byNumber(storage, "2026-2")).contains(renumbered.id());
    }

    /** A case keeps the number it began with: another one is a mistake of the caller, and nothing of it is written. */
    @Check
    default void refusesAnotherNumberForACase(Trial trial) {
        Storage storage = trial.open();
        Change first = Change.ofNewCase().number("2026-1");
        first.writeTo(storage);

        assertThatThrownBy(() -> first.next().number("2026-9").writeTo(storage))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(first.id().toString())
                .hasMessageContaining("2026-1")
                .hasMessageContaining("2026-9");

        assertThat(load(storage, first.id()).version()).isEqualTo(1);
        assertThat(Committed.byNumber(storage, "2026-9")).isEmpty();
    }

    /** A batch holds one change per case: a second one is a mistake of the caller, and nothing of it is written. */
    @Check
    default void refusesACaseTwiceInABatch(Trial trial) {
        Storage storage = trial.open();
        Change first = Change.ofNewCase();

        assertThatThrownBy(() -> storage.transact(
                        tx -> tx.append(List.of(first.append(), first.next().append()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(first.id().toString());

        assertThat(Committed.load(storage, first.id(), null)).isEmpty();
    }

    /** The labels of a change replace those before: new ones come, moved ones move, the rest go. */
    @Check
    default void labelsReplaceThoseBefore(Trial trial) {
        Storage storage = trial.open();
        Change first = Change.ofNewCase()
                .label("stays", Change.NOON)
                .label("moves", Change.NOON)
                .label("goes", Change.NOON);
        first.writeTo(storage);

        Label[] after = {
            new Label("comes", Change.NOON),
            new Label("moves", Change.NOON.plusNanos(1)),
            new Label("stays", Change.NOON)
        };
        first.next().labels(after).writeTo(storage);

        assertThat(load(storage, first.id()).head().labels()).containsExactly(after);
    }

    /** Reads a case that must be there. */
    private static StoredCase load(Storage storage, UUID id) {
        return Committed.load(storage, id, null).orElseThrow();
    }

    private static Append withSnapshot(byte[] bytes) {
        Append plain = Change.ofNewCase().append();
        return new Append(
                plain.id(), 0, plain.head(), new Blob("Case", 1, bytes), plain.events(), plain.personal(), null);
    }

    private static byte[] everyByte(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }
}
