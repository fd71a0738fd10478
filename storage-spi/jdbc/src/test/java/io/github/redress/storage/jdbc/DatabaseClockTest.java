package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Instant database = NOON;
    private Instant wall = NOON.plusSeconds(600);
    private long steady = 77;
    private int asked;

    private final DatabaseClock clock = new DatabaseClock(new Wall(), () -> steady);

    @Test
    void timeIsTheDatabasesWhateverTheMachineSays() throws SQLException {
        assertThat(now()).isEqualTo(NOON);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void timeGoesOnWithoutAsking() throws SQLException {
        now();
        pass(Duration.ofSeconds(59));

        assertThat(now()).isEqualTo(NOON.plusSeconds(59));
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void databaseIsAskedAgainAfterAMinute() throws SQLException {
        now();
        pass(Duration.ofMinutes(1));
        database = NOON.plusSeconds(61);

        assertThat(now()).isEqualTo(NOON.plusSeconds(61));
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void databaseIsAskedAgainOnceTheMachineHasSlept() throws SQLException {
        now();
        wall = wall.plusSeconds(20); // the steady clock stood still meanwhile
        database = NOON.plusSeconds(20);

        assertThat(now()).isEqualTo(NOON.plusSeconds(20));
    }

    @Test
    void databaseIsAskedAgainOnceTheMachinesClockWasSet() throws SQLException {
        now();
        pass(Duration.ofSeconds(1));
        wall = wall.minusSeconds(600);
        database = NOON.plusSeconds(2);

        assertThat(now()).isEqualTo(NOON.plusSeconds(2));
    }

    /** Else a pool is asked for as many connections as there are threads, once a minute. */
    @Test
    void othersReckonOnWhileOneThreadAsks() throws SQLException {
        now();
        pass(Duration.ofMinutes(1));

        Instant asking = clock.now(() -> {
            assertThat(now()).isEqualTo(NOON.plusSeconds(60));
            return NOON.plusSeconds(61);
        });

        assertThat(asking).isEqualTo(NOON.plusSeconds(61));
        assertThat(asked).isEqualTo(1);
    }

    private Instant now() throws SQLException {
        return clock.now(() -> {
            asked++;
            return database;
        });
    }

    private void pass(Duration time) {
        steady += time.toNanos();
        wall = wall.plus(time);
    }

    /** The machine's wall clock, ten minutes fast. */
    private final class Wall extends Clock {

        @Override
        public Instant instant() {
            return wall;
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
}
