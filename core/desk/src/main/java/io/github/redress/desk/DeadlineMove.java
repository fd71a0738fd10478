package io.github.redress.desk;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that another configuration would move, or leave where it is and make certain.
 *
 * @param complaint of which complaint
 * @param number as people know it
 * @param goal which promise
 * @param department whose it is, null for the city's own
 * @param before when it is due now
 * @param due when it would be
 */
public record DeadlineMove(
        ComplaintId complaint,
        String number,
        GoalName goal,
        @Nullable DepartmentId department,
        Instant before,
        Instant due) {

    static List<DeadlineMove> of(Complaint complaint, List<ComplaintEvent> events) {
        return events.stream()
                .filter(DeadlineChanged.class::isInstance)
                .map(DeadlineChanged.class::cast)
                .map(change -> new DeadlineMove(
                        complaint.id(),
                        complaint.number(),
                        change.goal(),
                        complaint.assignments().stream()
                                .filter(assignment -> assignment.no() == change.assignment())
                                .map(Assignment::department)
                                .findFirst()
                                .orElse(null),
                        change.before(),
                        change.due()))
                .toList();
    }
}
