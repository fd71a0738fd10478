package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.DisputeEvent.AssignmentReleased;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.sla.SlaPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens when a department's part goes over to another one: to the two, and to the clocks. */
final class Transfers {

    private final Complaint complaint;
    private final Instant at;
    private final Rulebook rules;

    Transfers(Complaint complaint, Instant at, Rulebook rules) {
        this.complaint = complaint;
        this.at = at;
        this.rules = rules;
    }

    /**
     * How a part goes over.
     *
     * @param contestedAt since when the department that had it was in dispute, null where it was not
     */
    record Terms(
            AssignmentStanding standing,
            TransferCause cause,
            TransferDeadlines deadlines,
            @Nullable Instant contestedAt) {}

    /**
     * Returns what is recorded when a part goes over. Who had another part before has that no more.
     *
     * @throws UnresolvedDeadlineException if no policy says what the other department promises
     */
    List<ComplaintEvent> events(Assignment released, DepartmentId to, Terms terms) {
        List<ComplaintEvent> events = new ArrayList<>();
        complaint
                .assignmentOf(to)
                .filter(other -> other.isOpen() && other.no() != released.no())
                .ifPresent(other -> events.add(new AssignmentReleased(other.no(), to)));
        AssignmentTransferred transferred = new AssignmentTransferred(
                released.no(),
                released.department(),
                complaint.assignments().size() + 1,
                to,
                terms.standing(),
                terms.cause(),
                terms.deadlines(),
                terms.deadlines() == TransferDeadlines.REMAINING ? terms.contestedAt() : null);
        events.add(transferred);
        if (transferred.since() != null) {
            complaint.clocks().stream()
                    .filter(clock -> clock.promise().assignment() == released.no()
                            && terms.deadlines().leaveOutDispute(clock))
                    // One that stands still is counted when it goes on.
                    .filter(clock -> !clock.isPaused())
                    .map(clock -> clock.after(transferred, at))
                    .map(clock -> rules.transferred(clock, at))
                    .filter(change -> !change.due().equals(change.before()))
                    .forEach(events::add);
        }
        events.addAll(released.role() == AssignmentRole.LEAD ? ofLead(transferred) : ofSupport(transferred));
        return events;
    }

    private List<? extends ComplaintEvent> ofLead(AssignmentTransferred transferred) {
        SlaPolicy policy = rules.policy(complaint.subject(), transferred.to(), complaint.sla(), at);
        if (transferred.deadlines() == TransferDeadlines.RESTART && !policy.promisesAReply()) {
            throw new UnresolvedDeadlineException("policy " + policy.id() + " promises nothing that a reply keeps");
        }
        return new Promises(complaint, at, rules).atTransfer(policy, transferred);
    }

    private List<? extends ComplaintEvent> ofSupport(AssignmentTransferred transferred) {
        return new Promises(complaint, at, rules).ofFurtherSupport(transferred.next(), transferred.to());
    }
}
