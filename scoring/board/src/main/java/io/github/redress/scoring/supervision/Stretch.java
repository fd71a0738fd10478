package io.github.redress.scoring.supervision;

import io.github.redress.DepartmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time through which a department had one deadline to keep.
 *
 * @param assignment whose promise
 * @param department whose
 * @param start when the clock began, from which its time is reckoned
 * @param due the deadline
 * @param from since when this is so
 * @param version the event that made it so
 * @param until up to when, or null where it still is
 * @param stays whether it goes along to another department even where clocks begin anew
 */
record Stretch(
        int assignment,
        DepartmentId department,
        Instant start,
        Instant due,
        Instant from,
        long version,
        @Nullable Instant until,
        boolean stays) {

    /** Returns by what notices about this deadline are known; the same for every stretch of it. */
    String occasion() {
        return assignment + "@" + due;
    }

    /** Returns whether it is so at this instant; its first instant is, its end is not. */
    boolean holdsAt(Instant at) {
        return !at.isBefore(from) && (until == null || at.isBefore(until));
    }

    Stretch endedAt(Instant at) {
        return new Stretch(assignment, department, start, due, from, version, at, stays);
    }

    Stretch goesOnAt(Instant at, long since) {
        return new Stretch(assignment, department, start, due, at, since, null, stays);
    }

    Stretch goesTo(int next, DepartmentId other, Instant at, long since) {
        return new Stretch(next, other, start, due, at, since, null, stays);
    }
}
