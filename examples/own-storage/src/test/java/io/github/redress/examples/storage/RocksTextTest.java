package io.github.redress.examples.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Event;
import io.github.redress.storage.Head;
import io.github.redress.storage.StoredCase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two texts are never one key, however long they are and whatever stands in them. */
class RocksTextTest {

    /** A length in two bytes would be the same for both, and 4 for the text of 65,540. */
    @Test
    void textsBeyondTwoBytesOfLengthAreKept() {
        assertKeptApart("x".repeat(65_540), "xxxx");
    }

    private static void assertKeptApart(String one, String other) {
        try (RocksFixture fixture = new RocksFixture();
                RocksStorage storage = RocksStorage.open(fixture.folder())) {
            Append first = numbered(one);
            Append second = numbered(other);

            List<AppendResult> results = storage.transact(tx -> tx.append(List.of(first, second)));

            assertThat(results).containsExactly(new AppendResult.Applied(1), new AppendResult.Applied(1));
            storage.read(reading -> {
                assertThat(reading.byNumber(one)).contains(first.id());
                assertThat(reading.byNumber(other)).contains(second.id());
                Optional<StoredCase> found = reading.load(first.id(), null);
                assertThat(found.orElseThrow().head().number()).isEqualTo(one);
                return null;
            });
        }
    }

    private static Append numbered(String number) {
        Instant noon = Instant.parse("2026-11-23T12:00:00Z");
        Blob blob = new Blob("type", 1, new byte[] {1});
        return new Append(
                UUID.randomUUID(),
                0,
                new Head(number, noon, null, List.of()),
                blob,
                List.of(new Event(1, noon, noon, blob)),
                List.of(),
                null);
    }
}
