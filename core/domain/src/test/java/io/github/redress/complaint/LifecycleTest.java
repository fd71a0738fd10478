package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.CENTRE;
import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.OLD_LAMPS;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.Role;
import io.github.redress.complaint.AftermathCommand.ArchiveComplaint;
import io.github.redress.complaint.AftermathCommand.CloseComplaint;
import io.github.redress.complaint.AftermathCommand.DecideReview;
import io.github.redress.complaint.AftermathCommand.GiveVerdict;
import io.github.redress.complaint.AftermathCommand.OrderRework;
import io.github.redress.complaint.AftermathCommand.RecordAdoption;
import io.github.redress.complaint.AftermathCommand.RecordCallback;
import io.github.redress.complaint.AftermathCommand.RequestReview;
import io.github.redress.complaint.AftermathCommand.RequestVerification;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.AnswerComplaint;
import io.github.redress.complaint.ComplaintCommand.DeclineComplaint;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintCommand.ReceiveComplaint;
import io.github.redress.complaint.ComplaintCommand.RecordFirstContact;
import io.github.redress.complaint.ComplaintCommand.RedirectToEmergency;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintCommand.TerminateComplaint;
import io.github.redress.complaint.ComplaintCommand.WithdrawComplaint;
import io.github.redress.complaint.DisputeCommand.ContestAssignment;
import io.github.redress.complaint.DisputeCommand.DesignateDepartment;
import io.github.redress.complaint.DisputeCommand.DisputeCost;
import io.github.redress.complaint.DisputeCommand.EscalateDispute;
import io.github.redress.complaint.DisputeCommand.NameInterimLead;
import io.github.redress.complaint.DisputeCommand.ReassignAssignment;
import io.github.redress.complaint.DisputeCommand.RejectContest;
import io.github.redress.complaint.DisputeCommand.SettleCost;
import io.github.redress.complaint.DisputeCommand.UpholdContest;
import io.github.redress.complaint.HandlingCommand.AddFiles;
import io.github.redress.complaint.HandlingCommand.ApproveReply;
import io.github.redress.complaint.HandlingCommand.GrantExtension;
import io.github.redress.complaint.HandlingCommand.KeepCommitment;
import io.github.redress.complaint.HandlingCommand.PauseHandling;
import io.github.redress.complaint.HandlingCommand.PlanCommitment;
import io.github.redress.complaint.HandlingCommand.RejectExtension;
import io.github.redress.complaint.HandlingCommand.RequestExtension;
import io.github.redress.complaint.HandlingCommand.ResumeHandling;
import io.github.redress.complaint.HandlingCommand.ReturnReply;
import io.github.redress.complaint.HandlingCommand.SendInterimReply;
import io.github.redress.complaint.HandlingCommand.SubmitSupportResult;
import io.github.redress.complaint.HandlingCommand.WaiveSupport;
import io.github.redress.complaint.LinkCommand.BecomeDuplicate;
import io.github.redress.complaint.LinkCommand.GoOnAlone;
import io.github.redress.complaint.LinkCommand.JoinComplaint;
import io.github.redress.complaint.LinkCommand.LeaveComplaint;
import io.github.redress.complaint.OversightCommand.CallForSupport;
import io.github.redress.complaint.OversightCommand.CloseSupervision;
import io.github.redress.complaint.OversightCommand.EscalateCase;
import io.github.redress.complaint.OversightCommand.LiftRecusal;
import io.github.redress.complaint.OversightCommand.OpenSupervision;
import io.github.redress.complaint.OversightCommand.RecuseStaff;
import io.github.redress.complaint.OversightCommand.Remind;
import io.github.redress.complaint.OversightCommand.ReportForSupport;
import io.github.redress.sla.Extension;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the table is tried in every state: what it allows happens, and what it does not is refused. */
class LifecycleTest {

    private static final RateComplaint RATE = new RateComplaint(SatisfactionRating.BASIC, null, null);
    private static final RateComplaint RATE_BADLY = new RateComplaint(SatisfactionRating.DISSATISFIED, null, null);
    private static final RequestVerification VERIFY = new RequestVerification(WORDS);
    private static final RequestReview REVIEW = new RequestReview(WORDS);
    private static final ReplyToComplaint REPLY =
            new ReplyToComplaint(LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, WORDS);

    private static final AcceptComplaint ACCEPT = new AcceptComplaint();
    private static final ReplyToComplaint PLANNED =
            new ReplyToComplaint(LIGHTING, Outcome.PLANNED, Visibility.PUBLIC, WORDS);
    private static final WaiveSupport WAIVE = new WaiveSupport(null, POWER, WORDS);
    private static final PlanCommitment COMMIT =
            new PlanCommitment(LIGHTING, LocalDate.of(2026, 12, 1), Visibility.PUBLIC, WORDS);
    private static final RequestExtension REQUEST_EXTENSION = new RequestExtension(
            Actor.handler("li-1", LIGHTING),
            LIGHTING,
            GoalName.RESOLUTION,
            ExtensionAmount.time(Duration.ofHours(5)),
            ExtensionReason.COMPLEX,
            WORDS);
    private static final PauseHandling PAUSE = new PauseHandling("hearing", WORDS);
    private static final Actor CENTRE_STAFF = Actor.of(Role.CENTRE, "centre-1");

    private static final DispatchComplaint DISPATCH = new DispatchComplaint(LIGHTING, List.of(POWER));
    private static final AcknowledgeAssignment ACKNOWLEDGE = new AcknowledgeAssignment(LIGHTING);
    private static final RedirectToEmergency REDIRECT = new RedirectToEmergency("119");
    private static final DeclineComplaint DECLINE =
            new DeclineComplaint(DeclineReason.LITIGATION, WORDS, Visibility.PRIVATE);
    private static final WithdrawComplaint WITHDRAW = new WithdrawComplaint(WORDS);
    private static final TerminateComplaint TERMINATE = new TerminateComplaint(null, WORDS);

    private static final ContestAssignment CONTEST =
            new ContestAssignment(LIGHTING, ContestReason.OWNERSHIP, null, WORDS);
    /** Who contests is told to act meanwhile, and does. */
    private static final List<ComplaintCommand> SHELVED =
            List.of(CONTEST, new NameInterimLead(LIGHTING, TransferDeadlines.KEEP, Role.CENTRE, WORDS));

    /** What was answered goes to nobody else. */
    private static final UpholdContest UPHOLD_ANSWERED =
            new UpholdContest(LIGHTING, null, TransferDeadlines.KEEP, Role.CENTRE, WORDS);

    private static final DisputeCost DISPUTE_COST = new DisputeCost(List.of(LIGHTING, POWER));
    private static final OpenSupervision OPEN_SUPERVISION =
            new OpenSupervision(AuthorityLevel.CENTRE, SupervisionCause.OVERDUE, WORDS);
    private static final CallForSupport CALL_FOR_SUPPORT = new CallForSupport(LIGHTING, List.of(CENTRE), WORDS);
    private static final BecomeDuplicate MERGE = new BecomeDuplicate(
            Action.MERGE,
            Complaints.Case.another(2, Complaints.question(), MONDAY_NINE).complaint());
    private static final UUID SOMEBODY = new UUID(3, 3);

    /** What takes a question that came in to each state. */
    private static final Map<ComplaintState, List<ComplaintCommand>> ROADS = new EnumMap<>(Map.ofEntries(
            Map.entry(ComplaintState.RECEIVED, List.of()),
            Map.entry(ComplaintState.ACCEPTED, List.of(ACCEPT)),
            Map.entry(ComplaintState.DISPATCHED, List.of(ACCEPT, DISPATCH)),
            Map.entry(ComplaintState.IN_PROGRESS, List.of(ACCEPT, DISPATCH, ACKNOWLEDGE)),
            Map.entry(ComplaintState.REPLY_REVIEW, List.of(ACCEPT, DISPATCH, ACKNOWLEDGE, WAIVE, REPLY)),
            Map.entry(ComplaintState.REPLIED, List.of(ACCEPT, DISPATCH, ACKNOWLEDGE, WAIVE, REPLY)),
            Map.entry(ComplaintState.RATED, List.of(ACCEPT, DISPATCH, ACKNOWLEDGE, WAIVE, REPLY, RATE_BADLY)),
            Map.entry(
                    ComplaintState.UNDER_VERIFICATION,
                    List.of(ACCEPT, DISPATCH, ACKNOWLEDGE, WAIVE, REPLY, RATE_BADLY, VERIFY)),
            Map.entry(ComplaintState.CLOSED, List.of(ACCEPT, DISPATCH, ACKNOWLEDGE, WAIVE, REPLY, RATE)),
            Map.entry(ComplaintState.UNDER_REVIEW, List.of(ACCEPT, DISPATCH, ACKNOWLEDGE, WAIVE, REPLY, RATE, REVIEW)),
            Map.entry(
                    ComplaintState.ARCHIVED,
                    List.of(ACCEPT, DISPATCH, ACKNOWLEDGE, WAIVE, REPLY, RATE, new ArchiveComplaint())),
            Map.entry(ComplaintState.DUPLICATE, List.of(ACCEPT, DISPATCH, ACKNOWLEDGE, MERGE)),
            Map.entry(ComplaintState.REDIRECTED, List.of(REDIRECT)),
            Map.entry(ComplaintState.DECLINED, List.of(DECLINE)),
            Map.entry(ComplaintState.WITHDRAWN, List.of(ACCEPT, DISPATCH, ACKNOWLEDGE, WITHDRAW)),
            Map.entry(ComplaintState.TERMINATED, List.of(ACCEPT, DISPATCH, ACKNOWLEDGE, TERMINATE))));

    /** What is asked, by somebody for whom nothing but the state stands in the way. */
    private static final Map<Action, ComplaintCommand> COMMANDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Action.SUBMIT, Complaints.brokenStreetLight()),
            Map.entry(Action.REDIRECT, REDIRECT),
            Map.entry(Action.DECLINE, DECLINE),
            Map.entry(Action.ANSWER, new AnswerComplaint(Outcome.EXPLAINED, Visibility.PUBLIC, WORDS)),
            Map.entry(Action.ACCEPT, ACCEPT),
            Map.entry(Action.DISPATCH, new DispatchComplaint(LIGHTING, List.of())),
            Map.entry(Action.ACKNOWLEDGE, new AcknowledgeAssignment(POWER)),
            Map.entry(Action.CONTACT, new RecordFirstContact(POWER, null)),
            Map.entry(Action.REPLY, REPLY),
            Map.entry(Action.WITHDRAW, WITHDRAW),
            Map.entry(Action.TERMINATE, TERMINATE),
            Map.entry(Action.INTERIM_REPLY, new SendInterimReply(LIGHTING, Visibility.PUBLIC, WORDS)),
            Map.entry(Action.COMMIT, COMMIT),
            Map.entry(Action.KEEP_COMMITMENT, new KeepCommitment(LIGHTING, null)),
            Map.entry(Action.SUPPORT_RESULT, new SubmitSupportResult(POWER, WORDS)),
            Map.entry(Action.WAIVE_SUPPORT, WAIVE),
            Map.entry(Action.APPROVE_REPLY, new ApproveReply()),
            Map.entry(Action.RETURN_REPLY, new ReturnReply(WORDS)),
            Map.entry(Action.REQUEST_EXTENSION, REQUEST_EXTENSION),
            Map.entry(Action.GRANT_EXTENSION, new GrantExtension(CENTRE_STAFF, 1)),
            Map.entry(Action.REJECT_EXTENSION, new RejectExtension(CENTRE_STAFF, 1, WORDS)),
            Map.entry(Action.PAUSE, PAUSE),
            Map.entry(Action.RESUME, new ResumeHandling("hearing")),
            Map.entry(Action.ADD_FILES, new AddFiles(List.of(Complaints.PICTURE))),
            Map.entry(Action.RATE, RATE),
            Map.entry(Action.CALL_BACK, new RecordCallback(false, null, null, WORDS)),
            Map.entry(Action.CLOSE, new CloseComplaint(WORDS)),
            Map.entry(Action.ORDER_REWORK, new OrderRework(WORDS, List.of())),
            Map.entry(Action.REQUEST_VERIFICATION, VERIFY),
            Map.entry(Action.GIVE_VERDICT, new GiveVerdict(true, false, null, WORDS)),
            Map.entry(Action.REQUEST_REVIEW, REVIEW),
            Map.entry(Action.DECIDE_REVIEW, new DecideReview(ReviewResult.UPHELD, null, Visibility.PUBLIC, WORDS)),
            Map.entry(Action.ARCHIVE, new ArchiveComplaint()),
            Map.entry(Action.RECORD_ADOPTION, new RecordAdoption(LIGHTING, Adoption.ADOPTED, WORDS, null)),
            Map.entry(Action.CONTEST, CONTEST),
            Map.entry(Action.REJECT_CONTEST, new RejectContest(LIGHTING, Role.CENTRE, WORDS)),
            Map.entry(
                    Action.UPHOLD_CONTEST,
                    new UpholdContest(LIGHTING, CENTRE, TransferDeadlines.KEEP, Role.CENTRE, WORDS)),
            Map.entry(Action.ESCALATE_DISPUTE, new EscalateDispute(LIGHTING, WORDS)),
            Map.entry(Action.DESIGNATE, new DesignateDepartment(LIGHTING, TransferDeadlines.KEEP, Role.CENTRE, WORDS)),
            Map.entry(Action.NAME_INTERIM_LEAD, new NameInterimLead(POWER, TransferDeadlines.KEEP, Role.CENTRE, WORDS)),
            Map.entry(Action.REASSIGN, new ReassignAssignment(OLD_LAMPS, null)),
            Map.entry(Action.DISPUTE_COST, DISPUTE_COST),
            Map.entry(Action.SETTLE_COST, new SettleCost(List.of(new CostShare(POWER, 100)), WORDS)),
            Map.entry(Action.REMIND, new Remind(POWER, null)),
            Map.entry(Action.OPEN_SUPERVISION, OPEN_SUPERVISION),
            Map.entry(Action.CLOSE_SUPERVISION, new CloseSupervision(1, WORDS)),
            Map.entry(Action.ESCALATE, new EscalateCase(AuthorityLevel.CENTRE, WORDS)),
            Map.entry(Action.CALL_FOR_SUPPORT, CALL_FOR_SUPPORT),
            Map.entry(Action.REPORT_FOR_SUPPORT, new ReportForSupport(CENTRE, null)),
            Map.entry(
                    Action.JOIN,
                    new JoinComplaint(new Supporter(SOMEBODY, new UUID(4, 4), null), Set.of(new UUID(9, 9)))),
            Map.entry(Action.LEAVE, new LeaveComplaint(SOMEBODY)),
            Map.entry(Action.LINK_DUPLICATE, new BecomeDuplicate(Action.LINK_DUPLICATE, MERGE.main())),
            Map.entry(Action.MERGE, MERGE),
            Map.entry(Action.UNMERGE, new GoOnAlone()),
            Map.entry(Action.GO_ANONYMOUS, new PrivacyCommand.GoAnonymous()),
            Map.entry(Action.CHOOSE_PUBLICITY, new PrivacyCommand.ChoosePublicity(Visibility.PUBLIC)),
            Map.entry(Action.ERASE, new PrivacyCommand.ErasePersonalData(ErasureBasis.REQUEST, 5)),
            Map.entry(Action.SET_LEGAL_HOLD, new PrivacyCommand.SetLegalHold(WORDS)),
            Map.entry(Action.LIFT_LEGAL_HOLD, new PrivacyCommand.LiftLegalHold(WORDS)),
            Map.entry(Action.RECUSE, new RecuseStaff(Actor.of(Role.CENTRE, "centre-1"), "li-1", WORDS)),
            Map.entry(Action.LIFT_RECUSAL, new LiftRecusal(Actor.of(Role.CENTRE, "centre-1"), "li-1", WORDS))));

    /** What must have been asked before, where that may be asked in the state at all. */
    private static final Map<Action, ComplaintCommand> FIRST = new EnumMap<>(Map.ofEntries(
            Map.entry(Action.NAME_INTERIM_LEAD, CONTEST),
            Map.entry(Action.REASSIGN, new CallForSupport(LIGHTING, List.of(OLD_LAMPS), WORDS)),
            Map.entry(Action.REPORT_FOR_SUPPORT, CALL_FOR_SUPPORT),
            Map.entry(Action.LIFT_RECUSAL, new RecuseStaff(Actor.of(Role.CENTRE, "centre-1"), "li-1", WORDS))));

    /** What must have been asked as soon as departments had it. */
    private static final Map<Action, List<ComplaintCommand>> EARLY = new EnumMap<>(Map.ofEntries(
            Map.entry(Action.REJECT_CONTEST, SHELVED),
            Map.entry(Action.UPHOLD_CONTEST, SHELVED),
            Map.entry(Action.ESCALATE_DISPUTE, SHELVED),
            Map.entry(Action.DESIGNATE, SHELVED),
            Map.entry(Action.SETTLE_COST, List.of(DISPUTE_COST)),
            Map.entry(Action.CLOSE_SUPERVISION, List.of(OPEN_SUPERVISION))));

    /** What must have been done beside the road, so that nothing but the state stands in the way. */
    private static final Map<Action, List<ComplaintCommand>> PREPARED = new EnumMap<>(Map.ofEntries(
            Map.entry(Action.CONTACT, List.of(new AcknowledgeAssignment(POWER), new SubmitSupportResult(POWER, WORDS))),
            Map.entry(Action.SUPPORT_RESULT, List.of(new AcknowledgeAssignment(POWER))),
            Map.entry(Action.REPLY, List.of(WAIVE)),
            Map.entry(Action.KEEP_COMMITMENT, List.of(COMMIT)),
            Map.entry(Action.GRANT_EXTENSION, List.of(REQUEST_EXTENSION)),
            Map.entry(Action.REJECT_EXTENSION, List.of(REQUEST_EXTENSION)),
            Map.entry(Action.RESUME, List.of(PAUSE))));

    private static Stream<Arguments> everyLineInEveryState() {
        return COMMANDS.keySet().stream()
                .flatMap(action -> ROADS.keySet().stream().map(state -> Arguments.of(action, state)));
    }

    @ParameterizedTest
    @MethodSource("everyLineInEveryState")
    void tableSaysWhatHappens(Action action, ComplaintState state) {
        Complaints.Case lamp = at(state, action);
        if (FIRST.containsKey(action)) {
            lamp.give(FIRST.get(action), MONDAY_NINE.plus(Duration.ofMinutes(90)));
        }
        if (action == Action.LIFT_LEGAL_HOLD) {
            lamp.give(new PrivacyCommand.SetLegalHold(WORDS), MONDAY_NINE.plus(Duration.ofMinutes(90)));
        }
        Transition line = Lifecycle.of(action);

        // Only then is the department of old no more.
        Duration later = action == Action.REASSIGN ? Duration.ofDays(3) : Duration.ofMinutes(100);
        boolean isAnswered = lamp.complaint().outcome() != null;
        ComplaintCommand command =
                action == Action.UPHOLD_CONTEST && isAnswered ? UPHOLD_ANSWERED : COMMANDS.get(action);
        Decision decision = lamp.give(command, MONDAY_NINE.plus(later));

        if (line.from().contains(state)) {
            assertThat(decision).isInstanceOf(Decision.Done.class);
            assertThat(line.to()).contains(lamp.complaint().state());
        } else {
            assertThat(decision).isInstanceOf(Decision.Refused.class);
            Decision.Refused refused = (Decision.Refused) decision;
            assertThat(refused.code()).isEqualTo(RefusalCode.ILLEGAL_STATE);
            assertThat(refused.faults().get(0).what().en())
                    .isEqualTo("the complaint is " + state.label().en() + " and cannot be "
                            + action.label().en() + " now");
            assertThat(refused.faults().get(0).what().zh())
                    .isEqualTo("诉求状态为" + state.label().zh() + "，此时不能"
                            + action.label().zh());
            assertThat(lamp.complaint().state()).isEqualTo(state);
        }
    }

    @Test
    void everyActionHasOneLineAndEveryLineSomebodyWhoMay() {
        assertThat(Lifecycle.transitions()).extracting(Transition::action).containsExactly(Action.values());
        assertThat(Lifecycle.transitions()).allSatisfy(line -> {
            assertThat(line.roles()).isNotEmpty().doesNotContain(Role.AUDITOR);
            assertThat(line.to()).isNotEmpty();
            assertThat(line.guard().zh()).isNotBlank();
            assertThat(line.guard().en()).isNotBlank();
        });
    }

    @Test
    void everyStateIsReachedAndAClosedComplaintIsOnlyReviewedOrPutAway() {
        assertThat(Lifecycle.transitions())
                .filteredOn(line -> line.action() != Action.BACKDATE)
                .flatExtracting(Transition::to)
                .contains(ComplaintState.values());
        assertThat(Lifecycle.transitions())
                .filteredOn(line -> line.from().contains(ComplaintState.CLOSED)
                        && !line.to().contains(ComplaintState.CLOSED))
                .extracting(Transition::action)
                .containsExactly(Action.REQUEST_REVIEW, Action.ARCHIVE);
    }

    @Test
    void nothingRunsOnceAComplaintIsOver() {
        assertThat(ROADS.keySet()).filteredOn(ComplaintState::isOver).hasSize(7).allSatisfy(state -> {
            Complaint over = at(state).complaint();
            assertThat(over.clocks()).isNotEmpty().noneMatch(CaseClock::isRunning);
            assertThat(over.wakeAt()).isEmpty();
        });
    }

    /** The person was promised to hear whether the city takes it on; to hear that it does not is to hear it. */
    @Test
    void decliningAndRedirectingKeepThePromiseOfAcceptance() {
        for (ComplaintState state : List.of(ComplaintState.DECLINED, ComplaintState.REDIRECTED)) {
            assertThat(at(state).complaint().clocks().get(0).stoppedAt())
                    .isEqualTo(MONDAY_NINE.plus(Duration.ofMinutes(10)));
        }
    }

    @Test
    void outcomeIsNeverTheSameThingAsBeingOver() {
        assertThat(at(ComplaintState.WITHDRAWN).complaint().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(at(ComplaintState.REDIRECTED).complaint().outcome()).isEqualTo(Outcome.REDIRECTED);
        assertThat(at(ComplaintState.DECLINED).complaint().outcome()).isNull();
        assertThat(at(ComplaintState.TERMINATED).complaint().outcome()).isNull();
        assertThat(at(ComplaintState.REPLIED).complaint().outcome()).isEqualTo(Outcome.RESOLVED);
    }

    @Test
    void onlyAConsultationIsAnsweredDirectly() {
        Complaints.Case lamp = Complaints.Case.begun(Complaints.brokenStreetLight(), MONDAY_NINE);

        Decision decision = lamp.give(
                new AnswerComplaint(Outcome.EXPLAINED, Visibility.PUBLIC, WORDS),
                MONDAY_NINE.plus(Duration.ofMinutes(1)));

        assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(RefusalCode.ILLEGAL_STATE);
            assertThat(refused.faults().get(0).what().en())
                    .isEqualTo("only a consultation is answered directly; this is a complaint of kind"
                            + " request for assistance");
        });
    }

    @Test
    void departmentThatAsksToEndACaseMustHaveHadIt() {
        Complaints.Case lamp = at(ComplaintState.IN_PROGRESS);

        Decision stranger = lamp.give(new TerminateComplaint(CENTRE, WORDS), MONDAY_NINE.plus(Duration.ofMinutes(100)));
        Decision lead = lamp.give(new TerminateComplaint(LIGHTING, WORDS), MONDAY_NINE.plus(Duration.ofMinutes(101)));

        assertThat(stranger)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.faults().get(0).what().en())
                                .isEqualTo("the complaint was not given to centre"));
        assertThat(lead).isInstanceOf(Decision.Done.class);
    }

    private static Complaints.Case at(ComplaintState state) {
        return at(state, Action.SUBMIT);
    }

    /** What is prepared for an action is done before the answer. */
    private static Complaints.Case at(ComplaintState state, Action prepared) {
        CaseRules usual = CaseRules.usual();
        Rulebook rules = Complaints.rulebook(
                state == ComplaintState.REPLY_REVIEW ? usual.reviewing(Set.of(ComplaintKind.values())) : usual,
                resolution -> resolution.withExtension(new Extension(1, 3)));
        ReceiveComplaint received =
                prepared == Action.RECORD_ADOPTION ? Complaints.suggestion() : Complaints.question();
        Complaints.Case lamp = Complaints.Case.begun(received, MONDAY_NINE, rules);
        List<ComplaintCommand> road = new ArrayList<>(ROADS.getOrDefault(state, List.of()));
        if (prepared == Action.CONTACT) {
            road.remove(WAIVE);
        }
        int answer = road.indexOf(REPLY);
        road.addAll(answer < 0 ? road.size() : answer, PREPARED.getOrDefault(prepared, List.of()));
        if (prepared == Action.KEEP_COMMITMENT) {
            road.replaceAll(command -> command.equals(REPLY) ? PLANNED : command);
        }
        for (int step = 0; step < road.size(); step++) {
            lamp.give(road.get(step), MONDAY_NINE.plus(Duration.ofMinutes(10 * (step + 1))));
            if (road.get(step) == DISPATCH) {
                for (ComplaintCommand early : EARLY.getOrDefault(prepared, List.of())) {
                    lamp.give(early, MONDAY_NINE.plus(Duration.ofMinutes(10 * (step + 1) + 5)));
                }
            }
        }
        assertThat(lamp.complaint().state()).isEqualTo(state);
        return lamp;
    }
}
