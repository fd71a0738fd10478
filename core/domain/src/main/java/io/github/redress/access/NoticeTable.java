package io.github.redress.access;

import static io.github.redress.access.Audience.CENTRE;
import static io.github.redress.access.Audience.COMPLAINANT;
import static io.github.redress.access.Audience.CONCERNED;
import static io.github.redress.access.Audience.COPIED;
import static io.github.redress.access.Audience.EVALUATOR;
import static io.github.redress.access.Audience.FORMER;
import static io.github.redress.access.Audience.LEAD;
import static io.github.redress.access.Audience.REVIEWER;
import static io.github.redress.access.Audience.SUPERVISOR;
import static io.github.redress.access.Audience.SUPPORT;
import static io.github.redress.access.Audience.SUPPORTERS;
import static io.github.redress.access.Notice.When.ABOUT_THE_ANSWER;
import static io.github.redress.access.Notice.When.CLOSED_BY_THE_CENTRE;
import static io.github.redress.access.Notice.When.FOR_A_PROMISE;
import static io.github.redress.access.Notice.When.FOR_A_WINDOW_OF_A_DEPARTMENT;
import static io.github.redress.access.Notice.When.FOR_A_WINDOW_OF_THE_PERSON;
import static io.github.redress.access.Notice.When.NOT_TOLD_BY_A_DECISION;
import static io.github.redress.access.Notice.When.WHEN_NOT_SATISFIED;
import static io.github.redress.access.Notice.to;

import io.github.redress.complaint.AftermathEvent.AdoptionRecorded;
import io.github.redress.complaint.AftermathEvent.CallbackRecorded;
import io.github.redress.complaint.AftermathEvent.ClosedUnrated;
import io.github.redress.complaint.AftermathEvent.ComplaintArchived;
import io.github.redress.complaint.AftermathEvent.ComplaintClosed;
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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of who is told of what: every type of event has a line, and one that nobody is told of says so. The desk's notices run on
 * it; nothing else says who is told.
 */
public final class NoticeTable {

    private static final Map<Class<? extends ComplaintEvent>, List<Notice>> TABLE = table();

    private NoticeTable() {}

    /** Returns every line, in the order of a complaint's life; a type that nobody is told of has no notices. */
    public static Map<Class<? extends ComplaintEvent>, List<Notice>> lines() {
        return TABLE;
    }

    /** Returns who is told of an event; nobody of one whose type has no line. */
    public static List<Notice> of(ComplaintEvent event) {
        return TABLE.getOrDefault(event.getClass(), List.of()).stream()
                .filter(notice -> notice.tells(event))
                .toList();
    }

    private static Map<Class<? extends ComplaintEvent>, List<Notice>> table() {
        Lines lines = new Lines();
        lines.add(ComplaintReceived.class, to(COMPLAINANT, "received.person"), to(CENTRE, "received.centre"));
        lines.nobody(ComplaintRouted.class);
        lines.nobody(AlreadySo.class);
        lines.add(RedirectedToEmergency.class, to(COMPLAINANT, "redirected.person"));
        lines.add(AcceptanceDeclined.class, to(COMPLAINANT, "declined.person"));
        lines.add(AnsweredDirectly.class, to(COMPLAINANT, "replied.person"));
        lines.add(ComplaintAccepted.class, to(COMPLAINANT, "accepted.person"));
        lines.add(
                ComplaintDispatched.class,
                to(COMPLAINANT, "dispatched.person"),
                to(LEAD, "dispatched.lead"),
                to(SUPPORT, "dispatched.support"),
                to(COPIED, "dispatched.copy"));
        lines.nobody(AssignmentAcknowledged.class);
        lines.nobody(FirstContactMade.class);
        lines.add(
                ComplaintReplied.class,
                to(COMPLAINANT, "replied.person"),
                to(SUPPORTERS, "replied.supporters"),
                to(SUPPORT, "replied.support"));
        lines.add(
                ComplaintWithdrawn.class,
                to(CENTRE, "withdrawn.staff"),
                to(LEAD, "withdrawn.staff"),
                to(SUPPORT, "withdrawn.staff"));
        lines.add(
                ComplaintTerminated.class,
                to(COMPLAINANT, "terminated.person"),
                to(LEAD, "terminated.department"),
                to(SUPPORT, "terminated.department"));
        lines.add(
                ComplaintRated.class,
                to(LEAD, "rated.lead"),
                to(CENTRE, "rated.unhappy").only(WHEN_NOT_SATISFIED),
                to(SUPERVISOR, "rated.unhappy").only(WHEN_NOT_SATISFIED));
        lines.nobody(DeadlineSet.class);
        lines.nobody(DeadlinePaused.class);
        lines.add(DeadlineChanged.class, to(CONCERNED, "deadline.changed"));
        lines.add(
                DeadlineWarned.class,
                to(CONCERNED, "deadline.warned").only(FOR_A_PROMISE),
                to(CONCERNED, "window.warned").only(FOR_A_WINDOW_OF_A_DEPARTMENT),
                to(COMPLAINANT, "window.warned").only(FOR_A_WINDOW_OF_THE_PERSON));
        lines.add(DeadlineMissed.class, to(CONCERNED, "deadline.missed"), to(CENTRE, "deadline.missed"));
        lines.add(
                DeadlineEscalated.class,
                to(CENTRE, "deadline.escalated").only(FOR_A_PROMISE),
                to(SUPERVISOR, "deadline.escalated").only(FOR_A_PROMISE));
        lines.nobody(CaseImported.class);
        lines.nobody(UnknownEvent.class);
        handling(lines);
        disputes(lines);
        oversight(lines);
        aftermath(lines);
        links(lines);
        privacy(lines);
        return Collections.unmodifiableMap(lines.table);
    }

    private static void handling(Lines lines) {
        lines.nobody(ContactMade.class);
        lines.add(InterimReplySent.class, to(COMPLAINANT, "interim.person"), to(SUPPORTERS, "interim.supporters"));
        lines.add(CommitmentPlanned.class, to(COMPLAINANT, "planned.person"), to(SUPPORTERS, "planned.supporters"));
        lines.add(CommitmentKept.class, to(COMPLAINANT, "kept.person"), to(SUPPORTERS, "kept.supporters"));
        lines.add(SupportResultSubmitted.class, to(LEAD, "result.lead"));
        lines.add(SupportWaived.class, to(CONCERNED, "waived.department"));
        lines.add(ReplySubmitted.class, to(CENTRE, "submitted.centre"));
        lines.add(
                ReplyApproved.class,
                to(COMPLAINANT, "replied.person"),
                to(SUPPORTERS, "replied.supporters"),
                to(LEAD, "approved.lead"),
                to(SUPPORT, "replied.support"));
        lines.add(ReplyReturned.class, to(LEAD, "returned.lead"));
        lines.add(ExtensionRequested.class, to(CENTRE, "extension.asked"));
        // The department hears it from the deadline that changes.
        lines.add(ExtensionGranted.class, to(COMPLAINANT, "extension.person").only(ABOUT_THE_ANSWER));
        lines.add(ExtensionRejected.class, to(CONCERNED, "extension.rejected"));
        lines.add(HandlingPaused.class, to(COMPLAINANT, "paused.person"), to(LEAD, "paused.lead"));
        lines.add(HandlingResumed.class, to(COMPLAINANT, "resumed.person"), to(LEAD, "resumed.lead"));
        lines.nobody(PauseReasonEnded.class);
        lines.add(FilesAdded.class, to(LEAD, "files.staff"), to(SUPPORT, "files.staff"));
    }

    private static void disputes(Lines lines) {
        lines.add(AssignmentContested.class, to(CENTRE, "contested.decider"));
        lines.add(ContestRejected.class, to(CONCERNED, "contest.rejected"));
        lines.add(ContestUpheld.class, to(CONCERNED, "contest.upheld"));
        lines.add(DisputeEscalated.class, to(SUPERVISOR, "contested.decider"));
        lines.add(DepartmentDesignated.class, to(CONCERNED, "designated.department"));
        lines.add(InterimLeadNamed.class, to(CONCERNED, "interim.lead"));
        lines.add(
                AssignmentTransferred.class,
                to(CONCERNED, "transferred.department").only(NOT_TOLD_BY_A_DECISION),
                to(FORMER, "released.department"));
        lines.add(AssignmentReleased.class, to(CONCERNED, "released.department"));
        lines.add(CostDisputed.class, to(CONCERNED, "cost.disputed"));
        lines.add(CostSettled.class, to(CONCERNED, "cost.settled"));
    }

    private static void oversight(Lines lines) {
        lines.add(ReminderSent.class, to(CONCERNED, "reminded.department"));
        lines.add(SupervisionOpened.class, to(LEAD, "supervised.lead"));
        lines.add(SupervisionClosed.class, to(LEAD, "unsupervised.lead"));
        lines.add(CaseEscalated.class, to(SUPERVISOR, "escalated.supervisor"), to(LEAD, "escalated.lead"));
        lines.add(SupportCalled.class, to(SUPPORT, "dispatched.support"));
        lines.add(SupportReported.class, to(LEAD, "reported.lead"));
        lines.nobody(StaffRecused.class);
    }

    private static void aftermath(Lines lines) {
        lines.nobody(CallbackRecorded.class);
        lines.add(ComplaintClosed.class, to(COMPLAINANT, "closed.person").only(CLOSED_BY_THE_CENTRE));
        lines.nobody(ClosedUnrated.class);
        lines.add(
                ReworkOrdered.class,
                to(COMPLAINANT, "rework.person"),
                to(LEAD, "rework.department"),
                to(SUPPORT, "rework.department"));
        lines.add(VerificationRequested.class, to(EVALUATOR, "verify.evaluator"));
        lines.add(VerdictGiven.class, to(COMPLAINANT, "verdict.person"), to(CENTRE, "verdict.centre"));
        lines.nobody(ScoreExcluded.class);
        lines.add(ReviewRequested.class, to(REVIEWER, "review.reviewer"), to(LEAD, "review.lead"));
        lines.add(ReviewDecided.class, to(COMPLAINANT, "reviewed.person"), to(LEAD, "reviewed.lead"));
        lines.nobody(ComplaintArchived.class);
        lines.nobody(RetentionEnded.class);
        lines.add(AdoptionRecorded.class, to(COMPLAINANT, "adoption.person"));
    }

    private static void links(Lines lines) {
        lines.nobody(SupporterJoined.class);
        lines.nobody(SupporterLeft.class);
        lines.add(
                DuplicateLinked.class,
                to(COMPLAINANT, "duplicate.person"),
                to(LEAD, "duplicate.staff"),
                to(SUPPORT, "duplicate.staff"));
        lines.nobody(MainChanged.class);
        lines.add(
                DuplicateUnlinked.class,
                to(COMPLAINANT, "unlinked.person"),
                to(LEAD, "unlinked.staff"),
                to(SUPPORT, "unlinked.staff"));
        lines.nobody(DuplicateParted.class);
        lines.nobody(DuplicateCounted.class);
        lines.nobody(DuplicateReleased.class);
        lines.add(AnswerShared.class, to(COMPLAINANT, "replied.person"), to(SUPPORTERS, "replied.supporters"));
    }

    private static void privacy(Lines lines) {
        lines.nobody(PublicityChosen.class);
        lines.nobody(WentAnonymous.class);
        lines.nobody(PersonalDataErased.class);
        lines.nobody(LegalHoldSet.class);
        lines.nobody(LegalHoldLifted.class);
    }

    /** A table being written. */
    private static final class Lines {

        private final Map<Class<? extends ComplaintEvent>, List<Notice>> table = new LinkedHashMap<>();

        void add(Class<? extends ComplaintEvent> type, Notice... notices) {
            if (table.put(type, List.of(notices)) != null) {
                throw new IllegalStateException(type.getSimpleName() + " has two lines");
            }
        }

        void nobody(Class<? extends ComplaintEvent> type) {
            add(type);
        }
    }
}
