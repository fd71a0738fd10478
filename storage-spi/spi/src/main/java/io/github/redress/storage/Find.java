package io.github.redress.storage;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question for cases: those under one label, sorted by its instant, and among equal instants by id.
 *
 * <p>Ids sort by their 16 bytes, unsigned, as databases and {@code toString} do; not as {@link java.util.UUID#compareTo}
 * does. From the latest on, equal instants come in falling order of id.
 *
 * @param label the label to walk
 * @param alsoLabels labels that must stand beside it
 * @param notLabels labels that must not
 * @param fromInclusive the earliest instant, null for any
 * @param toExclusive the first instant too late, null for any
 * @param order which end to begin at
 * @param cursor {@link Page#next()} of the page before, null for the first page
 * @param limit the most cases to return, 1 to 1,000
 */
public record Find(
        String label,
        Set<String> alsoLabels,
        Set<String> notLabels,
        @Nullable Instant fromInclusive,
        @Nullable Instant toExclusive,
        Order order,
        @Nullable String cursor,
        int limit) {

    /** Which end to begin at. */
    public enum Order {
        /** The earliest first. */
        OLDEST_FIRST,
        /** The latest first. */
        NEWEST_FIRST
    }

    /** Refuses a limit outside its bounds. */
    public Find {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(order, "order");
        alsoLabels = Set.copyOf(alsoLabels);
        notLabels = Set.copyOf(notLabels);
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("limit must be 1 to 1000, was " + limit);
        }
    }

    /** Returns the question for all cases under the label, the oldest first. */
    public static Find under(String label, int limit) {
        return new Find(label, Set.of(), Set.of(), null, null, Order.OLDEST_FIRST, null, limit);
    }

    /** Returns the same question from this cursor on. */
    public Find from(@Nullable String changed) {
        return new Find(label, alsoLabels, notLabels, fromInclusive, toExclusive, order, changed, limit);
    }
}
