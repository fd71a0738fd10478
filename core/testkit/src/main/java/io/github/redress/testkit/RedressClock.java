package io.github.redress.testkit;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.sla.ClockAlarm;
import io.github.redress.sla.ClockSignal;
import io.github.redress.sla.DueResult;
import io.github.redress.sla.PauseSet;
import io.github.redress.sla.SlaClock;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaStatus;
import io.github.redress.sla.SlaTarget;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Redress's own clock, as the laws see it. Override a method to make a mutant of it. */
public class RedressClock implements ClockUnderTest {

    private final WorkTimeline timeline;

    /** Makes a clock that keeps this calendar. */
    public RedressClock(WorkTimeline timeline) {
        this.timeline = Objects.requireNonNull(timeline, "timeline");
    }

    /** Returns the calendar, compiled. */
    public final WorkTimeline timeline() {
        return timeline;
    }

    @Override
    public Instant due(Instant start, Duration working) {
        return timeline.due(start, working);
    }

    @Override
    public Duration between(Instant from, Instant to) {
        return timeline.between(from, to);
    }

    @Override
    public Instant subtract(Instant end, Duration working) {
        return timeline.subtract(end, working);
    }

    @Override
    public boolean isActive(Instant t) {
        return timeline.isActive(t);
    }

    @Override
    public Instant nextActive(Instant t) {
        return timeline.nextActive(t);
    }

    @Override
    public Instant previousClosing(Instant t) {
        return timeline.previousClosing(t);
    }

    @Override
    public LocalDate plusWorkingDates(LocalDate date, int count) {
        return timeline.plusWorkingDates(date, count);
    }

    @Override
    public Instant closing(LocalDate date) {
        return timeline.closing(date);
    }

    @Override
    public DueResult due(SlaTarget target, Instant start, PauseSet pauses) {
        return target.due(timeline, start, pauses);
    }

    @Override
    public SlaStatus status(SlaGoal goal, List<ClockSignal> signals, Instant now) {
        return SlaClock.of(goal, timeline).after(signals).at(now);
    }

    @Override
    public List<ClockAlarm> alarms(SlaGoal goal, List<ClockSignal> signals, Instant upToInclusive) {
        return SlaClock.of(goal, timeline).after(signals).alarms(upToInclusive);
    }
}
