package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.AssignmentStanding;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintTerminated;
import io.github.redress.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.TransferCause;
import io.github.redress.complaint.TransferDeadlines;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of cases that end without a reply. */
class CaseResultsTest {

    private static final DepartmentId LIGHTING = DepartmentId.of("lighting");
    private static final Instant NOON = Instant.parse("2026-09-14T04:00:00Z");
    private static final SealedText WORDS = new SealedText(new UUID(1, 1), ContentHash.of("words"));

    private final CaseResults results = new CaseResults();
    private int events;

    @Test
    void caseThatThePersonTookBackIsNobodysResult() {
        given(new ComplaintDispatched(LIGHTING, List.of(), List.of(), null, null));
        assertThat(results.all(DepartmentId::value)).hasSize(1);

        given(new ComplaintWithdrawn(null));

        assertThat(results.all(DepartmentId::value)).isEmpty();
    }

    @Test
    void caseThatTheCentreEndedWasDoneThen() {
        given(new ComplaintDispatched(LIGHTING, List.of(), List.of(), null, null));

        given(new ComplaintTerminated(LIGHTING, WORDS));

        assertThat(results.all(DepartmentId::value)).singleElement().satisfies(result -> {
            assertThat(result.unit()).isEqualTo("lighting");
            assertThat(result.closed()).isEqualTo(NOON.plusSeconds(2));
        });
    }

    @Test
    void caseThatWentOverToAnotherLeadIsThatOnesResult() {
        DepartmentId power = DepartmentId.of("power");
        given(new ComplaintDispatched(LIGHTING, List.of(DepartmentId.of("street")), List.of(), null, null));

        given(transferred(2, DepartmentId.of("street"), DepartmentId.of("other-street")));
        given(transferred(1, LIGHTING, power));

        assertThat(results.all(DepartmentId::value))
                .singleElement()
                .satisfies(result -> assertThat(result.unit()).isEqualTo("power"));
    }

    private static AssignmentTransferred transferred(int assignment, DepartmentId from, DepartmentId to) {
        return new AssignmentTransferred(
                assignment,
                from,
                assignment + 2,
                to,
                AssignmentStanding.USUAL,
                TransferCause.UPHELD,
                TransferDeadlines.KEEP,
                null);
    }

    private void given(ComplaintEvent event) {
        events++;
        Instant at = NOON.plusSeconds(events);
        results.add(new Recorded(
                ComplaintId.of(new UUID(7, 7)),
                events,
                at,
                at,
                Actor.system("test"),
                new TreeMap<>(),
                events == 1 ? null : ContentHash.of("before"),
                event));
    }
}
