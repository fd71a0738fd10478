package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.CENTRE;
import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Lamp.after;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineSource;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.Pause;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A clock of ten hours whose department was released after eight, having contested after two. */
class TransferredClockTest {

    private final CaseClock clock = CaseClock.of(promise(GoalName.RESOLUTION));

    @Test
    void keepsAllThatItHasSeen() {
        CaseClock old = clock.warnedTo(1).pausedFrom(after(1));

        CaseClock kept = old.after(transferred(TransferDeadlines.KEEP), after(8));

        assertThat(kept.promise().assignment()).isEqualTo(3);
        assertThat(kept.department()).contains(CENTRE);
        assertThat(kept.due()).isEqualTo(clock.due());
        assertThat(kept.warned()).isEqualTo(1);
        assertThat(kept.pauses()).containsExactly(Pause.open(after(1)));
        assertThat(kept.isPaused()).isTrue();
    }

    @Test
    void standsStillForTheTimeThatDoesNotCount() {
        assertThat(clock.after(transferred(TransferDeadlines.REMAINING), after(8))
                        .pauses())
                .containsExactly(Pause.of(after(2), after(8)));
    }

    @Test
    void goesOnStandingStillIfItDid() {
        CaseClock before = clock.pausedFrom(after(1)).after(transferred(TransferDeadlines.REMAINING), after(8));
        CaseClock later = clock.pausedFrom(after(5)).after(transferred(TransferDeadlines.REMAINING), after(8));

        assertThat(before.pauses()).containsExactly(Pause.open(after(1)));
        assertThat(later.pauses()).containsExactly(Pause.of(after(2), after(5)), Pause.open(after(5)));
        assertThat(later.isPaused()).isTrue();
    }

    @Test
    void endsWithoutAVerdictWhereItDoesNotGoAlong() {
        CaseClock acknowledgement =
                CaseClock.of(promise(GoalName.ACKNOWLEDGEMENT)).pausedFrom(after(3));

        CaseClock ended = acknowledgement.after(transferred(TransferDeadlines.KEEP), after(20));

        assertThat(ended.isRunning()).isFalse();
        assertThat(ended.released()).isTrue();
        assertThat(ended.cancelledAt()).isEqualTo(after(20));
        assertThat(ended.isLate(after(30))).isFalse();
        assertThat(ended.pauses()).containsExactly(Pause.of(after(3), after(20)));
        assertThat(ended.nextNotice()).isEmpty();
        assertThat(clock.cancelled(after(20)).isLate(after(30))).isTrue();
    }

    @Test
    void isNotChangedOnceItWasStopped() {
        CaseClock stopped = clock.stopped(after(4));

        assertThat(stopped.after(transferred(TransferDeadlines.KEEP), after(8))).isSameAs(stopped);
        assertThat(stopped.after(transferred(TransferDeadlines.RESTART), after(8)))
                .isSameAs(stopped);
    }

    private static AssignmentTransferred transferred(TransferDeadlines deadlines) {
        return new AssignmentTransferred(
                1,
                LIGHTING,
                3,
                CENTRE,
                AssignmentStanding.USUAL,
                TransferCause.UPHELD,
                deadlines,
                deadlines == TransferDeadlines.REMAINING ? after(2) : null);
    }

    private static DeadlineSet promise(GoalName goal) {
        return new DeadlineSet(
                goal,
                1,
                LIGHTING,
                after(0),
                after(10),
                false,
                "default",
                "always",
                1,
                DeadlineSource.POLICY,
                List.of(after(5)),
                List.of(),
                null);
    }
}
