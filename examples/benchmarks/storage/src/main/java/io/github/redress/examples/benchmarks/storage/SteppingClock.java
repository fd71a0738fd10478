package io.github.redress.examples.benchmarks.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that goes on by one step whenever it is read. */
final class SteppingClock extends Clock {

    private final Instant first;
    private final Duration step;
    private final AtomicLong read = new AtomicLong();

    SteppingClock(Instant first, Duration step) {
        this.first = first;
        this.step = step;
    }

    @Override
    public Instant instant() {
        return first.plus(step.multipliedBy(read.getAndIncrement()));
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
