package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.StoredEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** See {@link Mutant#FEED_BEFORE_COMMIT}. */
final class FeedBeforeCommit extends FlawedStorage {

    private final List<StoredEvent> fed = new CopyOnWriteArrayList<>();

    @Override
    void appended(StoredEvent event) {
        fed.add(event);
    }

    @Override
    void rolledBack(List<StoredEvent> events) {
        fed.removeAll(events);
    }

    @Override
    public FeedSlice feed(long after, int limit) {
        sound.feed(after, limit);
        List<StoredEvent> events = fed.stream().skip(after).limit(limit).toList();
        return new FeedSlice(events, after + events.size());
    }
}
