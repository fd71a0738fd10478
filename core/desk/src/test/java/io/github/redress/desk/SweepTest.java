package io.github.redress.desk;

import static io.github.redress.desk.Town.MONDAY_NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.complaint.ComplaintEvent.DeadlineEscalated;
import io.github.redress.complaint.ComplaintEvent.DeadlineMissed;
import io.github.redress.complaint.ComplaintEvent.DeadlineWarned;
import io.github.redress.complaint.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SweepTest {

    private final Town town = new Town();

    @Test
    void notesAMissedAcceptanceFromTheFirstLateInstantOn() {
        town.submitted();

        town.clock.moveTo(MONDAY_NINE.plus(Duration.ofHours(2)));
        assertThat(town.desk.sweep(10)).isEqualTo(new SweepResult(0, 0, 0, 0));

        town.clock.moveTo(MONDAY_NINE.plus(Duration.ofHours(2)).plusNanos(1));
        assertThat(town.desk.sweep(10)).isEqualTo(new SweepResult(1, 1, 0, 0));
        assertThat(town.desk.sweep(10)).isEqualTo(new SweepResult(0, 0, 0, 0));
    }

    @Test
    void afterDowntimeEachNoticeComesOnceAndInOrder() {
        town.dispatched();
        town.clock.moveTo(Instant.parse("2026-12-01T00:00:00Z"));

        town.desk.sweep(10);
        town.desk.sweep(10);

        assertThat(notices())
                .containsExactly(
                        "missed ACKNOWLEDGEMENT 1",
                        "missed FIRST_CONTACT 1",
                        "warned RESOLUTION 1",
                        "warned RESOLUTION 2",
                        "missed RESOLUTION 1",
                        "escalated RESOLUTION 1",
                        "escalated RESOLUTION 2");
    }

    @Test
    void twoNodesActOnce() {
        town.submitted();
        ComplaintDesk other = town.desk(Town.files());
        town.clock.pass(Duration.ofDays(1));

        SweepResult one = town.desk.sweep(10);
        SweepResult two = other.sweep(10);

        assertThat(one.notices() + two.notices()).isEqualTo(1);
    }

    @Test
    void looksAtNoMoreThanItsLimit() {
        for (int i = 0; i < 5; i++) {
            town.submitted();
        }
        town.clock.pass(Duration.ofDays(1));

        assertThat(town.desk.sweep(3).woken()).isEqualTo(3);
        assertThat(town.desk.sweep(3).woken()).isEqualTo(2);
        assertThatThrownBy(() -> town.desk.sweep(0)).hasMessage("limit must be 1 or more, was 0");
    }

    @Test
    void aCaseThatCannotBeDecidedHoldsNobodyUp() {
        Receipt broken = town.submitted();
        town.clock.pass(Duration.ofSeconds(1));
        town.submitted();
        Damage.snapshotOf(town.storage, broken.id().value());
        town.clock.pass(Duration.ofDays(1));

        assertThat(town.desk.sweep(1)).isEqualTo(new SweepResult(1, 0, 1, 0));
        assertThat(town.desk.sweep(1)).isEqualTo(new SweepResult(1, 1, 0, 0));
        assertThat(town.desk.sweep(1)).isEqualTo(new SweepResult(0, 0, 0, 0));

        town.clock.pass(Duration.ofMinutes(6));
        assertThat(town.desk.sweep(1).failed()).isEqualTo(1);
    }

    @Test
    void aThousandCasesThatCannotBeDecidedHoldNobodyUp() {
        Set<UUID> broken = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            broken.add(town.submitted().id().value());
        }
        town.clock.pass(Duration.ofSeconds(1));
        town.submitted();
        broken.forEach(id -> Damage.newerRelease(town.storage, id));
        town.clock.pass(Duration.ofDays(1));

        for (int i = 0; i < 10; i++) {
            assertThat(town.desk.sweep(100)).isEqualTo(new SweepResult(100, 0, 100, 0));
        }
        town.storage.forgetCalls();
        assertThat(town.desk.sweep(100)).isEqualTo(new SweepResult(1, 1, 0, 0));

        // What it costs: as long as they are left alone, each sweep reads them and looks no further.
        assertThat(town.storage.calls()).contains("claimDue 1100").doesNotContain("history");
    }

    @Test
    void aCaseWithNothingToSayAtItsHourHoldsNobodyUp() {
        Receipt early = town.submitted();
        Damage.wakeAt(town.storage, early.id().value(), MONDAY_NINE);
        town.submitted();
        town.clock.pass(Duration.ofMinutes(30));

        assertThat(town.desk.sweep(1)).isEqualTo(new SweepResult(1, 0, 0, 0));
        town.clock.pass(Duration.ofHours(2));
        assertThat(town.desk.sweep(1).notices()).isEqualTo(1);
    }

    private List<String> notices() {
        return town.desk.feed(0, 1000).events().stream()
                .map(Recorded::event)
                .filter(event -> event.isMadeByTime())
                .map(event -> {
                    if (event instanceof DeadlineWarned warned) {
                        return "warned " + warned.goal() + " " + warned.level();
                    }
                    if (event instanceof DeadlineMissed missed) {
                        return "missed " + missed.goal() + " " + missed.assignment();
                    }
                    DeadlineEscalated escalated = (DeadlineEscalated) event;
                    return "escalated " + escalated.goal() + " " + escalated.level();
                })
                .toList();
    }
}
