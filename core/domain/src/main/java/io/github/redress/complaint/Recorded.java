package io.github.redress.complaint;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An event with everything around it: its envelope.
 *
 * @param complaint whose event
 * @param version its place among the complaint's events, from 1
 * @param at when it happened
 * @param recordedAt when it was written down, at or after {@code at}
 * @param actor who did it
 * @param versions the policies, calendars and rules it was decided under: the version of each stored document by its
 *     {@code kind/name}, as in {@code sla/city}
 * @param previous the hash of the stored bytes of the event before, null for the first
 * @param event what happened
 */
public record Recorded(
        ComplaintId complaint,
        long version,
        Instant at,
        Instant recordedAt,
        Actor actor,
        SortedMap<String, Long> versions,
        @Nullable ContentHash previous,
        ComplaintEvent event) {

    /** Who does what nobody does: the passing of time. */
    public static final Actor TIME = Actor.system("time");

    /** Copies the map; refuses a first event with a predecessor, and a later one without. */
    public Recorded {
        Objects.requireNonNull(complaint, "complaint");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(event, "event");
        versions = sorted(versions);
        if ((version == 1) != (previous == null)) {
            throw new IllegalArgumentException("event " + version + " of " + complaint + " has previous hash "
                    + previous + "; only the first has none");
        }
    }

    static SortedMap<String, Long> sorted(Map<String, Long> versions) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    }
}
