package io.github.redress.desk;

import static io.github.redress.complaint.RefusalCode.ACCUSED_DEPARTMENT;
import static io.github.redress.complaint.RefusalCode.BEYOND_DUTY;
import static io.github.redress.complaint.RefusalCode.DEADLINE_UNRESOLVED;
import static io.github.redress.complaint.RefusalCode.INVALID_REQUEST;
import static io.github.redress.complaint.RefusalCode.NO_LEAD;
import static io.github.redress.complaint.RefusalCode.UNKNOWN_DEPARTMENT;

import io.github.redress.Actor;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Adoption;
import io.github.redress.complaint.AftermathCommand.ArchiveComplaint;
import io.github.redress.complaint.AftermathCommand.CloseComplaint;
import io.github.redress.complaint.AftermathCommand.DecideReview;
import io.github.redress.complaint.AftermathCommand.GiveVerdict;
import io.github.redress.complaint.AftermathCommand.OrderRework;
import io.github.redress.complaint.AftermathCommand.RecordAdoption;
import io.github.redress.complaint.AftermathCommand.RecordCallback;
import io.github.redress.complaint.AftermathCommand.RequestReview;
import io.github.redress.complaint.AftermathCommand.RequestVerification;
import io.github.redress.complaint.AttachedFile;
import io.github.redress.complaint.AuthorityLevel;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.AnswerComplaint;
import io.github.redress.complaint.ComplaintCommand.DeclineComplaint;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintCommand.RedirectToEmergency;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintCommand.TerminateComplaint;
import io.github.redress.complaint.ComplaintCommand.WithdrawComplaint;
import io.github.redress.complaint.ContestReason;
import io.github.redress.complaint.DeclineReason;
import io.github.redress.complaint.DisputeCommand.ContestAssignment;
import io.github.redress.complaint.DisputeCommand.DesignateDepartment;
import io.github.redress.complaint.DisputeCommand.DisputeCost;
import io.github.redress.complaint.DisputeCommand.EscalateDispute;
import io.github.redress.complaint.DisputeCommand.NameInterimLead;
import io.github.redress.complaint.DisputeCommand.ReassignAssignment;
import io.github.redress.complaint.DisputeCommand.RejectContest;
import io.github.redress.complaint.DisputeCommand.SettleCost;
import io.github.redress.complaint.DisputeCommand.UpholdContest;
import io.github.redress.complaint.ErasureBasis;
import io.github.redress.complaint.HandlingCommand.AddFiles;
import io.github.redress.complaint.HandlingCommand.ApproveReply;
import io.github.redress.complaint.HandlingCommand.GrantExtension;
import io.github.redress.complaint.HandlingCommand.KeepCommitment;
import io.github.redress.complaint.HandlingCommand.PauseHandling;
import io.github.redress.complaint.HandlingCommand.PlanCommitment;
import io.github.redress.complaint.HandlingCommand.RecordContact;
import io.github.redress.complaint.HandlingCommand.RejectExtension;
import io.github.redress.complaint.HandlingCommand.ResumeHandling;
import io.github.redress.complaint.HandlingCommand.ReturnReply;
import io.github.redress.complaint.HandlingCommand.SendInterimReply;
import io.github.redress.complaint.HandlingCommand.SubmitSupportResult;
import io.github.redress.complaint.HandlingCommand.WaiveSupport;
import io.github.redress.complaint.LinkCommand.BecomeDuplicate;
import io.github.redress.complaint.LinkCommand.GoOnAlone;
import io.github.redress.complaint.LinkCommand.JoinComplaint;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.OversightCommand.CallForSupport;
import io.github.redress.complaint.OversightCommand.CloseSupervision;
import io.github.redress.complaint.OversightCommand.EscalateCase;
import io.github.redress.complaint.OversightCommand.LiftRecusal;
import io.github.redress.complaint.OversightCommand.OpenSupervision;
import io.github.redress.complaint.OversightCommand.RecuseStaff;
import io.github.redress.complaint.OversightCommand.Remind;
import io.github.redress.complaint.OversightCommand.ReportForSupport;
import io.github.redress.complaint.PrivacyCommand.ChoosePublicity;
import io.github.redress.complaint.PrivacyCommand.ErasePersonalData;
import io.github.redress.complaint.PrivacyCommand.GoAnonymous;
import io.github.redress.complaint.PrivacyCommand.LiftLegalHold;
import io.github.redress.complaint.PrivacyCommand.SetLegalHold;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.ReviewResult;
import io.github.redress.complaint.Rulebook;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.SupervisionCause;
import io.github.redress.complaint.Supporter;
import io.github.redress.complaint.TransferDeadlines;
import io.github.redress.complaint.Visibility;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Commands that are only asked about and never run: what a complaint would say to an action, whatever is written into it. So a screen
 * hears the decision itself, and no rule stands in two places. What an action may name of the complaint itself, {@link ProbeNames} finds.
 *
 * <p>Of linking it is not known before the other complaint is named which that is: one that has just come in stands for it.
 */
final class ActionProbes {

    /** Stands for words that nobody has written yet; no decision looks at what they say. */
    private static final SealedText WORDS = new SealedText(new UUID(0, 0), ContentHash.of(""));

    private static final UUID SOMEBODY = new UUID(0, 1);
    private static final UUID SOMEBODY_ELSE = new UUID(0, 2);

    /** Stands for a date that is not over. */
    private static final LocalDate SOME_DAY = LocalDate.of(9999, 1, 1);

    /** What a request with other content may lift: the department named, or the policy that goes with it. */
    private static final Set<RefusalCode> OF_THE_REQUEST =
            Set.of(INVALID_REQUEST, UNKNOWN_DEPARTMENT, ACCUSED_DEPARTMENT, BEYOND_DUTY, NO_LEAD, DEADLINE_UNRESOLVED);

    private static final Map<Action, Probe> PROBES = probes();

    private ActionProbes() {}

    /** Makes the commands to ask about. */
    @FunctionalInterface
    interface Samples {
        List<ComplaintCommand> of(Actor actor, Complaint complaint, Rulebook rules);
    }

    /**
     * How an action is asked about.
     *
     * @param samples as many as it takes for one of them not to be refused, if any could be
     * @param lifted the codes of refusals that depend on what is written into the request
     */
    record Probe(Samples samples, Set<RefusalCode> lifted) {

        /** Returns a probe for an action in which something else can be named. */
        Probe withAnotherName() {
            return new Probe(samples, OF_THE_REQUEST);
        }
    }

    /** Returns how to ask about an action, empty for one that no command of a complaint alone is. */
    static Optional<Probe> of(Action action) {
        return Optional.ofNullable(PROBES.get(action));
    }

    private static Map<Action, Probe> probes() {
        Map<Action, Probe> probes = new EnumMap<>(Action.class);
        usual(probes);
        handling(probes);
        extensionsAndPauses(probes);
        disputes(probes);
        oversight(probes);
        aftermath(probes);
        links(probes);
        privacy(probes);
        return probes;
    }

    private static void usual(Map<Action, Probe> probes) {
        probes.put(Action.REDIRECT, always(new RedirectToEmergency("119")));
        probes.put(Action.DECLINE, always(new DeclineComplaint(DeclineReason.OTHER, WORDS, Visibility.PRIVATE)));
        probes.put(Action.ANSWER, always(new AnswerComplaint(Outcome.EXPLAINED, Visibility.PUBLIC, WORDS)));
        probes.put(Action.ACCEPT, always(new AcceptComplaint()));
        probes.put(
                Action.DISPATCH, always(new DispatchComplaint(null, List.of())).withAnotherName());
        probes.put(Action.ACKNOWLEDGE, byDepartment(AcknowledgeAssignment::new));
        probes.put(
                Action.REPLY,
                byDepartment(own -> new ReplyToComplaint(own, Outcome.RESOLVED, Visibility.PUBLIC, WORDS)));
        probes.put(Action.WITHDRAW, always(new WithdrawComplaint(null)));
        probes.put(Action.TERMINATE, always(new TerminateComplaint(null, WORDS)));
        probes.put(Action.RATE, always(new RateComplaint(SatisfactionRating.SATISFIED, null, null)));
    }

    private static void handling(Map<Action, Probe> probes) {
        probes.put(Action.CONTACT, byDepartment(own -> new RecordContact(own, true, null)));
        probes.put(Action.INTERIM_REPLY, byDepartment(own -> new SendInterimReply(own, Visibility.PUBLIC, WORDS)));
        probes.put(Action.COMMIT, byDepartment(own -> new PlanCommitment(own, SOME_DAY, Visibility.PUBLIC, WORDS)));
        probes.put(Action.KEEP_COMMITMENT, by(actor -> new KeepCommitment(actor.actsFor(), null)));
        probes.put(Action.SUPPORT_RESULT, byDepartment(own -> new SubmitSupportResult(own, WORDS)));
        probes.put(
                Action.WAIVE_SUPPORT,
                naming(ProbeNames::supporters, (actor, each) -> new WaiveSupport(actor.actsFor(), each, WORDS)));
        probes.put(Action.APPROVE_REPLY, always(new ApproveReply()));
        probes.put(Action.RETURN_REPLY, always(new ReturnReply(WORDS)));
        AttachedFile file = new AttachedFile(WORDS, "image/jpeg", 1, ContentHash.of(""));
        probes.put(Action.ADD_FILES, always(new AddFiles(List.of(file))));
    }

    private static void extensionsAndPauses(Map<Action, Probe> probes) {
        probes.put(
                Action.REQUEST_EXTENSION,
                new Probe(
                        (actor, complaint, rules) -> Optional.ofNullable(actor.actsFor()).stream()
                                .flatMap(own -> ProbeNames.extensions(actor, own, complaint, rules, WORDS))
                                .toList(),
                        Set.of()));
        probes.put(
                Action.GRANT_EXTENSION,
                naming(ProbeNames::openRequests, (actor, each) -> new GrantExtension(actor, each)));
        probes.put(
                Action.REJECT_EXTENSION,
                naming(ProbeNames::openRequests, (actor, each) -> new RejectExtension(actor, each, WORDS)));
        probes.put(
                Action.PAUSE,
                new Probe(
                        (actor, complaint, rules) -> ProbeNames.pauseReasons(complaint, rules).stream()
                                .<ComplaintCommand>map(each -> new PauseHandling(each, WORDS))
                                .toList(),
                        Set.of()));
        probes.put(Action.RESUME, naming(ProbeNames::openPauses, (actor, each) -> new ResumeHandling(each)));
    }

    private static void disputes(Map<Action, Probe> probes) {
        TransferDeadlines deadlines = TransferDeadlines.KEEP;
        probes.put(Action.CONTEST, byDepartment(own -> new ContestAssignment(own, ContestReason.OTHER, null, WORDS)));
        probes.put(
                Action.REJECT_CONTEST,
                naming(ProbeNames::contesting, (actor, each) -> new RejectContest(each, actor.role(), WORDS)));
        probes.put(
                Action.UPHOLD_CONTEST,
                naming(
                                ProbeNames::contesting,
                                (actor, each) -> new UpholdContest(each, null, deadlines, actor.role(), WORDS))
                        .withAnotherName());
        probes.put(
                Action.ESCALATE_DISPUTE,
                naming(ProbeNames::contesting, (actor, each) -> new EscalateDispute(each, WORDS)));
        probes.put(
                Action.DESIGNATE,
                naming(
                                ProbeNames::departments,
                                (actor, each) -> new DesignateDepartment(each, deadlines, actor.role(), WORDS))
                        .withAnotherName());
        probes.put(
                Action.NAME_INTERIM_LEAD,
                naming(
                                ProbeNames::departments,
                                (actor, each) -> new NameInterimLead(each, deadlines, actor.role(), WORDS))
                        .withAnotherName());
        probes.put(
                Action.REASSIGN,
                naming(ProbeNames::departments, (actor, each) -> new ReassignAssignment(each, null))
                        .withAnotherName());
        probes.put(Action.DISPUTE_COST, always(new DisputeCost(List.of())).withAnotherName());
        probes.put(Action.SETTLE_COST, always(new SettleCost(List.of(), WORDS)).withAnotherName());
    }

    private static void oversight(Map<Action, Probe> probes) {
        probes.put(Action.REMIND, naming(ProbeNames::departments, (actor, each) -> new Remind(each, null)));
        probes.put(
                Action.OPEN_SUPERVISION,
                always(new OpenSupervision(AuthorityLevel.CENTRE, SupervisionCause.OTHER, WORDS)));
        probes.put(
                Action.CLOSE_SUPERVISION,
                naming(ProbeNames::openSupervisions, (actor, each) -> new CloseSupervision(each, WORDS)));
        probes.put(Action.ESCALATE, always(new EscalateCase(AuthorityLevel.EXECUTIVE_MEETING, WORDS)));
        probes.put(
                Action.CALL_FOR_SUPPORT,
                by(actor -> new CallForSupport(actor.actsFor(), List.of(), WORDS))
                        .withAnotherName());
        probes.put(Action.REPORT_FOR_SUPPORT, byDepartment(own -> new ReportForSupport(own, null)));
        probes.put(Action.RECUSE, by(actor -> new RecuseStaff(actor, actor.id(), WORDS)));
        probes.put(
                Action.LIFT_RECUSAL, naming(ProbeNames::recused, (actor, each) -> new LiftRecusal(actor, each, WORDS)));
    }

    private static void aftermath(Map<Action, Probe> probes) {
        probes.put(Action.CALL_BACK, always(new RecordCallback(false, null, null, null)));
        probes.put(Action.CLOSE, always(new CloseComplaint(WORDS)));
        probes.put(Action.ORDER_REWORK, always(new OrderRework(WORDS, List.of())));
        probes.put(Action.REQUEST_VERIFICATION, always(new RequestVerification(WORDS)));
        probes.put(Action.GIVE_VERDICT, by(actor -> new GiveVerdict(true, true, actor.department(), WORDS)));
        probes.put(Action.REQUEST_REVIEW, always(new RequestReview(WORDS)));
        probes.put(
                Action.DECIDE_REVIEW,
                by(actor -> new DecideReview(ReviewResult.UPHELD, actor.department(), Visibility.PRIVATE, WORDS)));
        probes.put(Action.ARCHIVE, always(new ArchiveComplaint()));
        probes.put(
                Action.RECORD_ADOPTION,
                byDepartment(own -> new RecordAdoption(own, Adoption.ADOPTED, WORDS, Visibility.PRIVATE)));
    }

    private static void links(Map<Action, Probe> probes) {
        probes.put(
                Action.JOIN, always(new JoinComplaint(new Supporter(SOMEBODY, SOMEBODY, null), Set.of(SOMEBODY_ELSE))));
        for (Action linking : List.of(Action.LINK_DUPLICATE, Action.MERGE)) {
            probes.put(
                    linking,
                    new Probe(
                            (actor, complaint, rules) ->
                                    List.of(new BecomeDuplicate(linking, ProbeNames.another(complaint))),
                            Set.of()));
        }
        probes.put(Action.UNMERGE, always(new GoOnAlone()));
    }

    private static void privacy(Map<Action, Probe> probes) {
        probes.put(Action.GO_ANONYMOUS, always(new GoAnonymous()));
        probes.put(Action.CHOOSE_PUBLICITY, always(new ChoosePublicity(Visibility.PUBLIC)));
        probes.put(Action.ERASE, always(new ErasePersonalData(ErasureBasis.REQUEST, 1)));
        probes.put(Action.SET_LEGAL_HOLD, always(new SetLegalHold(WORDS)));
        probes.put(Action.LIFT_LEGAL_HOLD, always(new LiftLegalHold(WORDS)));
    }

    private static Probe always(ComplaintCommand command) {
        return by(actor -> command);
    }

    private static Probe by(Function<Actor, ComplaintCommand> command) {
        return new Probe((actor, complaint, rules) -> List.of(command.apply(actor)), Set.of());
    }

    private static Probe byDepartment(Function<DepartmentId, ComplaintCommand> command) {
        return new Probe(
                (actor, complaint, rules) -> Optional.ofNullable(actor.actsFor()).map(command).stream()
                        .toList(),
                Set.of());
    }

    /** Makes a command of somebody about one thing that the complaint has several of. */
    @FunctionalInterface
    private interface About<T> {
        ComplaintCommand command(Actor actor, T named);
    }

    private static <T> Probe naming(Function<Complaint, List<T>> names, About<T> about) {
        return new Probe(
                (actor, complaint, rules) -> names.apply(complaint).stream()
                        .map(named -> about.command(actor, named))
                        .toList(),
                Set.of());
    }
}
