package io.github.redress.desk;

import static io.github.redress.complaint.RefusalCode.ACCUSED_DEPARTMENT;
import static io.github.redress.complaint.RefusalCode.DEADLINE_UNRESOLVED;
import static io.github.redress.complaint.RefusalCode.INVALID_REQUEST;
import static io.github.redress.complaint.RefusalCode.NO_LEAD;
import static io.github.redress.complaint.RefusalCode.UNKNOWN_DEPARTMENT;

import io.github.redress.Actor;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.AftermathCommand.RecordCallback;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.AnswerComplaint;
import io.github.redress.complaint.ComplaintCommand.DeclineComplaint;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintCommand.RecordFirstContact;
import io.github.redress.complaint.ComplaintCommand.RedirectToEmergency;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintCommand.TerminateComplaint;
import io.github.redress.complaint.ComplaintCommand.WithdrawComplaint;
import io.github.redress.complaint.ContestReason;
import io.github.redress.complaint.DeclineReason;
import io.github.redress.complaint.DisputeCommand.ContestAssignment;
import io.github.redress.complaint.HandlingCommand.SendInterimReply;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.OversightCommand.Remind;
import io.github.redress.complaint.PrivacyCommand.GoAnonymous;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.Visibility;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Commands that are only asked about and never run: what a complaint would say to an action, whatever is written into it. So a screen
 * hears the decision itself, and no rule stands in two places.
 */
final class ActionProbes {

    /** Stands for words that nobody has written yet; no decision looks at what they say. */
    private static final SealedText WORDS = new SealedText(new UUID(0, 0), ContentHash.of(""));

    /** What a request with other content may lift: the department named, or the policy that goes with it. */
    private static final Set<RefusalCode> OF_THE_REQUEST =
            Set.of(INVALID_REQUEST, UNKNOWN_DEPARTMENT, ACCUSED_DEPARTMENT, NO_LEAD, DEADLINE_UNRESOLVED);

    private static final Map<Action, Probe> PROBES = probes();

    private ActionProbes() {}

    /**
     * How an action is asked about.
     *
     * @param commands as many as it takes for one of them not to be refused, if any could be
     * @param lifted the codes of refusals that depend on what is written into the request
     */
    record Probe(BiFunction<Actor, Complaint, List<ComplaintCommand>> commands, Set<RefusalCode> lifted) {}

    /** Returns how to ask about an action, empty for one that no command of a complaint is. */
    static Optional<Probe> of(Action action) {
        return Optional.ofNullable(PROBES.get(action));
    }

    private static Map<Action, Probe> probes() {
        Map<Action, Probe> probes = new EnumMap<>(Action.class);
        probes.put(Action.REDIRECT, always(new RedirectToEmergency("119")));
        probes.put(Action.DECLINE, always(new DeclineComplaint(DeclineReason.OTHER, WORDS)));
        probes.put(Action.ANSWER, always(new AnswerComplaint(Outcome.EXPLAINED, Visibility.PUBLIC, WORDS)));
        probes.put(Action.ACCEPT, always(new AcceptComplaint()));
        probes.put(Action.DISPATCH, new Probe((actor, complaint) -> toTheLead(), OF_THE_REQUEST));
        probes.put(Action.ACKNOWLEDGE, byDepartment(AcknowledgeAssignment::new));
        probes.put(Action.CONTACT, byDepartment(own -> new RecordFirstContact(own, null)));
        probes.put(
                Action.REPLY,
                byDepartment(own -> new ReplyToComplaint(own, Outcome.RESOLVED, Visibility.PUBLIC, WORDS)));
        probes.put(Action.WITHDRAW, always(new WithdrawComplaint(null)));
        probes.put(Action.TERMINATE, always(new TerminateComplaint(null, WORDS)));
        probes.put(Action.RATE, always(new RateComplaint(SatisfactionRating.SATISFIED, null, null)));
        probes.put(Action.INTERIM_REPLY, byDepartment(own -> new SendInterimReply(own, Visibility.PUBLIC, WORDS)));
        probes.put(Action.CONTEST, byDepartment(own -> new ContestAssignment(own, ContestReason.OTHER, null, WORDS)));
        probes.put(Action.REMIND, forEachDepartment(each -> new Remind(each, null)));
        probes.put(Action.CALL_BACK, always(new RecordCallback(false, null, null, null)));
        probes.put(Action.GO_ANONYMOUS, always(new GoAnonymous()));
        return probes;
    }

    private static List<ComplaintCommand> toTheLead() {
        return List.of(new DispatchComplaint(null, List.of()));
    }

    private static Probe always(ComplaintCommand command) {
        return new Probe((actor, complaint) -> List.of(command), Set.of());
    }

    private static Probe byDepartment(Function<DepartmentId, ComplaintCommand> command) {
        return new Probe(
                (actor, complaint) -> Optional.ofNullable(actor.department()).map(command).stream()
                        .toList(),
                Set.of());
    }

    private static Probe forEachDepartment(Function<DepartmentId, ComplaintCommand> command) {
        return new Probe(
                (actor, complaint) -> complaint.assignments().stream()
                        .map(Assignment::department)
                        .distinct()
                        .map(command)
                        .toList(),
                Set.of());
    }
}
