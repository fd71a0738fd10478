package io.github.redress.scoring;

import static io.github.redress.complaint.SatisfactionRating.DISSATISFIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.github.redress.complaint.ComplaintEvent.DeadlinePaused;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.complaint.LinkEvent.DuplicateUnlinked;
import io.github.redress.complaint.Outcome;
import io.github.redress.sla.GoalName;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases that were overdue when their person took them back, or when they went on in another one. */
class LeftLateTest {

    private static final ComplaintId MAIN = ComplaintId.of(new UUID(7, 9));

    static List<ComplaintEvent> leaving() {
        return List.of(new ComplaintWithdrawn(null), new DuplicateLinked(MAIN, "20260115-7K3M9Q", List.of()));
    }

    @ParameterizedTest
    @MethodSource("leaving")
    void caseThatLeavesOverdueCountsAsItDid(ComplaintEvent leaves) {
        Tallies before = CaseHistory.given().tallies();
        assertThat(before.byUnit().get("water").count(Count.DUE)).isOne();

        assertThat(CaseHistory.given().tooLate(leaves).tallies()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("leaving")
    void caseThatLeavesInTimeIsNobodys(ComplaintEvent leaves) {
        assertThat(CaseHistory.given().inTime(leaves).everyPart()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("leaving")
    void caseThatLeavesAtTheVeryDeadlineIsNobodys(ComplaintEvent leaves) {
        assertThat(CaseHistory.given().add(Results.DUE, leaves).everyPart()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("leaving")
    void caseThatLeavesWhileItsClockStandsStillIsNobodys(ComplaintEvent leaves) {
        CaseHistory paused =
                CaseHistory.given().inTime(new DeadlinePaused(GoalName.RESOLUTION, 1, Results.DUE.minusSeconds(60)));

        assertThat(paused.tooLate(leaves).everyPart()).isEmpty();
    }

    /** A duplicate that is taken back goes on by itself for that instant only; what passed while it was linked is nobody's. */
    @Test
    void duplicateThatIsTakenBackAfterItsOldDeadlineIsNobodys() {
        CaseHistory linked = CaseHistory.given().inTime(new DuplicateLinked(MAIN, "20260115-7K3M9Q", List.of()));
        linked.add(Results.DUE.plusSeconds(900), new DuplicateUnlinked())
                .add(Results.DUE.plusSeconds(900), new ComplaintWithdrawn(null));

        assertThat(linked.everyPart()).isEmpty();
    }

    @Test
    void whatThePersonSaysOfTheOtherAnswerIsNotAboutWhoeverWasLate() {
        CaseHistory linked = CaseHistory.given().tooLate(new DuplicateLinked(MAIN, "20260115-7K3M9Q", List.of()));
        Tallies before = linked.tallies();

        linked.tooLate(new AnswerShared(MAIN, 5, Outcome.RESOLVED, List.of()))
                .tooLate(CaseHistory.rating(DISSATISFIED, false));

        assertThat(linked.tallies()).isEqualTo(before);
        assertThat(linked.lead().rating()).isNull();
    }
}
