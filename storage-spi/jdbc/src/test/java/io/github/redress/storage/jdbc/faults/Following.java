package io.github.redress.storage.jdbc.faults;

import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import io.github.redress.storage.StoredEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A consumer in this process that follows the feed through every failure of the store, and remembers what stood where. */
final class Following implements AutoCloseable {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(5);

    private final Storage storage;
    private final List<Sighting> sightings = new ArrayList<>();
    private final Thread thread = new Thread(this::follow, "following");
    private volatile boolean stopped;

    private Following(Storage storage) {
        this.storage = storage;
    }

    static Following start(Storage storage) {
        Following following = new Following(storage);
        following.thread.start();
        return following;
    }

    private void follow() {
        long position = 0;
        while (!stopped) {
            try {
                FeedSlice slice = storage.feed(position, 50);
                for (StoredEvent event : slice.events()) {
                    position++;
                    sightings.add(Sighting.of(position, event));
                }
                if (slice.events().isEmpty()) {
                    LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
                }
            } catch (StorageException e) {
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }

    /** Returns what it was given, and where. */
    List<Sighting> stop() throws InterruptedException {
        stopped = true;
        thread.join();
        return List.copyOf(sightings);
    }

    @Override
    public void close() {
        stopped = true;
    }
}
