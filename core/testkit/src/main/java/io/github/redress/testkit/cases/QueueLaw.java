package io.github.redress.testkit.cases;

import static io.github.redress.testkit.Outcome.each;
import static io.github.redress.testkit.Outcome.same;

import io.github.redress.Actor;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.access.Queue;
import io.github.redress.access.QueuePlace;
import io.github.redress.complaint.AftermathCommand.CloseComplaint;
import io.github.redress.complaint.AftermathCommand.DecideReview;
import io.github.redress.complaint.AftermathCommand.GiveVerdict;
import io.github.redress.complaint.AftermathCommand.RecordCallback;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand;
import io.github.redress.complaint.ComplaintCommand.DeclineComplaint;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.CostShare;
import io.github.redress.complaint.Decision;
import io.github.redress.complaint.DeclineReason;
import io.github.redress.complaint.Dispute;
import io.github.redress.complaint.DisputeCommand.DesignateDepartment;
import io.github.redress.complaint.DisputeCommand.RejectContest;
import io.github.redress.complaint.DisputeCommand.SettleCost;
import io.github.redress.complaint.DisputeCommand.UpholdContest;
import io.github.redress.complaint.Handling.PendingExtension;
import io.github.redress.complaint.HandlingCommand.ApproveReply;
import io.github.redress.complaint.HandlingCommand.RejectExtension;
import io.github.redress.complaint.OversightCommand.CloseSupervision;
import io.github.redress.complaint.ReviewResult;
import io.github.redress.complaint.Rulebook;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.Supervision;
import io.github.redress.complaint.TransferDeadlines;
import io.github.redress.complaint.Visibility;
import io.github.redress.department.Department;
import io.github.redress.sla.GoalName;
import io.github.redress.testkit.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A complaint stands in the queue of whoever can decide something about it just now, and in no other: what is asked here is whether
 * somebody of the queue, who never had to do with the complaint, would be refused.
 */
final class QueueLaw {

    private static final SealedText WORDS = new SealedText(new UUID(1, 1), ContentHash.of("words"));
    private static final TransferDeadlines DEADLINES = TransferDeadlines.KEEP;

    private final Complaint complaint;
    private final Instant at;
    private final Rulebook rules;
    private final List<DepartmentId> everybody;

    private QueueLaw(Complaint complaint, Instant at, Rulebook rules) {
        this.complaint = complaint;
        this.at = at;
        this.rules = rules;
        this.everybody = rules.departments().all().stream().map(Department::id).toList();
    }

    static Outcome check(CaseStory story) {
        return each(story.steps(), step -> {
            Complaint now = Passing.of(step.after(), step.at().minusNanos(1), story.rules());
            return same("the queues", standsIn(now), new QueueLaw(now, step.at(), story.rules()).decidable());
        });
    }

    private static Set<String> standsIn(Complaint complaint) {
        return QueuePlace.of(complaint).stream()
                .filter(place -> place.queue() != Queue.DEPARTMENT)
                .map(place -> name(place.queue(), place.department()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Queue queue, @Nullable DepartmentId department) {
        return department == null ? queue.name() : queue + " of " + department;
    }

    private Set<String> decidable() {
        Set<String> queues = new TreeSet<>();
        ComplaintState state = complaint.state();
        put(
                queues,
                Queue.TO_ACCEPT,
                may(Role.OPERATOR, new DeclineComplaint(DeclineReason.OTHER, WORDS, Visibility.PRIVATE)));
        // Whether any department could have it now, is another matter.
        put(queues, Queue.TO_DISPATCH, state == ComplaintState.ACCEPTED);
        put(
                queues,
                Queue.DISPUTES,
                complaint.proceedings().disputes().contests().stream()
                        .anyMatch(dispute -> may(dispute, Role.DISPATCHER)));
        put(
                queues,
                Queue.ARBITRATION,
                complaint.proceedings().disputes().contests().stream()
                        .anyMatch(dispute -> may(dispute, Role.SUPERVISOR)));
        put(queues, Queue.EXTENSIONS, mayReject(Actor.of(Role.CENTRE, "somebody")));
        everybody.stream()
                .filter(department -> mayReject(new Actor(Role.HEAD, "somebody", department)))
                .forEach(department -> queues.add(name(Queue.EXTENSIONS, department)));
        put(
                queues,
                Queue.SUPERVISIONS,
                complaint.proceedings().oversight().supervisions().stream()
                        .map(Supervision::no)
                        .anyMatch(no -> may(Role.SUPERVISOR, new CloseSupervision(no, WORDS))));
        put(queues, Queue.ANSWERS_TO_REVIEW, may(Role.CENTRE, new ApproveReply()));
        put(
                queues,
                Queue.TO_CALL_BACK,
                isCallPromised() && may(Role.OPERATOR, new RecordCallback(false, null, null, null)));
        put(queues, Queue.UNHAPPY, may(Role.CENTRE, new CloseComplaint(WORDS)));
        put(queues, Queue.TO_VERIFY, may(Role.EVALUATOR, new GiveVerdict(false, true, null, WORDS)));
        put(
                queues,
                Queue.TO_REVIEW,
                may(Role.REVIEWER, new DecideReview(ReviewResult.UPHELD, null, Visibility.PRIVATE, WORDS)));
        put(
                queues,
                Queue.COSTS,
                everybody.stream()
                        .anyMatch(department ->
                                may(Role.CENTRE, new SettleCost(List.of(new CostShare(department, 100)), WORDS))));
        return queues;
    }

    private static void put(Set<String> queues, Queue queue, boolean decidable) {
        if (decidable) {
            queues.add(queue.name());
        }
    }

    private boolean isCallPromised() {
        return complaint.clocks().stream()
                .anyMatch(clock -> clock.isRunning() && clock.goal().equals(GoalName.CALLBACK));
    }

    private boolean mayReject(Actor approver) {
        return complaint.proceedings().handling().pending().stream()
                .map(PendingExtension::no)
                .anyMatch(no -> may(approver, new RejectExtension(approver, no, WORDS)));
    }

    private boolean may(Dispute dispute, Role arbiter) {
        DepartmentId department = dispute.department();
        Stream<ComplaintCommand> plain = Stream.of(
                new RejectContest(department, arbiter, WORDS),
                new UpholdContest(department, null, DEADLINES, arbiter, WORDS));
        Stream<ComplaintCommand> naming = everybody.stream()
                .flatMap(to -> Stream.of(
                        new UpholdContest(department, to, DEADLINES, arbiter, WORDS),
                        new DesignateDepartment(to, DEADLINES, arbiter, WORDS)));
        return dispute.isOpen() && Stream.concat(plain, naming).anyMatch(command -> may(arbiter, command));
    }

    private boolean may(Role role, ComplaintCommand command) {
        return may(Actor.of(role, "somebody"), command);
    }

    private boolean may(Actor actor, ComplaintCommand command) {
        return complaint.decide(actor, command, at, rules) instanceof Decision.Done;
    }
}
