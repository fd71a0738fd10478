package io.github.redress.storage.jdbc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.Storage;
import io.github.redress.storage.jdbc.SqliteStorage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes whose machines disagree by ten minutes about the time: every wake-up acts once. */
class ClocksApartTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration APART = Duration.ofMinutes(10);

    @TempDir
    private Path folder;

    /** A file has no time of its own, so the node that is ahead wakes early; the other one finds nothing left to wake. */
    @Test
    void nodesOnSqliteWakeEachCaseOnceByTheirOwnTime() {
        Path file = folder.resolve("city.db");
        try (Storage behind = SqliteStorage.open(file, Clock.fixed(NOON, ZoneOffset.UTC));
                Storage ahead = SqliteStorage.open(file, Clock.fixed(NOON.plus(APART), ZoneOffset.UTC))) {
            List<UUID> dueForBoth = Sweeper.sleeping(behind, 5, NOON);
            List<UUID> dueAhead = Sweeper.sleeping(behind, 5, NOON.plusNanos(1));
            List<UUID> dueForNobody =
                    Sweeper.sleeping(behind, 5, NOON.plus(APART).plusNanos(1));

            List<UUID> byBehind = Sweeper.sweepAll(behind, behind.now(), 2);
            List<UUID> byAhead = Sweeper.sweepAll(ahead, ahead.now(), 2);

            assertThat(byBehind).containsExactlyInAnyOrderElementsOf(dueForBoth);
            assertThat(byAhead).containsExactlyInAnyOrderElementsOf(dueAhead);
            assertThat(Sweeper.sweep(behind, behind.now(), 100)).isEmpty();
            List<UUID> woken = new ArrayList<>(dueForBoth);
            woken.addAll(dueAhead);
            assertThat(woken)
                    .allSatisfy(id -> assertThat(Sweeper.story(ahead, id)).containsExactly("Slept", "Woken"));
            assertThat(dueForNobody)
                    .allSatisfy(id -> assertThat(Sweeper.story(behind, id)).containsExactly("Slept"));
        }
    }
}
