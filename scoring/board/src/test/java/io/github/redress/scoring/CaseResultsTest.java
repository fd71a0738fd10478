package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintTerminated;
import io.github.redress.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.complaint.LinkEvent.DuplicateUnlinked;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
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
    void caseThatGoesOnInAnotherIsNobodysResultUntilItIsTakenOut() {
        given(new ComplaintDispatched(LIGHTING, List.of(), List.of(), null, null));

        given(new DuplicateLinked(ComplaintId.of(new UUID(7, 8)), "20260914-7K3M9Q", List.of()));
        assertThat(results.all(DepartmentId::value)).isEmpty();

        given(new DuplicateUnlinked());
        assertThat(results.all(DepartmentId::value)).hasSize(1);
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
