package io.github.redress.testkit.mutants;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.testkit.DayWalk;
import io.github.redress.testkit.RedressClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.BiFunction;

/** A clock that walks day by day, and turns local times into moments in its own way. */
final class Walking extends RedressClock {

    private final DayWalk walk;

    Walking(WorkTimeline timeline, BiFunction<ZoneId, LocalDateTime, Instant> moments) {
        super(timeline);
        this.walk = new DayWalk(timeline.calendar(), moments);
    }

    @Override
    public Instant due(Instant start, Duration working) {
        return walk.due(start, working);
    }

    @Override
    public Duration between(Instant from, Instant to) {
        return from.isAfter(to) ? walk.between(to, from).negated() : walk.between(from, to);
    }

    @Override
    public Instant subtract(Instant end, Duration working) {
        return walk.subtract(end, working);
    }

    @Override
    public Instant nextActive(Instant t) {
        return walk.nextActive(t);
    }

    @Override
    public Instant previousClosing(Instant t) {
        return walk.previousClosing(t);
    }
}
