package io.github.redress.storage.jdbc.faults;

import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Follows the feed of lanes, and knows of each event whether it is the one to come. Remembers only unfinished cases. */
final class FeedReader {

    private static final int SLICE = 500;

    private final Map<UUID, Long> unfinished = new HashMap<>();
    private final Map<Long, Sighting> expected = new HashMap<>();
    private long position;
    private long hash;

    long position() {
        return position;
    }

    /** Returns a number that depends on every event read and on their order. */
    long hash() {
        return hash;
    }

    void expect(Sighting sighting) {
        expected.put(sighting.position(), sighting);
    }

    /** Reads on until nothing more comes. */
    void readToEnd(Storage storage, Tally tally) {
        while (readOn(storage, SLICE, tally) > 0) {
            tally.requireNothingLost();
        }
        expected.values().forEach(gone -> tally.lost(gone + " is in the feed no more"));
        expected.clear();
    }

    /** Reads one slice, and returns how many events it had. */
    int readOn(Storage storage, int limit, Tally tally) {
        FeedSlice slice = storage.feed(position, limit);
        if (slice.next() != position + slice.events().size()) {
            tally.lost("the feed after " + position + " gave " + slice.events().size() + " events and goes on after "
                    + slice.next());
        }
        for (StoredEvent event : slice.events()) {
            position++;
            hash = hash * 31 + event.hashCode();
            compare(event, tally);
        }
        return slice.events().size();
    }

    private void compare(StoredEvent event, Tally tally) {
        Lane lane = new Lane(Lane.laneOf(event.id()));
        long number = Lane.caseOf(event.id());
        long version = unfinished.getOrDefault(event.id(), 0L) + 1;
        StoredEvent wanted = Audit.stored(lane, number, version);
        if (!event.equals(wanted)) {
            tally.lost("position " + position + " of the feed has " + event + ", wanted " + wanted);
        }
        if (version == lane.lastVersion(number)) {
            unfinished.remove(event.id());
        } else {
            unfinished.put(event.id(), version);
        }
        Sighting before = expected.remove(position);
        if (before != null && !before.equals(Sighting.of(position, event))) {
            tally.lost("position " + position + " of the feed had " + before + " and has " + event);
        }
    }
}
