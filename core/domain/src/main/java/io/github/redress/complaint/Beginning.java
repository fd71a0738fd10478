package io.github.redress.complaint;

import static io.github.redress.complaint.AssignmentRole.LEAD;

import io.github.redress.DepartmentId;
import io.github.redress.Subject;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How complaints begin: with what somebody wrote, or with what another system recorded. */
final class Beginning {

    private Beginning() {}

    static Complaint first(Recorded recorded) {
        if (recorded.event() instanceof ComplaintReceived received) {
            return received(recorded, received);
        }
        if (recorded.event() instanceof CaseImported imported) {
            return imported(recorded, imported);
        }
        throw new IllegalArgumentException("complaint " + recorded.complaint() + " cannot begin with "
                + recorded.event().getClass().getSimpleName());
    }

    private static Complaint received(Recorded recorded, ComplaintReceived received) {
        Subject subject = new Subject(
                received.kind(),
                received.category(),
                received.district(),
                received.channel(),
                recorded.at(),
                Set.copyOf(received.areas()),
                Set.copyOf(received.tags()),
                Map.copyOf(received.attributes()),
                Set.copyOf(received.accused()),
                received.accounts());
        return new Complaint(
                recorded.complaint(),
                received.number(),
                received.person(),
                new Words(received.title(), received.text(), received.place(), received.name(), received.phone()),
                subject,
                ComplaintState.RECEIVED,
                recorded.versions(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                Proceedings.begunBy(recorded.actor()),
                recorded.at(),
                recorded.at());
    }

    private static Complaint imported(Recorded recorded, CaseImported imported) {
        DepartmentId department = imported.department();
        List<Assignment> assignments = department == null
                ? List.of()
                : List.of(new Assignment(
                        1,
                        department,
                        LEAD,
                        imported.open() ? AssignmentState.ACKNOWLEDGED : AssignmentState.DONE,
                        imported.receivedAt(),
                        null,
                        AssignmentStanding.USUAL,
                        null));
        List<CaseClock> clocks = new ArrayList<>();
        Instant due = imported.due();
        Instant closed = imported.closedAt();
        // A closed case of which nobody recorded when has a verdict at most, and no clock that could contradict it.
        if (due != null && (imported.open() || closed != null)) {
            CaseClock clock = CaseClock.imported(
                    imported.open() ? null : imported.onTime(),
                    new DeadlineSet(
                            GoalName.RESOLUTION,
                            department == null ? 0 : 1,
                            department,
                            imported.receivedAt(),
                            due,
                            false,
                            imported.system(),
                            imported.system(),
                            0,
                            ComplaintEvent.DeadlineSource.IMPORTED,
                            List.of(),
                            List.of(),
                            null));
            clocks.add(closed == null ? clock : clock.stopped(closed));
        }
        ComplaintState ended = imported.rating() == null ? ComplaintState.CLOSED : ComplaintState.RATED;
        return new Complaint(
                recorded.complaint(),
                imported.number(),
                imported.person(),
                new Words(imported.title(), imported.text(), null, null, null),
                Subject.of(
                                imported.kind(),
                                imported.category(),
                                imported.district(),
                                imported.channel(),
                                imported.receivedAt())
                        .withAccused(Set.copyOf(imported.accused()))
                        .withAccusedStaff(imported.accounts()),
                imported.open() ? department == null ? ComplaintState.ACCEPTED : ComplaintState.IN_PROGRESS : ended,
                recorded.versions(),
                null,
                null,
                null,
                assignments,
                clocks,
                null,
                imported.rating(),
                imported.resolved(),
                Proceedings.begunBy(recorded.actor()),
                recorded.at(),
                recorded.at());
    }
}
