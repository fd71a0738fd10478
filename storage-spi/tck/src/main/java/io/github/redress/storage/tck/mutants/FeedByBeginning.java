package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.StoredEvent;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** See {@link Mutant#FEED_BY_BEGINNING}. */
final class FeedByBeginning extends FlawedStorage {

    private final AtomicLong tickets = new AtomicLong();
    private final ThreadLocal<Long> ticket = ThreadLocal.withInitial(() -> 0L);
    private final NavigableMap<Long, List<StoredEvent>> byTicket = new ConcurrentSkipListMap<>();

    @Override
    void beginning() {
        long mine = tickets.incrementAndGet();
        ticket.set(mine);
        if (mine % 3 == 0) {
            LockSupport.parkNanos(300_000); // so that another transaction may overtake this one
        }
    }

    @Override
    void committed(List<StoredEvent> events) {
        byTicket.put(ticket.get(), List.copyOf(events));
    }

    @Override
    public FeedSlice feed(long after, int limit) {
        sound.feed(after, limit);
        List<StoredEvent> events = byTicket.values().stream()
                .flatMap(List::stream)
                .skip(after)
                .limit(limit)
                .toList();
        return new FeedSlice(events, after + events.size());
    }
}
