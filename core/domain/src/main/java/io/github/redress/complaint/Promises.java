package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.ComplaintEvent.ComplaintRouted;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineSource;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.Milestone;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaPolicy;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a policy promises at a milestone of a complaint, each goal once, and once more where the complaint was taken up again. */
final class Promises {

    private static final int CITY = 0;
    private static final Set<Milestone> AFTER_THE_ANSWER = EnumSet.range(Milestone.REPLIED, Milestone.ARCHIVED);

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
                .filter(goal -> isOpen(goal, CITY, Milestone.ACCEPTED))
                .map(goal -> rules.promise(policy, goal, CITY, null, at))
                .toList();
    }

    /**
     * Returns what the lead promises when it is given the complaint: what begins then, and what should have begun before, had the
     * department been known.
     */
    List<DeadlineSet> atDispatch(SlaPolicy policy, int assignment, DepartmentId lead) {
        return policy.goals().stream()
                .filter(goal -> isOpen(goal, assignment, Milestone.DISPATCHED))
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

    /** Returns what a supporter owes who is called after the dispatch, under the policy that the lead was given it under. */
    List<DeadlineSet> ofFurtherSupport(int assignment, DepartmentId department) {
        return complaint
                .lead()
                .map(lead -> ofSupport(
                        rules.policy(complaint.subject(), lead.department(), complaint.sla(), lead.offeredAt()),
                        assignment,
                        department))
                .orElse(List.of());
    }

    /** Returns what a department promises that takes over as the lead, beside what goes along with the part. */
    List<DeadlineSet> atTransfer(SlaPolicy policy, AssignmentTransferred transferred) {
        Set<GoalName> along = complaint.clocks().stream()
                .filter(clock -> clock.promise().assignment() == transferred.assignment()
                        && transferred.deadlines().takeAlong(clock))
                .map(CaseClock::goal)
                .collect(Collectors.toSet());
        return begunBy(Milestone.DISPATCHED, policy)
                .filter(goal -> transferred.deadlines().promiseAnew(goal) && !along.contains(goal.goal()))
                .filter(goal ->
                        transferred.standing().mayBeContested() || !goal.goal().equals(GoalName.CONTEST))
                .filter(goal -> isOpen(goal, transferred.next(), Milestone.DISPATCHED))
                .map(goal -> rules.promise(policy, goal, transferred.next(), transferred.to(), at))
                .toList();
    }

    /** Returns what the lead promises at a milestone after the dispatch, under the policy of the dispatch. */
    Stream<DeadlineSet> atLater(Milestone milestone, Assignment lead) {
        SlaPolicy policy = policyOf(lead);
        return begunBy(milestone, policy)
                .filter(goal -> isOpen(goal, lead.no(), milestone))
                .map(goal -> rules.promise(policy, goal, lead.no(), lead.department(), at));
    }

    /**
     * Returns what the lead promises when it has to do the complaint again: whatever an answer keeps, from now on, under the policy of
     * its first promises.
     */
    List<DeadlineSet> ofRework(Assignment lead) {
        SlaPolicy policy = policyOf(lead);
        List<DeadlineSet> again = policy.goals().stream()
                .filter(Promises::isKeptByAnAnswer)
                .filter(goal -> isRunningNowhere(goal, lead.no()))
                .map(goal -> rules.promise(policy, goal, lead.no(), lead.department(), at))
                .toList();
        if (again.isEmpty()) {
            throw new UnresolvedDeadlineException("policy " + policy.id() + " promises nothing that a reply keeps");
        }
        return again;
    }

    /**
     * Returns the windows that begin at a milestone after the answer of a case that no department of ours was promised for: one
     * answered directly, or brought along by another system. A window gives the person time and makes nobody late, so these have
     * them as every other case.
     */
    Stream<DeadlineSet> ofWindows(Milestone milestone) {
        if (AFTER_THE_ANSWER.contains(milestone)) {
            DepartmentId lead = complaint.lead().map(Assignment::department).orElse(null);
            int no = complaint.lead().map(Assignment::no).orElse(CITY);
            Instant accepted = complaint.acceptedAt();
            return rules
                    .policies()
                    .select(complaint.subject(), lead, complaint.sla(), accepted == null ? at : accepted)
                    .stream()
                    .flatMap(policy -> begunBy(milestone, policy)
                            .filter(goal -> goal.goal().isWindow() && isOpen(goal, no, milestone))
                            .map(goal -> rules.promise(policy, goal, no, lead, at)));
        }
        return Stream.empty();
    }

    /**
     * The policy of the dispatch. A case that came with its department from elsewhere was dispatched under none of ours; there it is
     * the policy of its first promise here.
     */
    private SlaPolicy policyOf(Assignment lead) {
        boolean cameAlong = complaint.routed() == null
                && lead.offeredAt().equals(complaint.subject().at());
        Instant asOf = cameAlong
                ? complaint.clocks().stream()
                        .filter(clock -> isPromisedHere(clock, lead))
                        .map(clock -> clock.promise().start())
                        .findFirst()
                        .orElse(at)
                : lead.offeredAt();
        return rules.policy(complaint.subject(), lead.department(), complaint.sla(), asOf);
    }

    /** Windows are no promises: they are the same whoever has the complaint. */
    static boolean isPromisedHere(CaseClock clock, Assignment lead) {
        return clock.promise().assignment() == lead.no()
                && clock.promise().source() == DeadlineSource.POLICY
                && !clock.goal().isWindow();
    }

    /** Begun before the answer, and ended by it or what comes after it; a window is no promise. */
    private static boolean isKeptByAnAnswer(SlaGoal goal) {
        return !goal.goal().isWindow()
                && goal.signals().start().stream().anyMatch(start -> !AFTER_THE_ANSWER.contains(start))
                && AFTER_THE_ANSWER.containsAll(goal.signals().stop());
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

    /** What the city has promised already is not promised again by a department; what was promised in an earlier round is. */
    private boolean isOpen(SlaGoal goal, int assignment, Milestone begins) {
        List<CaseClock> made = complaint.clocks();
        // A request for review begins a round itself.
        int round = begins == Milestone.REVIEW_REQUESTED
                ? made.size()
                : complaint.proceedings().aftermath().promisesBefore();
        return made.subList(round, made.size()).stream()
                        .noneMatch(clock -> clock.is(goal.goal(), assignment) || clock.is(goal.goal(), CITY))
                && isRunningNowhere(goal, assignment);
    }

    private boolean isRunningNowhere(SlaGoal goal, int assignment) {
        return complaint.clocks().stream()
                .filter(CaseClock::isRunning)
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
