package io.github.redress.examples.portal.running;

import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the store answers. An instance without it lives, and is ready for nobody. */
@Component
class StoreHealthIndicator implements HealthIndicator {

    private final Storage storage;

    StoreHealthIndicator(Storage storage) {
        this.storage = storage;
    }

    @Override
    public Health health() {
        try {
            storage.read(from -> from.latest("portal-health", "asked").isPresent());
            return Health.up().build();
        } catch (StorageException | IllegalStateException e) {
            return Health.down().build();
        }
    }
}
