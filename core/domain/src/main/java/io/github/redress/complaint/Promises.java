package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.ComplaintEvent.ComplaintRouted;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.Milestone;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a policy promises at a milestone of a complaint, each goal once. */
final class Promises {

    private static final int CITY = 0;

    private final Complaint complaint;
    private final Instant at;
    private final Rulebook rules;

    Promises(Complaint complaint, Instant at, Rulebook rules) {
        this.complaint = complaint;
        this.at = at;
        this.rules = rules;
    }

    /** Returns what the city itself promises to a complaint that comes in. */
    static List<DeadlineSet> atReceipt(SlaPolicy policy, Instant at, Rulebook rules) {
        return begunBy(Milestone.RECEIVED, policy)
                .map(goal -> rules.promise(policy, goal, CITY, null, at))
                .toList();
    }

    /** Returns what the city itself promises when it takes the complaint on. */
    List<DeadlineSet> atAcceptance(SlaPolicy policy) {
        return begunBy(Milestone.ACCEPTED, policy)
                .filter(goal -> isOpen(goal, CITY))
                .map(goal -> rules.promise(policy, goal, CITY, null, at))
                .toList();
    }

    /**
     * Returns what the lead promises when it is given the complaint: what begins then, and what should have begun before, had the
     * department been known.
     */
    List<DeadlineSet> atDispatch(SlaPolicy policy, int assignment, DepartmentId lead) {
        return policy.goals().stream()
                .filter(goal -> isOpen(goal, assignment))
                .flatMap(
                        goal -> begun(goal).stream().map(start -> rules.promise(policy, goal, assignment, lead, start)))
                .toList();
    }

    /** Returns what a supporter owes: the word that it has the complaint, or in time that it is not its own. The rest is the lead's to keep. */
    List<DeadlineSet> ofSupport(SlaPolicy policy, int assignment, DepartmentId department) {
        return begunBy(Milestone.DISPATCHED, policy)
                .filter(goal -> goal.goal().equals(GoalName.ACKNOWLEDGEMENT)
                        || goal.goal().equals(GoalName.CONTEST))
                .map(goal -> rules.promise(policy, goal, assignment, department, at))
                .toList();
    }

    /** Returns what the lead promises at a milestone after the dispatch, under the policy of the dispatch. */
    Stream<DeadlineSet> atLater(Milestone milestone, Assignment lead) {
        SlaPolicy policy = rules.policy(complaint.subject(), lead.department(), complaint.sla(), lead.offeredAt());
        return begunBy(milestone, policy)
                .filter(goal -> isOpen(goal, lead.no()))
                .map(goal -> rules.promise(policy, goal, lead.no(), lead.department(), at));
    }

    /**
     * Returns the window to rate the answer of the complaint that a duplicate goes on in; none where no policy has such a window. That
     * one cannot be reckoned keeps nobody from the answer.
     */
    List<DeadlineSet> ofRating() {
        ComplaintRouted routed = complaint.routed();
        try {
            SlaPolicy policy = rules.policy(
                    complaint.subject(),
                    complaint.lead().map(Assignment::department).orElse(null),
                    complaint.sla() != null || routed == null ? complaint.sla() : routed.sla(),
                    at);
            return begunBy(Milestone.REPLIED, policy)
                    .filter(goal -> goal.goal().equals(GoalName.RATING))
                    .filter(goal -> complaint.clocks().stream()
                            .noneMatch(clock -> clock.is(GoalName.RATING, CITY) && clock.isRunning()))
                    .map(goal -> rules.promise(policy, goal, CITY, null, at))
                    .toList();
        } catch (UnresolvedDeadlineException e) {
            return List.of();
        }
    }

    private static Stream<SlaGoal> begunBy(Milestone milestone, SlaPolicy policy) {
        return policy.goals().stream().filter(goal -> goal.signals().start().contains(milestone));
    }

    /** What the city has promised already is not promised again by a department. */
    private boolean isOpen(SlaGoal goal, int assignment) {
        return complaint.clocks().stream()
                .noneMatch(clock -> clock.is(goal.goal(), assignment) || clock.is(goal.goal(), CITY));
    }

    private Optional<Instant> begun(SlaGoal goal) {
        Set<Milestone> begins = goal.signals().start();
        Set<Milestone> ends = goal.signals().stop();
        if (ends.contains(Milestone.ACCEPTED) || ends.contains(Milestone.DISPATCHED)) {
            return Optional.empty();
        }
        if (begins.contains(Milestone.RECEIVED)) {
            return Optional.of(complaint.subject().at());
        }
        if (begins.contains(Milestone.ACCEPTED)) {
            Instant accepted = complaint.acceptedAt();
            return Optional.of(accepted == null ? at : accepted);
        }
        return begins.contains(Milestone.DISPATCHED) ? Optional.of(at) : Optional.empty();
    }
}
