package io.github.redress.examples.city;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands where it was put, and never goes back. */
public final class ReplayClock extends Clock {

    private final ZoneId zone;
    private final double speed;
    private Instant now;

    /** Begins at an instant; a speed above zero makes it pass so many seconds a second instead of jumping. */
    public ReplayClock(Instant start, ZoneId zone, double speed) {
        this.now = start;
        this.zone = zone;
        this.speed = speed;
    }

    /** Lets time pass to an instant; one that is over changes nothing. */
    public void moveTo(Instant instant) {
        if (!instant.isAfter(now)) {
            return;
        }
        if (speed > 0) {
            sleep(Duration.between(now, instant));
        }
        now = instant;
    }

    private void sleep(Duration simulated) {
        try {
            Thread.sleep((long) (simulated.toMillis() / speed));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the replay was interrupted at " + now, e);
        }
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
    public Clock withZone(ZoneId changed) {
        return new ReplayClock(now, changed, speed);
    }
}
