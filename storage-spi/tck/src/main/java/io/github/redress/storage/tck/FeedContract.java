package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredEvent;
import java.util.ArrayList;
import java.util.List;

/** The feed gives every committed event once, without gaps, at a position that never changes. */
public interface FeedContract extends StoreSupplier {

    /** A store without events has an empty feed, from any position. */
    @Check
    default void emptyStoreHasAnEmptyFeed(Trial trial) {
        Storage storage = trial.open();
        assertThat(storage.feed(0, 10)).isEqualTo(new FeedSlice(List.of(), 0));
        assertThat(storage.feed(5, 10)).isEqualTo(new FeedSlice(List.of(), 5));
    }

    /** The feed holds what the histories hold. */
    @Check
    default void feedHoldsTheEventsOfAllCases(Trial trial) {
        Storage storage = trial.open();
        Change one = Change.ofNewCase().events(2);
        Change two = Change.ofNewCase().events(1);
        one.writeTo(storage);
        two.writeTo(storage);
        one.next().writeTo(storage);

        List<StoredEvent> log = new ArrayList<>(Committed.history(storage, one.id(), 0, 10));
        log.addAll(Committed.history(storage, two.id(), 0, 10));
        FeedSlice feed = storage.feed(0, 10);
        assertThat(feed.events()).containsExactlyInAnyOrderElementsOf(log);
        assertThat(feed.next()).isEqualTo(4);
        assertThat(versionsOf(one, feed)).containsExactly(1L, 2L, 3L);
    }

    /** Slices of any size put together are the feed, and asking again gives the same. */
    @Check
    default void slicesHaveNoGaps(Trial trial) {
        Storage storage = trial.open();
        for (int i = 0; i < 5; i++) {
            Change.ofNewCase().events(3).writeTo(storage);
        }
        List<StoredEvent> all = storage.feed(0, 100).events();

        assertThat(all).hasSize(15);
        for (int size = 1; size <= 16; size++) {
            List<StoredEvent> sliced = new ArrayList<>();
            for (long at = 0; at < 15; ) {
                FeedSlice slice = storage.feed(at, size);
                assertThat(slice.next()).isEqualTo(at + slice.events().size()).isGreaterThan(at);
                sliced.addAll(slice.events());
                at = slice.next();
            }
            assertThat(sliced).isEqualTo(all);
            assertThat(storage.feed(15, size)).isEqualTo(new FeedSlice(List.of(), 15));
        }
    }

    /** Rolled back events leave no gap. */
    @Check
    default void rollbackLeavesNoGap(Trial trial) {
        Storage storage = trial.open();
        Change before = Change.ofNewCase();
        before.writeTo(storage);
        assertThatThrownBy(() -> storage.transact(tx -> {
                    tx.append(List.of(Change.ofNewCase().events(5).append()));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        before.next().writeTo(storage);

        FeedSlice feed = storage.feed(0, 10);

        assertThat(feed.next()).isEqualTo(2);
        assertThat(versionsOf(before, feed)).containsExactly(1L, 2L);
    }

    /** A position below the beginning and a limit below one are mistakes of the caller. */
    @Check
    default void refusesPositionsAndLimitsOutOfBounds(Trial trial) {
        Storage storage = trial.open();
        assertThatThrownBy(() -> storage.feed(-1, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> storage.feed(3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    /** Inside a transaction the feed is refused: it needs one of its own, and a pool may have no second connection. */
    @Check
    default void refusesTheFeedInsideATransaction(Trial trial) {
        Storage storage = trial.open();

        assertThatThrownBy(() -> storage.transact(tx -> storage.feed(0, 10))).isInstanceOf(IllegalStateException.class);
    }

    private static List<Long> versionsOf(Change change, FeedSlice feed) {
        return feed.events().stream()
                .filter(event -> event.id().equals(change.id()))
                .map(StoredEvent::version)
                .toList();
    }
}
