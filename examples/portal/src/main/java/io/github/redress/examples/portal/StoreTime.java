package io.github.redress.examples.portal;

import io.github.redress.storage.Storage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The time of the store: the same for every instance of the portal. */
final class StoreTime extends Clock {

    private final Storage storage;
    private final ZoneId zone;

    StoreTime(Storage storage, ZoneId zone) {
        this.storage = storage;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return storage.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new StoreTime(storage, other);
    }
}
