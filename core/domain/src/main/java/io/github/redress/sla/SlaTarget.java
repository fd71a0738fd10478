package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Duration;
import java.time.Instant;

/**
 * How much time is promised, and what is counted: five units that must never be turned into each other, since five working
 * days are not five times eight hours and not a week.
 *
 * <p>Source: Civil Code of China, articles 201 to 204, for counting by days and months.
 */
public sealed interface SlaTarget permits WorkingTime, WorkingDays, CalendarTime, CalendarDays, CalendarMonths {

    /**
     * Returns the deadline of a clock that began at {@code start}.
     *
     * <p>A pause counts from the start of the clock on. One that begins at the deadline or later changes nothing.
     *
     * @return a {@link Due}, or {@link Paused} when a pause without an end began before the deadline
     * @throws io.github.redress.calendar.BeyondCoverageException if the calendar knows no days so late, and refuses to guess
     * @throws io.github.redress.calendar.BeyondHorizonException if the deadline is more than a hundred years away, or the
     *     clock begins outside the years 1900 to 2399
     */
    DueResult due(WorkTimeline timeline, Instant start, PauseSet pauses);

    /** Returns the deadline of a clock that is never paused. */
    default Due due(WorkTimeline timeline, Instant start) {
        return (Due) due(timeline, start, PauseSet.NONE);
    }

    /** Returns why that deadline is what it is; throws whatever {@link #due(WorkTimeline, Instant, PauseSet)} throws. */
    default SlaExplanation explain(WorkTimeline timeline, Instant start, PauseSet pauses) {
        return SlaExplanation.of(this, timeline, start, pauses);
    }

    /** Returns the time between two moments in what this target counts: working time or elapsed time; may be negative. */
    Duration measure(WorkTimeline timeline, Instant from, Instant to);

    /**
     * Returns the moment that is this much after a deadline, or before it, in what this target counts: working time or
     * elapsed time.
     *
     * @param amount negative for a moment before the deadline
     */
    Instant shift(WorkTimeline timeline, Instant due, Duration amount);

    /**
     * Returns the moment that is so many days after a deadline, or before it, counted like this target counts days: working
     * dates or all dates, ending as its days end.
     *
     * @param days negative for a moment before the deadline
     */
    Instant shift(WorkTimeline timeline, Instant due, int days);
}
