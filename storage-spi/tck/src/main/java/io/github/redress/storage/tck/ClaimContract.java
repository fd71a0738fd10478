package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.Storage;
import java.time.Instant;
import java.util.List;

/** Cases are woken when it is time, the earliest first. */
public interface ClaimContract extends StoreSupplier {

    /** Due cases come by instant to the nanosecond, as many as asked for; the instant itself is included. */
    @Check
    default void dueCasesComeEarliestFirst(Trial trial) {
        Storage storage = trial.open();
        Change third = waking(storage, Change.NOON.plusNanos(2));
        Change first = waking(storage, Change.NOON.minusSeconds(1));
        Change second = waking(storage, Change.NOON);
        waking(storage, Change.NOON.plusNanos(3));

        assertThat(claimed(storage, Change.NOON.plusNanos(2), 10)).containsExactly(first, second, third);
        assertThat(claimed(storage, Change.NOON.plusNanos(2), 2)).containsExactly(first, second);
        assertThat(claimed(storage, Change.NOON.minusSeconds(2), 10)).isEmpty();
    }

    /** A case without an instant to wake at is never due. */
    @Check
    default void caseWithoutAnInstantIsNeverDue(Trial trial) {
        Storage storage = trial.open();
        Change.ofNewCase().writeTo(storage);

        assertThat(claimed(storage, Instant.MAX, 10)).isEmpty();
    }

    /** Only the instant that was written last counts. */
    @Check
    default void lastInstantCounts(Trial trial) {
        Storage storage = trial.open();
        Change put = waking(storage, Change.NOON);
        Change later = put.next().wakeAt(Change.NOON.plusSeconds(9));
        later.writeTo(storage);
        Change done = waking(storage, Change.NOON);
        done.next().wakeAt(null).writeTo(storage);

        assertThat(claimed(storage, Change.NOON, 10)).isEmpty();
        assertThat(claimed(storage, Change.NOON.plusSeconds(9), 10)).containsExactly(later);
    }

    /** Asking for no cases at all is a mistake of the caller. */
    @Check
    default void refusesALimitBelowOne(Trial trial) {
        Storage storage = trial.open();
        assertThatThrownBy(() -> Committed.claimDue(storage, Change.NOON, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    private static Change waking(Storage storage, Instant wakeAt) {
        Change change = Change.ofNewCase().wakeAt(wakeAt);
        change.writeTo(storage);
        return change;
    }

    /** Returns what is due, as the changes that wrote it. */
    private static List<Change> claimed(Storage storage, Instant now, int limit) {
        return Committed.claimDue(storage, now, limit).stream()
                .map(each -> Change.of(each.id(), each.version() - 1)
                        .wakeAt(each.head().wakeAt()))
                .toList();
    }
}
