package io.github.redress.access;

import static io.github.redress.access.CaseWord.ACCOUNT;
import static io.github.redress.access.CaseWord.ANSWER;
import static io.github.redress.access.CaseWord.COMMENT;
import static io.github.redress.access.CaseWord.DECISION;
import static io.github.redress.access.CaseWord.FINDING;
import static io.github.redress.access.CaseWord.GUIDANCE;
import static io.github.redress.access.CaseWord.MEASURES;
import static io.github.redress.access.CaseWord.NAME;
import static io.github.redress.access.CaseWord.NOTE;
import static io.github.redress.access.CaseWord.PHONE;
import static io.github.redress.access.CaseWord.PLACE;
import static io.github.redress.access.CaseWord.PROGRESS;
import static io.github.redress.access.CaseWord.REASON;
import static io.github.redress.access.CaseWord.RESULT;
import static io.github.redress.access.CaseWord.STORY;
import static io.github.redress.access.CaseWord.TITLE;
import static io.github.redress.access.Reader.AUDITOR;
import static io.github.redress.access.Reader.CENTRE;
import static io.github.redress.access.Reader.CONCERNED;
import static io.github.redress.access.Reader.DISPATCHER;
import static io.github.redress.access.Reader.EVALUATOR;
import static io.github.redress.access.Reader.LEAD;
import static io.github.redress.access.Reader.OPERATOR;
import static io.github.redress.access.Reader.REVIEWER;
import static io.github.redress.access.Reader.SUPERVISOR;
import static io.github.redress.access.Reader.SUPPORT;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.AftermathEvent.AdoptionRecorded;
import io.github.redress.complaint.AftermathEvent.CallbackRecorded;
import io.github.redress.complaint.AftermathEvent.ClosedUnrated;
import io.github.redress.complaint.AftermathEvent.ComplaintArchived;
import io.github.redress.complaint.AftermathEvent.ComplaintClosed;
import io.github.redress.complaint.AftermathEvent.FollowUpEnded;
import io.github.redress.complaint.AftermathEvent.RetentionEnded;
import io.github.redress.complaint.AftermathEvent.ReviewDecided;
import io.github.redress.complaint.AftermathEvent.ReviewRequested;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
import io.github.redress.complaint.AftermathEvent.ScoreExcluded;
import io.github.redress.complaint.AftermathEvent.VerdictGiven;
import io.github.redress.complaint.AftermathEvent.VerificationRequested;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.AcceptanceDeclined;
import io.github.redress.complaint.ComplaintEvent.AlreadySo;
import io.github.redress.complaint.ComplaintEvent.AnsweredDirectly;
import io.github.redress.complaint.ComplaintEvent.AssignmentAcknowledged;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintEvent.ComplaintAccepted;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.ComplaintRouted;
import io.github.redress.complaint.ComplaintEvent.ComplaintTerminated;
import io.github.redress.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlineEscalated;
import io.github.redress.complaint.ComplaintEvent.DeadlineMissed;
import io.github.redress.complaint.ComplaintEvent.DeadlinePaused;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineWarned;
import io.github.redress.complaint.ComplaintEvent.FirstContactMade;
import io.github.redress.complaint.ComplaintEvent.RedirectedToEmergency;
import io.github.redress.complaint.ComplaintEvent.UnknownEvent;
import io.github.redress.complaint.CostShare;
import io.github.redress.complaint.DisputeEvent.AssignmentContested;
import io.github.redress.complaint.DisputeEvent.AssignmentReleased;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.DisputeEvent.ContestRejected;
import io.github.redress.complaint.DisputeEvent.ContestUpheld;
import io.github.redress.complaint.DisputeEvent.CostDisputed;
import io.github.redress.complaint.DisputeEvent.CostSettled;
import io.github.redress.complaint.DisputeEvent.DepartmentDesignated;
import io.github.redress.complaint.DisputeEvent.DisputeEscalated;
import io.github.redress.complaint.DisputeEvent.InterimLeadNamed;
import io.github.redress.complaint.HandlingEvent.CommitmentKept;
import io.github.redress.complaint.HandlingEvent.CommitmentPlanned;
import io.github.redress.complaint.HandlingEvent.ContactMade;
import io.github.redress.complaint.HandlingEvent.ExtensionGranted;
import io.github.redress.complaint.HandlingEvent.ExtensionRejected;
import io.github.redress.complaint.HandlingEvent.ExtensionRequested;
import io.github.redress.complaint.HandlingEvent.FilesAdded;
import io.github.redress.complaint.HandlingEvent.HandlingPaused;
import io.github.redress.complaint.HandlingEvent.HandlingResumed;
import io.github.redress.complaint.HandlingEvent.InterimReplySent;
import io.github.redress.complaint.HandlingEvent.PauseReasonEnded;
import io.github.redress.complaint.HandlingEvent.ReplyApproved;
import io.github.redress.complaint.HandlingEvent.ReplyReturned;
import io.github.redress.complaint.HandlingEvent.ReplySubmitted;
import io.github.redress.complaint.HandlingEvent.SupportResultSubmitted;
import io.github.redress.complaint.HandlingEvent.SupportWaived;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.LinkEvent.DuplicateCounted;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.complaint.LinkEvent.DuplicateParted;
import io.github.redress.complaint.LinkEvent.DuplicateReleased;
import io.github.redress.complaint.LinkEvent.DuplicateUnlinked;
import io.github.redress.complaint.LinkEvent.MainChanged;
import io.github.redress.complaint.LinkEvent.SupporterJoined;
import io.github.redress.complaint.LinkEvent.SupporterLeft;
import io.github.redress.complaint.OversightEvent.CaseEscalated;
import io.github.redress.complaint.OversightEvent.RecusalLifted;
import io.github.redress.complaint.OversightEvent.ReminderSent;
import io.github.redress.complaint.OversightEvent.StaffRecused;
import io.github.redress.complaint.OversightEvent.SupervisionClosed;
import io.github.redress.complaint.OversightEvent.SupervisionOpened;
import io.github.redress.complaint.OversightEvent.SupportCalled;
import io.github.redress.complaint.OversightEvent.SupportReported;
import io.github.redress.complaint.PrivacyEvent.LegalHoldLifted;
import io.github.redress.complaint.PrivacyEvent.LegalHoldSet;
import io.github.redress.complaint.PrivacyEvent.PersonalDataErased;
import io.github.redress.complaint.PrivacyEvent.PublicityChosen;
import io.github.redress.complaint.PrivacyEvent.WentAnonymous;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The table of who reads what of a complaint that they have a part in: every type of event has a line that says who sees the step, and
 * who reads which of its words. The desk's {@code view} and the files of a complaint run on it; nothing else opens words to staff.
 *
 * <p>Beside it holds for everybody who sees the step: what the public may read, they read too. Three things it does not say, because no
 * line could lift them: whom a tip-off accuses does not learn of it; who stepped aside sees nothing; and who went anonymous is named to
 * nobody, the author of a tip-off to nobody who handles or judges it.
 *
 * <ul>
 *   <li>A department reads what concerns it, beside the story and the person's files; the lead also what is said and done between
 *       departments and to the person, because it answers for all of it.
 *   <li>The centre, supervisors, evaluators and reviewers read what they decide about: how the complaint was handled and argued over.
 *   <li>An auditor reads every word but name and phone number.
 *   <li>Name and phone number are for those who speak to the person.
 * </ul>
 */
public final class ReadingTable {

    /** Whoever works on it. */
    private static final Set<Reader> ALL = EnumSet.allOf(Reader.class);
    /** Who speaks to the person. */
    private static final Set<Reader> CALLERS = EnumSet.of(OPERATOR, CENTRE, EVALUATOR, REVIEWER, LEAD, SUPPORT);
    /** Who speaks to the author of a tip-off. Source: market supervision measures of 2022, article 33. */
    private static final Set<Reader> CALLERS_OF_A_TIPSTER = EnumSet.of(OPERATOR, CENTRE);
    /** Who decides about how it was handled, or audits that. */
    private static final Set<Reader> JUDGES = EnumSet.of(CENTRE, SUPERVISOR, EVALUATOR, REVIEWER, AUDITOR);
    /** What is told to the person: also who calls back about it. */
    private static final Set<Reader> ANSWERS = and(JUDGES, OPERATOR, LEAD, CONCERNED);
    /** What departments do, and are told to. */
    private static final Set<Reader> HANDLING = and(JUDGES, LEAD, CONCERNED);
    /** What the person and those above say of how it is handled. */
    private static final Set<Reader> OPINIONS = and(JUDGES, LEAD);
    /** What a call-back heard: also who makes such calls. */
    private static final Set<Reader> CALLS = and(JUDGES, OPERATOR, LEAD);
    /** Whose it is: also who decides that first. */
    private static final Set<Reader> ARBITRATION = and(JUDGES, DISPATCHER, CONCERNED);
    /** Who pays. */
    private static final Set<Reader> COSTS = and(JUDGES, CONCERNED);
    /** Who has which interest in the matter. */
    private static final Set<Reader> INTERESTS = EnumSet.of(CENTRE, SUPERVISOR, AUDITOR);
    /** What a court or an inquiry asks for. */
    private static final Set<Reader> COURT = EnumSet.of(CENTRE, AUDITOR);
    /** The words of further people are opened to tell these, and for nothing else. */
    private static final Set<Reader> NOBODY = EnumSet.noneOf(Reader.class);

    private static final Map<Class<? extends ComplaintEvent>, ReadingLine<?>> TABLE = table();

    private ReadingTable() {}

    /** Returns who reads which words of each type of event, in the order of a complaint's life; no words, no readers. */
    public static Map<Class<? extends ComplaintEvent>, Map<CaseWord, Set<Reader>>> lines() {
        Map<Class<? extends ComplaintEvent>, Map<CaseWord, Set<Reader>>> lines = new LinkedHashMap<>();
        TABLE.forEach((type, line) -> lines.put(type, line.readers()));
        return Collections.unmodifiableMap(lines);
    }

    /** Returns who sees that there was a step of this type. */
    public static Set<Reader> seers(Class<? extends ComplaintEvent> type) {
        return Collections.unmodifiableSet(line(type).steps());
    }

    /** Returns who reads the files that came with a step of this type, and what they are called; empty where none can. */
    public static Set<Reader> fileReaders(Class<? extends ComplaintEvent> type) {
        return Collections.unmodifiableSet(line(type).fileReaders());
    }

    /** Returns who reads the name and the phone number of the person who made a tip-off. */
    public static Set<Reader> callersOfATipster() {
        return Collections.unmodifiableSet(CALLERS_OF_A_TIPSTER);
    }

    static ReadingLine<?> line(Class<? extends ComplaintEvent> type) {
        ReadingLine<?> line = TABLE.get(type);
        if (line == null) {
            throw new IllegalArgumentException("who reads " + type.getSimpleName() + " is not said");
        }
        return line;
    }

    private static Map<Class<? extends ComplaintEvent>, ReadingLine<?>> table() {
        Lines lines = new Lines();
        lines.of(ComplaintReceived.class)
                .word(TITLE, ComplaintReceived::title, ALL)
                .word(STORY, ComplaintReceived::text, ALL)
                .word(PLACE, ComplaintReceived::place, ALL)
                .word(NAME, ComplaintReceived::name, CALLERS)
                .word(PHONE, ComplaintReceived::phone, CALLERS)
                .word(ACCOUNT, ComplaintReceived::account, NOBODY);
        lines.of(ComplaintRouted.class).concerns(ComplaintRouted::lead);
        lines.of(RedirectedToEmergency.class);
        lines.of(AcceptanceDeclined.class).word(GUIDANCE, AcceptanceDeclined::guidance, ANSWERS);
        lines.of(AnsweredDirectly.class).word(ANSWER, AnsweredDirectly::text, ANSWERS);
        lines.of(ComplaintWithdrawn.class).word(REASON, ComplaintWithdrawn::reason, OPINIONS);
        lines.of(ComplaintTerminated.class)
                .word(REASON, ComplaintTerminated::reason, ANSWERS)
                .concerns(ComplaintTerminated::askedBy);
        lines.of(ComplaintAccepted.class);
        lines.of(ComplaintDispatched.class).concernsAll(ReadingTable::given);
        lines.of(AssignmentAcknowledged.class).concerns(AssignmentAcknowledged::department);
        lines.of(FirstContactMade.class)
                .word(NOTE, FirstContactMade::note, HANDLING)
                .concerns(FirstContactMade::department);
        lines.of(ComplaintReplied.class)
                .word(ANSWER, ComplaintReplied::text, ANSWERS)
                .files(ComplaintReplied::attachments, ANSWERS)
                .concerns(ComplaintReplied::department);
        lines.of(ComplaintRated.class).word(COMMENT, ComplaintRated::comment, OPINIONS);
        lines.of(DeadlineSet.class).concerns(DeadlineSet::department);
        lines.of(DeadlinePaused.class);
        lines.of(DeadlineChanged.class);
        lines.of(DeadlineWarned.class);
        lines.of(DeadlineMissed.class);
        lines.of(DeadlineEscalated.class);
        lines.of(CaseImported.class)
                .word(TITLE, CaseImported::title, ALL)
                .word(STORY, CaseImported::text, ALL)
                .concerns(CaseImported::department);
        lines.of(AlreadySo.class);
        lines.of(UnknownEvent.class);
        handling(lines);
        disputes(lines);
        oversight(lines);
        aftermath(lines);
        links(lines);
        privacy(lines);
        return Collections.unmodifiableMap(lines.table);
    }

    private static void handling(Lines lines) {
        lines.of(ContactMade.class).word(NOTE, ContactMade::note, HANDLING).concerns(ContactMade::department);
        lines.of(InterimReplySent.class)
                .word(PROGRESS, InterimReplySent::text, ANSWERS)
                .concerns(InterimReplySent::department);
        lines.of(CommitmentPlanned.class)
                .word(MEASURES, CommitmentPlanned::measures, ANSWERS)
                .concerns(CommitmentPlanned::department);
        lines.of(CommitmentKept.class)
                .word(NOTE, CommitmentKept::note, HANDLING)
                .concerns(CommitmentKept::department);
        lines.of(SupportResultSubmitted.class)
                .word(RESULT, SupportResultSubmitted::text, HANDLING)
                .concerns(SupportResultSubmitted::department);
        lines.of(SupportWaived.class)
                .word(REASON, SupportWaived::reason, HANDLING)
                .concerns(SupportWaived::department);
        lines.of(ReplySubmitted.class)
                .word(ANSWER, ReplySubmitted::text, HANDLING)
                .files(ReplySubmitted::files, HANDLING)
                .concerns(ReplySubmitted::department);
        lines.of(ReplyApproved.class)
                .word(ANSWER, approved -> approved.reply().text(), ANSWERS)
                .files(approved -> approved.reply().files(), ANSWERS)
                .concerns(approved -> approved.reply().department());
        lines.of(ReplyReturned.class)
                .word(REASON, ReplyReturned::reason, HANDLING)
                .concerns(ReplyReturned::department);
        lines.of(ExtensionRequested.class)
                .word(REASON, ExtensionRequested::note, HANDLING)
                .concerns(ExtensionRequested::department)
                .numbered(ExtensionRequested::no);
        lines.of(ExtensionGranted.class).concerns(ExtensionGranted::department).numbered(ExtensionGranted::no);
        lines.of(ExtensionRejected.class)
                .word(REASON, ExtensionRejected::reason, HANDLING)
                .concerns(ExtensionRejected::department)
                .numbered(ExtensionRejected::no);
        lines.of(HandlingPaused.class).word(REASON, HandlingPaused::note, HANDLING);
        lines.of(HandlingResumed.class);
        lines.of(PauseReasonEnded.class);
        lines.of(FilesAdded.class).files(FilesAdded::files, ALL);
    }

    private static void disputes(Lines lines) {
        lines.of(AssignmentContested.class)
                .word(REASON, AssignmentContested::text, ARBITRATION)
                .concerns(AssignmentContested::department);
        lines.of(ContestRejected.class)
                .word(REASON, ContestRejected::reason, ARBITRATION)
                .concerns(ContestRejected::department);
        lines.of(ContestUpheld.class)
                .word(REASON, ContestUpheld::reason, ARBITRATION)
                .concerns(ContestUpheld::department);
        lines.of(DisputeEscalated.class)
                .word(REASON, DisputeEscalated::reason, ARBITRATION)
                .concerns(DisputeEscalated::department);
        lines.of(DepartmentDesignated.class)
                .word(REASON, DepartmentDesignated::reason, ARBITRATION)
                .concerns(DepartmentDesignated::department);
        lines.of(InterimLeadNamed.class)
                .word(REASON, InterimLeadNamed::reason, ARBITRATION)
                .concerns(InterimLeadNamed::department);
        lines.of(AssignmentTransferred.class).concernsAll(moved -> List.of(moved.from(), moved.to()));
        lines.of(AssignmentReleased.class).concerns(AssignmentReleased::department);
        lines.of(CostDisputed.class).concernsAll(CostDisputed::parties);
        lines.of(CostSettled.class)
                .word(REASON, CostSettled::note, COSTS)
                .concernsAll(settled ->
                        settled.shares().stream().map(CostShare::department).toList());
    }

    private static void oversight(Lines lines) {
        lines.of(ReminderSent.class).word(NOTE, ReminderSent::note, HANDLING).concerns(ReminderSent::department);
        lines.of(SupervisionOpened.class)
                .word(REASON, SupervisionOpened::reason, OPINIONS)
                .numbered(SupervisionOpened::no);
        lines.of(SupervisionClosed.class)
                .word(FINDING, SupervisionClosed::finding, OPINIONS)
                .numbered(SupervisionClosed::no);
        lines.of(CaseEscalated.class).word(REASON, CaseEscalated::reason, OPINIONS);
        lines.of(SupportCalled.class)
                .word(REASON, SupportCalled::reason, HANDLING)
                .concernsAll(SupportCalled::departments);
        lines.of(SupportReported.class)
                .word(NOTE, SupportReported::note, HANDLING)
                .concerns(SupportReported::department);
        lines.of(StaffRecused.class).seenBy(INTERESTS).word(REASON, StaffRecused::reason, INTERESTS);
        lines.of(RecusalLifted.class).seenBy(INTERESTS).word(REASON, RecusalLifted::reason, INTERESTS);
    }

    private static void aftermath(Lines lines) {
        lines.of(CallbackRecorded.class).word(NOTE, CallbackRecorded::note, CALLS);
        lines.of(ComplaintClosed.class).word(REASON, ComplaintClosed::reason, ANSWERS);
        lines.of(ClosedUnrated.class);
        lines.of(FollowUpEnded.class);
        lines.of(ReworkOrdered.class)
                .word(REASON, ReworkOrdered::reason, HANDLING)
                .concernsAll(ReworkOrdered::departments);
        lines.of(VerificationRequested.class).word(REASON, VerificationRequested::reason, JUDGES);
        lines.of(VerdictGiven.class).word(FINDING, VerdictGiven::note, ANSWERS);
        lines.of(ScoreExcluded.class);
        lines.of(ReviewRequested.class)
                .word(REASON, ReviewRequested::reason, OPINIONS)
                .numbered(ReviewRequested::level);
        lines.of(ReviewDecided.class)
                .word(DECISION, ReviewDecided::text, ANSWERS)
                .numbered(ReviewDecided::level);
        lines.of(ComplaintArchived.class);
        lines.of(RetentionEnded.class);
        lines.of(AdoptionRecorded.class)
                .word(MEASURES, AdoptionRecorded::measure, ANSWERS)
                .concerns(AdoptionRecorded::department);
    }

    private static void links(Lines lines) {
        lines.of(SupporterJoined.class).word(PHONE, SupporterJoined::phone, NOBODY);
        lines.of(SupporterLeft.class);
        lines.of(DuplicateLinked.class);
        lines.of(MainChanged.class);
        lines.of(DuplicateUnlinked.class);
        lines.of(DuplicateParted.class).concerns(DuplicateParted::lead);
        lines.of(DuplicateCounted.class);
        lines.of(DuplicateReleased.class);
        lines.of(AnswerShared.class);
    }

    private static void privacy(Lines lines) {
        lines.of(PublicityChosen.class);
        lines.of(WentAnonymous.class);
        lines.of(PersonalDataErased.class);
        lines.of(LegalHoldSet.class).seenBy(COURT).word(REASON, LegalHoldSet::reason, COURT);
        lines.of(LegalHoldLifted.class).seenBy(COURT).word(REASON, LegalHoldLifted::reason, COURT);
    }

    private static List<DepartmentId> given(ComplaintDispatched dispatched) {
        return Stream.of(List.of(dispatched.lead()), dispatched.support(), dispatched.copies())
                .flatMap(List::stream)
                .toList();
    }

    private static Set<Reader> and(Set<Reader> some, Reader... others) {
        Set<Reader> more = EnumSet.copyOf(some);
        more.addAll(Arrays.asList(others));
        return more;
    }

    /** A table being written. */
    private static final class Lines {

        private final Map<Class<? extends ComplaintEvent>, ReadingLine<?>> table = new LinkedHashMap<>();

        <E extends ComplaintEvent> ReadingLine<E> of(Class<E> type) {
            ReadingLine<E> line = new ReadingLine<>(type);
            if (table.put(type, line) != null) {
                throw new IllegalStateException(type.getSimpleName() + " has two lines");
            }
            return line;
        }
    }
}
