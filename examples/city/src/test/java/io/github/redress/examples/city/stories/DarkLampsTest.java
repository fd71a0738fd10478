package io.github.redress.examples.city.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.redress.DepartmentId;
import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicEntry;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.AssignmentStanding;
import io.github.redress.complaint.AssignmentState;
import io.github.redress.complaint.ComplaintState;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DarkLampsTest {

    @Test
    void theInterimLeadHasItWhileTheDisputeGoesOn() {
        try (Stage stage = Unwatched.stage()) {
            DarkLamps.Told told = DarkLamps.play(stage);

            assertThat(told.shelved().assignments())
                    .extracting(Assignment::department, Assignment::state, Assignment::standing)
                    .containsExactly(
                            tuple(
                                    DepartmentId.of("lighting-bureau"),
                                    AssignmentState.RELEASED,
                                    AssignmentStanding.USUAL),
                            tuple(
                                    DepartmentId.of("power-company"),
                                    AssignmentState.OFFERED,
                                    AssignmentStanding.INTERIM));
        }
    }

    @Test
    void theLampsAreLitInsideTheDeadlineThatWasPromisedBeforeTheQuarrel() {
        try (Stage stage = Unwatched.stage()) {
            DarkLamps.Told told = DarkLamps.play(stage);

            assertThat(Unwatched.promises(stage.shown(told.complaint())))
                    .containsExactly(
                            "ACKNOWLEDGEMENT lighting-bureau: due 330, done 0, on time",
                            "FIRST_CONTACT power-company: due 1950, done 300, on time",
                            "RESOLUTION power-company: due 4830, done 2070, on time",
                            "ACKNOWLEDGEMENT power-company: due 490, done 160, on time");
        }
    }

    @Test
    void whoPaysIsSettledWeeksAfterTheCloseAndNobodyReadsTheShares() {
        try (Stage stage = Unwatched.stage()) {
            DarkLamps.Told told = DarkLamps.play(stage);

            PublicCase complaint = stage.shown(told.complaint());
            assertThat(complaint.state()).isEqualTo(ComplaintState.CLOSED);
            assertThat(Unwatched.steps(complaint))
                    .containsSubsequence(
                            "contested: owned by somebody else [lighting-bureau]",
                            "dispute brought before the common superior []",
                            "dispute shelved; an interim lead acts now [power-company]",
                            "replied (resolved) [power-company]",
                            "closed: the person is satisfied []",
                            "it is settled who pays []");
            assertThat(complaint.timeline())
                    .last()
                    .extracting(PublicEntry::at)
                    .isEqualTo(Instant.parse("2026-11-06T07:00:00Z"));
            assertThat(complaint.timeline().toString()).doesNotContain("34", "66", "未移交", "按产权");
        }
    }
}
