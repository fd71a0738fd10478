package io.github.redress.testkit;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.sla.ClockAlarm;
import io.github.redress.sla.ClockSignal;
import io.github.redress.sla.DueResult;
import io.github.redress.sla.PauseSet;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaStatus;
import io.github.redress.sla.SlaTarget;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A clock that keeps one calendar, as the laws see it. Redress's own is {@link RedressClock}; extend that to try what a change
 * would break, or implement this to hold somebody else's clock to the same laws.
 *
 * <p>Each method means what the method of the same name of {@link WorkTimeline} and of package {@code sla} means. Called by one
 * thread at a time, except by law 33.
 */
public interface ClockUnderTest {

    /** Returns the earliest moment by which this much working time has passed since {@code start}. */
    Instant due(Instant start, Duration working);

    /** Returns the working time from {@code from} to {@code to}, negative where {@code to} is the earlier. */
    Duration between(Instant from, Instant to);

    /** Returns the latest moment from which this much working time passes until {@code end}. */
    Instant subtract(Instant end, Duration working);

    /** Returns whether this moment is inside working hours; an opening is, a closing is not. */
    boolean isActive(Instant t);

    /** Returns {@code t} if it is inside working hours, else the next opening. */
    Instant nextActive(Instant t);

    /** Returns {@code t} if some working time lies just before it, else the closing before it. */
    Instant previousClosing(Instant t);

    /** Returns the working date so many working dates after this date, which itself is never counted. */
    LocalDate plusWorkingDates(LocalDate date, int count);

    /** Returns the last closing of a working date. */
    Instant closing(LocalDate date);

    /** Returns the deadline of a clock that began at {@code start}. */
    DueResult due(SlaTarget target, Instant start, PauseSet pauses);

    /**
     * Returns how a clock stands at a moment.
     *
     * @param signals all that ever happened to it, in any order
     */
    SlaStatus status(SlaGoal goal, List<ClockSignal> signals, Instant now);

    /** Returns all that such a clock has said by itself up to and with a moment, in order. */
    List<ClockAlarm> alarms(SlaGoal goal, List<ClockSignal> signals, Instant upToInclusive);
}
