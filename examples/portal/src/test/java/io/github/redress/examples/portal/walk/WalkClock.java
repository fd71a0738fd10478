package io.github.redress.examples.portal.walk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands where a story put it, and never goes back. */
final class WalkClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    WalkClock(Instant start, ZoneId zone) {
        this.now = start;
        this.zone = zone;
    }

    void moveTo(Instant instant) {
        if (instant.isBefore(now)) {
            throw new IllegalArgumentException("a story goes back from " + now + " to " + instant);
        }
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }
}
