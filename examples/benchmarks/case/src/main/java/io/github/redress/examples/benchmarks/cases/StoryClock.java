package io.github.redress.examples.benchmarks.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of a story, which passes when its teller says so. */
final class StoryClock extends Clock {

    private static final Instant FIRST = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration BETWEEN_STORIES = Duration.ofMinutes(3);
    private static final Duration BETWEEN_STEPS = Duration.ofMinutes(25);
    private static final int STORIES = 80_000;

    private long stories;
    private Instant now = FIRST;

    /** Begins the next story, a little after the one before; after half a year, it begins over again. */
    void beginStory() {
        now = FIRST.plus(BETWEEN_STORIES.multipliedBy(stories++ % STORIES));
    }

    void passStep() {
        now = now.plus(BETWEEN_STEPS);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
