package io.github.redress.examples.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.examples.portal.audit.KeptCheck.State;
import io.github.redress.storage.Storage;
import io.github.redress.storage.jdbc.SqliteStorage;
import io.github.redress.storage.memory.MemoryStorage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks on two instances over one store; what is in the background runs when the test says so. */
class RecordChecksTest {

    @TempDir
    Path folder;

    private final Later clock = new Later();
    private final Storage storage = MemoryStorage.create(clock);
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final RecordChecks one = instance(background::add);
    private final RecordChecks other = instance(background::add);

    @Test
    void secondCheckIsRefusedOnEveryInstanceUntilTheFirstEnded() {
        assertThat(one.begin("auditor-1")).isTrue();
        assertThat(one.begin("auditor-1")).isFalse();
        assertThat(other.begin("auditor-2")).isFalse();
        assertThat(state(other)).isEqualTo(State.RUNNING);

        background.remove().run();

        assertThat(state(other)).isEqualTo(State.SOUND);
        assertThat(other.begin("auditor-2")).isTrue();
        assertThat(one.last(10)).extracting(KeptCheck::by).containsExactly("auditor-2", "auditor-1");
    }

    @Test
    void checkOfAnInstanceThatDiedIsBrokenOffAndAnotherCanBegin() {
        one.begin("auditor-1");
        background.clear();
        clock.pass(KeptCheck.SILENCE);
        assertThat(other.begin("auditor-2")).isFalse();

        clock.pass(Duration.ofSeconds(1));

        assertThat(state(other)).isEqualTo(State.GONE);
        assertThat(other.begin("auditor-2")).isTrue();
    }

    @Test
    void longCheckThatSaysThatItIsThereIsNotTakenForDead() {
        one.begin("auditor-1");
        for (int i = 0; i < 100; i++) {
            clock.pass(Duration.ofSeconds(10));
            one.beat();
        }

        assertThat(state(other)).isEqualTo(State.RUNNING);
        assertThat(other.begin("auditor-2")).isFalse();
    }

    @Test
    void instanceThatWakesUpAgainEndsItsOwnCheckAndNoOther() {
        one.begin("auditor-1");
        clock.pass(KeptCheck.SILENCE.plusSeconds(1));
        other.begin("auditor-2");

        background.remove().run();

        assertThat(one.last(10))
                .extracting(check -> check.no() + " " + check.state(clock.instant()))
                .containsExactly("2 RUNNING", "1 SOUND");
        assertThat(one.begin("auditor-1")).isFalse();
    }

    @Test
    void checkThatFailsSaysSoAndAnotherCanBegin() {
        RecordChecks onABrokenStore = new RecordChecks(new CheckStore(storage), closed(), clock, Runnable::run);

        assertThat(onABrokenStore.begin("auditor-1")).isTrue();

        assertThat(state(one)).isEqualTo(State.FAILED);
        assertThat(one.begin("auditor-1")).isTrue();
    }

    @Test
    void checkThatAStoppingInstanceRefusesIsOverAtOnce() {
        RecordChecks stopping = instance(task -> {
            throw new RejectedExecutionException("stopping");
        });

        assertThat(stopping.begin("auditor-1")).isTrue();
        stopping.beat();

        assertThat(state(one)).isEqualTo(State.FAILED);
    }

    private State state(RecordChecks checks) {
        return checks.last(1).get(0).state(clock.instant());
    }

    private RecordChecks instance(Executor executor) {
        return new RecordChecks(new CheckStore(storage), storage, clock, executor);
    }

    private Storage closed() {
        Storage closed = SqliteStorage.open(folder.resolve("closed.db"));
        closed.close();
        return closed;
    }

    /** A clock that stands until the test moves it. */
    private static final class Later extends Clock {

        private Instant now = Instant.parse("2026-11-24T01:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
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
