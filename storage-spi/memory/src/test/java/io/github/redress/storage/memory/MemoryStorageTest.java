package io.github.redress.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.Storage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MemoryStorageTest {

    @Test
    void ownTimeIsTheClocks() {
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");

        MemoryStorage storage = MemoryStorage.create(Clock.fixed(noon, ZoneOffset.UTC));

        assertThat(storage.now()).isEqualTo(noon);
    }

    @Test
    void refusesATransactionThatHasEnded() {
        MemoryStorage storage = MemoryStorage.create();
        Storage.Transaction kept = storage.transact(tx -> tx);

        assertThatThrownBy(() -> kept.load(UUID.randomUUID(), null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this transaction has ended; use it only inside the work given to transact");
    }
}
