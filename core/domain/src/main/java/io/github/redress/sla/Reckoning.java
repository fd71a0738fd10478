package io.github.redress.sla;

import io.github.redress.calendar.BeyondHorizonException;
import io.github.redress.calendar.WorkTimeline;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the five targets have in common. */
final class Reckoning {

    private Reckoning() {}

    /**
     * Turns a deadline into a result: an open pause that began before it stops the clock, and what lies too far away is
     * refused, as is a start that no calendar reckons.
     *
     * @param deadline the deadline, given the ended pauses since the start
     */
    static DueResult result(
            SlaTarget target,
            WorkTimeline timeline,
            Instant start,
            PauseSet pauses,
            Function<PauseSet, Instant> deadline) {
        timeline.checkReckoned(start);
        PauseSet since = pauses.since(start);
        Instant due = reckoned(timeline, () -> "a clock that began " + start, () -> deadline.apply(since.ended()));
        checkHorizon(timeline, start, due);
        Instant stopped = since.openSince().orElse(Instant.MAX);
        return stopped.isBefore(due)
                ? new Paused(target.measure(timeline, stopped, due))
                : new Due(due, timeline.isProvisional(due));
    }

    /**
     * Returns the date whose mark is the deadline: the {@code count}-th whose mark lies in no pause, or the next such date
     * when that mark had passed before the clock began.
     *
     * @param first the first date that may count
     * @param count at least 1
     * @param plus the date that is so many counted steps, one or more, after another
     * @param mark the moment at which a date is over
     */
    static LocalDate date(
            WorkTimeline timeline,
            Instant start,
            PauseSet ended,
            LocalDate first,
            int count,
            BiFunction<LocalDate, Integer, LocalDate> plus,
            Function<LocalDate, Instant> mark) {
        boolean jump = ended.isEmpty() && count > 1;
        LocalDate date = jump ? plus.apply(first, count - 1) : first;
        int left = jump ? 1 : count;
        while (true) {
            Instant over = mark.apply(date);
            checkHorizon(timeline, start, over);
            if (!ended.holds(over)) {
                left--;
                if (left <= 0 && !over.isBefore(start)) {
                    return date;
                }
            }
            date = plus.apply(date, 1);
        }
    }

    /** Returns what is reckoned; where even the arithmetic of dates and moments ends, so does the horizon. */
    static <T> T reckoned(WorkTimeline timeline, Supplier<String> asked, Supplier<T> reckoning) {
        try {
            return reckoning.get();
        } catch (DateTimeException | ArithmeticException e) {
            BeyondHorizonException beyond =
                    new BeyondHorizonException(timeline.calendar().id(), "was asked for " + asked.get());
            beyond.initCause(e);
            throw beyond;
        }
    }

    /** Returns the moment so much elapsed time after a deadline, or before it. */
    static Instant elapsed(WorkTimeline timeline, Instant due, Duration change) {
        return reckoned(timeline, () -> change + " from " + due, () -> due.plus(change));
    }

    static void checkAmount(String what, Duration amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException(what + " must not be negative, was " + amount);
        }
    }

    static void checkCount(String what, int count) {
        if (count < 0) {
            throw new IllegalArgumentException(what + " must not be negative, were " + count);
        }
    }

    /** Refuses what would take long to count and lies beyond the horizon anyhow. */
    static void checkHorizon(WorkTimeline timeline, Instant start, long days) {
        if (days > WorkTimeline.HORIZON.toDays()) {
            throw new BeyondHorizonException(timeline.calendar().id(), "was asked for " + days + " days from " + start);
        }
    }

    static void checkHorizon(WorkTimeline timeline, Instant start, Instant due) {
        if (Duration.between(start, due).compareTo(WorkTimeline.HORIZON) > 0) {
            throw new BeyondHorizonException(
                    timeline.calendar().id(), "a deadline would be " + due + " for a clock that began " + start);
        }
    }

    /** Returns the date that a deadline closes: midnight belongs to the date before it. */
    static LocalDate dateClosedBy(WorkTimeline timeline, Instant due) {
        return timeline.local(due.minusNanos(1)).toLocalDate();
    }

    /** Returns the same, but where the clock jumps over a whole date, that one: it is over at the jump, too. */
    static LocalDate lastDateClosedBy(WorkTimeline timeline, Instant due) {
        LocalDate closed = dateClosedBy(timeline, due);
        LocalDate next = timeline.local(due).toLocalDate();
        return closed.isBefore(next) ? next.minusDays(1) : closed;
    }

    /** Returns the moment on another date at which the clock on the wall shows the same. */
    static Instant sameTime(WorkTimeline timeline, Instant model, LocalDate date) {
        LocalDateTime local = timeline.local(model);
        return local.toLocalDate().equals(date) ? model : timeline.at(date.atTime(local.toLocalTime()));
    }
}
