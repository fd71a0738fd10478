package io.github.redress.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A calendar compiled for questions: how much working time lies between two moments, and when some has passed.
 *
 * <p>All windows are half-open, durations are physical seconds with their fractions, and the zone is the calendar's: a day
 * on which the clock changes has 23 or 25 hours. Where two moments would do, {@link #due} takes the earlier, so that work
 * used up at closing time is due at closing time and not at the next opening.
 *
 * <p>Amounts here know nothing of pauses, nor of the last date that the calendar knows: {@link #between} and
 * {@link #subtract} reckon after it as if nothing more were announced, even where the calendar says {@link Beyond#FAIL}, since
 * they measure and promise nothing. Ask {@link #isProvisional} about a deadline, or take a target of package {@code sla}, which
 * does both. Immutable to the eye and safe for many threads; keep
 * it, since compiling costs more than asking.
 */
public final class WorkTimeline {

    /** The longest way from a question to its answer: a hundred years. */
    public static final Duration HORIZON = Duration.ofDays(36_525);

    private static final long HORIZON_SECONDS = HORIZON.toSeconds();
    private static final int NANOS = 1_000_000_000;

    private final WorkCalendar calendar;
    private final GrowingIndex index;
    private final WorkingDates dates;
    private final @Nullable Instant coveredUntil;

    private WorkTimeline(WorkCalendar calendar) {
        this.calendar = calendar;
        this.index = new GrowingIndex(calendar);
        this.dates = new WorkingDates(calendar, index);
        this.coveredUntil = calendar.validThrough()
                .map(last -> at(last.plusDays(1).atStartOfDay()))
                .orElse(null);
    }

    /** Compiles a calendar. */
    public static WorkTimeline of(WorkCalendar calendar) {
        return new WorkTimeline(Objects.requireNonNull(calendar, "calendar"));
    }

    /** Returns the calendar that this was compiled from. */
    public WorkCalendar calendar() {
        return calendar;
    }

    /** Returns the calendar's zone. */
    public ZoneId zone() {
        return calendar.zone();
    }

    /**
     * Returns the earliest moment by which this much working time has passed.
     *
     * @param start where counting begins; outside hours nothing counts until the next opening
     * @param working zero or more; with zero the answer is {@code start} itself
     * @throws IllegalArgumentException if the amount is negative
     * @throws BeyondHorizonException if the answer is more than a hundred years away, or the question lies outside 1900 to 2399
     */
    public Instant due(Instant start, Duration working) {
        WorkIndex known = index.around(start);
        if (checked(working, start).isZero()) {
            return start;
        }
        while (true) {
            long work = known.worked(start.getEpochSecond()) + working.getSeconds();
            int nano = known.workedNano(start) + working.getNano();
            if (nano >= NANOS) {
                work++;
                nano -= NANOS;
            }
            if (known.reaches(work, nano)) {
                return within(start, known.earliestWith(work, nano), nano, working);
            }
            known = later(known, start, working);
        }
    }

    /**
     * Returns the working time from {@code from} to {@code to}; negative where {@code to} is the earlier.
     *
     * @throws BeyondHorizonException if either lies outside the years 1900 to 2399
     */
    public Duration between(Instant from, Instant to) {
        WorkIndex known = index.around(from, to);
        return Duration.ofSeconds(
                known.worked(to.getEpochSecond()) - known.worked(from.getEpochSecond()),
                known.workedNano(to) - known.workedNano(from));
    }

    /**
     * Returns the latest moment from which this much working time passes until {@code end}.
     *
     * @param working zero or more; with zero the answer is {@code end} itself
     * @throws IllegalArgumentException if the amount is negative
     * @throws BeyondHorizonException if the answer is more than a hundred years away, or the question lies outside 1900 to 2399
     */
    public Instant subtract(Instant end, Duration working) {
        WorkIndex known = index.around(end);
        if (checked(working, end).isZero()) {
            return end;
        }
        while (true) {
            long work = known.worked(end.getEpochSecond()) - working.getSeconds();
            int nano = known.workedNano(end) - working.getNano();
            if (nano < 0) {
                work--;
                nano += NANOS;
            }
            if (work >= 0) {
                return within(end, known.latestWith(work), nano, working);
            }
            known = earlier(known, end, working);
        }
    }

    /** Returns whether this moment is inside working hours; an opening is, a closing is not. */
    public boolean isActive(Instant t) {
        return index.around(t).isActive(t.getEpochSecond());
    }

    /** Returns {@code t} if it is inside working hours, else the next opening. */
    public Instant nextActive(Instant t) {
        WorkIndex known = index.around(t);
        if (known.isActive(t.getEpochSecond())) {
            return t;
        }
        while (known.worked(t.getEpochSecond()) == known.total()) {
            known = later(known, t, Duration.ZERO);
        }
        return within(t, known.latestWith(known.worked(t.getEpochSecond())), 0, Duration.ZERO);
    }

    /** Returns {@code t} if it is inside working hours or a closing, else the closing before it. */
    public Instant previousClosing(Instant t) {
        WorkIndex known = index.around(t);
        int nano = known.workedNano(t);
        while (known.worked(t.getEpochSecond()) == 0 && nano == 0) {
            known = earlier(known, t, Duration.ZERO);
        }
        return within(t, known.earliestWith(known.worked(t.getEpochSecond()), nano), nano, Duration.ZERO);
    }

    /** Returns whether any working time lies on this date. */
    public boolean isWorkingDate(LocalDate date) {
        return dates.contains(date);
    }

    /** Returns the date if it is a working date, else the next one. */
    public LocalDate workingDateFrom(LocalDate date) {
        return dates.contains(date) ? date : dates.plus(date, 1);
    }

    /**
     * Returns the working date that is so many working dates after this date, which itself is never counted.
     *
     * @param count how many; negative for dates before, not zero
     * @throws IllegalArgumentException if the count is zero
     * @throws BeyondHorizonException if the answer is more than a hundred years away
     */
    public LocalDate plusWorkingDates(LocalDate date, int count) {
        return dates.plus(date, count);
    }

    /**
     * Returns the first opening of a working date.
     *
     * @throws IllegalArgumentException if no working time lies on the date
     */
    public Instant opening(LocalDate date) {
        return dates.opening(date);
    }

    /**
     * Returns the last closing of a working date.
     *
     * @throws IllegalArgumentException if no working time lies on the date
     */
    public Instant closing(LocalDate date) {
        return dates.closing(date);
    }

    /** Returns the moment of a local time: the jump, where the clock jumps over it; the first, where it comes twice. */
    public Instant at(LocalDateTime local) {
        return LocalTimes.instant(zone().getRules(), local);
    }

    /** Returns what a clock in the calendar's zone shows. */
    public LocalDateTime local(Instant t) {
        return LocalDateTime.ofInstant(t, zone());
    }

    /**
     * Refuses a moment whose date is outside the years in which calendars are reckoned.
     *
     * @throws BeyondHorizonException if its date, in the calendar's zone, lies before 1900 or after 2399
     */
    public void checkReckoned(Instant t) {
        index.around(t);
    }

    /**
     * Returns whether a deadline lies after the last date that the calendar knows. The end of that date itself is known.
     *
     * @throws BeyondCoverageException if it does, and the calendar says {@link Beyond#FAIL}
     */
    public boolean isProvisional(Instant due) {
        if (coveredUntil == null || !due.isAfter(coveredUntil)) {
            return false;
        }
        if (calendar.beyond() == Beyond.FAIL) {
            throw new BeyondCoverageException(
                    calendar.id(), local(due), calendar.validThrough().orElseThrow());
        }
        return true;
    }

    private Duration checked(Duration working, Instant from) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("working time must not be negative, was " + working);
        }
        if (working.toSeconds() >= HORIZON_SECONDS && working.compareTo(HORIZON) > 0) {
            throw beyond(from, working);
        }
        return working;
    }

    private WorkIndex later(WorkIndex known, Instant from, Duration working) {
        WorkIndex grown = index.later(known);
        if (grown == known || known.covers(from.plus(HORIZON))) {
            throw beyond(from, working);
        }
        return grown;
    }

    private WorkIndex earlier(WorkIndex known, Instant from, Duration working) {
        WorkIndex grown = index.earlier(known);
        if (grown == known || known.covers(from.minus(HORIZON))) {
            throw beyond(from, working);
        }
        return grown;
    }

    private Instant within(Instant from, long second, int nano, Duration working) {
        // Whole seconds are the rule, and cost half without the division that fractions need.
        Instant answer = nano == 0 ? Instant.ofEpochSecond(second) : Instant.ofEpochSecond(second, nano);
        // Seconds decide nearly always, and make no garbage.
        if (Math.abs(second - from.getEpochSecond()) >= HORIZON_SECONDS
                && Duration.between(from, answer).abs().compareTo(HORIZON) > 0) {
            throw beyond(from, working);
        }
        return answer;
    }

    private BeyondHorizonException beyond(Instant from, Duration working) {
        return new BeyondHorizonException(calendar.id(), "was asked for " + working + " of working time from " + from);
    }
}
