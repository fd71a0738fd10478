package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.AssignmentRole;
import io.github.redress.complaint.CaseClock;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.Dispute;
import io.github.redress.complaint.ExtensionReason;
import io.github.redress.complaint.Handling.PendingExtension;
import io.github.redress.complaint.HandlingCommand.RequestExtension;
import io.github.redress.complaint.Recusal;
import io.github.redress.complaint.Rulebook;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.Supervision;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.PauseRule;
import io.github.redress.sla.SlaGoal;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What an action may name of a complaint: a department, a number, a reason. Where there is nothing that could be named, one thing that
 * is not there, so that the complaint says so itself.
 */
final class ProbeNames {

    /** Names a pause for any reason, as far as a policy knows none of its own. */
    private static final String ANY_REASON = "other";

    /** An account that nobody has. */
    private static final String NOBODY = "-";

    private static final ComplaintId ANOTHER = ComplaintId.of(new UUID(0, 0));

    private ProbeNames() {}

    /** Returns whoever has or had a part, the lead first. */
    static List<DepartmentId> departments(Complaint complaint) {
        return Stream.concat(complaint.lead().stream(), complaint.assignments().stream())
                .map(Assignment::department)
                .distinct()
                .toList();
    }

    /** Returns the departments that help, or whoever has a part where none does. */
    static List<DepartmentId> supporters(Complaint complaint) {
        List<DepartmentId> supporters = complaint.assignments().stream()
                .filter(assignment -> assignment.role() == AssignmentRole.SUPPORT)
                .map(Assignment::department)
                .distinct()
                .toList();
        return supporters.isEmpty() ? departments(complaint) : supporters;
    }

    /** Returns the departments whose contest is not decided, or whoever has a part where there is none. */
    static List<DepartmentId> contesting(Complaint complaint) {
        List<DepartmentId> contesting = complaint.proceedings().disputes().contests().stream()
                .filter(Dispute::isOpen)
                .map(Dispute::department)
                .toList();
        return contesting.isEmpty() ? departments(complaint) : contesting;
    }

    /** Returns a complaint about the same that nobody has done anything to, for what is asked before another one is named. */
    static Complaint another(Complaint complaint) {
        return new Complaint(
                ANOTHER,
                complaint.number(),
                complaint.person(),
                complaint.words(),
                complaint.subject(),
                ComplaintState.RECEIVED,
                complaint.versions(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                complaint.proceedings(),
                complaint.subject().at(),
                complaint.subject().at());
    }

    /** Returns the numbers of requests for more time that wait. */
    static List<Integer> openRequests(Complaint complaint) {
        return orTheFirst(complaint.proceedings().handling().pending().stream()
                .map(PendingExtension::no)
                .toList());
    }

    /** Returns the numbers of supervisions that go on. */
    static List<Integer> openSupervisions(Complaint complaint) {
        return orTheFirst(complaint.proceedings().oversight().supervisions().stream()
                .filter(Supervision::isOpen)
                .map(Supervision::no)
                .toList());
    }

    /** Returns the accounts that stepped aside, or one that nobody has. */
    static List<String> recused(Complaint complaint) {
        List<String> recused = complaint.proceedings().oversight().recusals().stream()
                .map(Recusal::staff)
                .distinct()
                .toList();
        return recused.isEmpty() ? List.of(NOBODY) : recused;
    }

    /** Returns the reasons for which clocks stand still. */
    static List<String> openPauses(Complaint complaint) {
        List<String> pauses = complaint.proceedings().handling().pauses();
        return pauses.isEmpty() ? List.of(ANY_REASON) : pauses;
    }

    /** Returns the reasons that a policy of a running clock knows. */
    static List<String> pauseReasons(Complaint complaint, Rulebook rules) {
        Set<String> reasons = new LinkedHashSet<>();
        complaint.clocks().stream()
                .filter(CaseClock::isRunning)
                .flatMap(clock -> goal(clock, rules).stream())
                .map(SlaGoal::pauses)
                .map(PauseRule::reasons)
                .forEach(known -> known.stream().sorted().forEach(reasons::add));
        reasons.add(ANY_REASON);
        return List.copyOf(reasons);
    }

    /** Returns requests to put off each deadline that runs for the department, by the least that there is. */
    static Stream<ComplaintCommand> extensions(
            Actor actor, DepartmentId own, Complaint complaint, Rulebook rules, SealedText words) {
        Set<GoalName> running = new LinkedHashSet<>(List.of(GoalName.RESOLUTION));
        List<CaseClock> clocks =
                complaint.clocks().stream().filter(CaseClock::isRunning).toList();
        clocks.forEach(clock -> running.add(clock.goal()));
        return running.stream()
                .map(goal -> new RequestExtension(
                        actor, own, goal, least(goal, clocks, rules), ExtensionReason.OTHER, words));
    }

    private static ExtensionAmount least(GoalName name, List<CaseClock> clocks, Rulebook rules) {
        ExtensionAmount day = ExtensionAmount.days(1);
        return clocks.stream()
                        .filter(clock -> clock.goal().equals(name))
                        .flatMap(clock -> goal(clock, rules).stream())
                        .allMatch(goal -> day.fits(goal.target()))
                ? day
                : ExtensionAmount.time(Duration.ofMinutes(1));
    }

    private static Optional<SlaGoal> goal(CaseClock clock, Rulebook rules) {
        return rules.policies().policy(clock.promise().policy()).flatMap(policy -> policy.goal(clock.goal()));
    }

    private static List<Integer> orTheFirst(List<Integer> open) {
        return open.isEmpty() ? List.of(1) : open;
    }
}
