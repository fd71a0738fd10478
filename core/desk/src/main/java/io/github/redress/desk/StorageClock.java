package io.github.redress.desk;

import io.github.redress.storage.Storage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The store's own time, which all nodes share. */
final class StorageClock extends Clock {

    private final Storage storage;

    StorageClock(Storage storage) {
        this.storage = storage;
    }

    @Override
    public Instant instant() {
        return storage.now();
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
