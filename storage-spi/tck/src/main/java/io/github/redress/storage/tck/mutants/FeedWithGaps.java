package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.StoredEvent;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** See {@link Mutant#FEED_WITH_GAPS}. */
final class FeedWithGaps extends FlawedStorage {

    private final AtomicLong sequence = new AtomicLong();
    private final NavigableMap<Long, StoredEvent> byPosition = new ConcurrentSkipListMap<>();

    @Override
    void committed(List<StoredEvent> events) {
        synchronized (byPosition) {
            events.forEach(event -> byPosition.put(sequence.incrementAndGet(), event));
        }
    }

    @Override
    void rolledBack(List<StoredEvent> events) {
        sequence.addAndGet(events.size());
    }

    @Override
    public FeedSlice feed(long after, int limit) {
        sound.feed(after, limit);
        synchronized (byPosition) {
            List<Long> positions = byPosition.tailMap(after, false).keySet().stream()
                    .limit(limit)
                    .toList();
            return new FeedSlice(
                    positions.stream().map(byPosition::get).toList(),
                    positions.isEmpty() ? after : positions.get(positions.size() - 1));
        }
    }
}
