package io.github.redress.json;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Adoption;
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
import io.github.redress.complaint.ArbitrationLevel;
import io.github.redress.complaint.AssignmentStanding;
import io.github.redress.complaint.AttachedFile;
import io.github.redress.complaint.AuthorityLevel;
import io.github.redress.complaint.ClockName;
import io.github.redress.complaint.CloseCause;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.AlreadySo;
import io.github.redress.complaint.ComplaintEvent.AssignmentAcknowledged;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintEvent.ComplaintAccepted;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.ComplaintRouted;
import io.github.redress.complaint.ComplaintEvent.DeadlineChangeCause;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlineEscalated;
import io.github.redress.complaint.ComplaintEvent.DeadlineMissed;
import io.github.redress.complaint.ComplaintEvent.DeadlinePaused;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineSource;
import io.github.redress.complaint.ComplaintEvent.DeadlineWarned;
import io.github.redress.complaint.ComplaintEvent.FirstContactMade;
import io.github.redress.complaint.ContestReason;
import io.github.redress.complaint.CostShare;
import io.github.redress.complaint.DeclineReason;
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
import io.github.redress.complaint.ErasureBasis;
import io.github.redress.complaint.ExtensionReason;
import io.github.redress.complaint.HandlingEvent;
import io.github.redress.complaint.LinkEvent;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.OversightEvent.CaseEscalated;
import io.github.redress.complaint.OversightEvent.RecusalLifted;
import io.github.redress.complaint.OversightEvent.ReminderSent;
import io.github.redress.complaint.OversightEvent.StaffRecused;
import io.github.redress.complaint.OversightEvent.SupervisionClosed;
import io.github.redress.complaint.OversightEvent.SupervisionOpened;
import io.github.redress.complaint.OversightEvent.SupportCalled;
import io.github.redress.complaint.OversightEvent.SupportReported;
import io.github.redress.complaint.PrivacyEvent;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.Recusal;
import io.github.redress.complaint.ReviewResult;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.ScoreExclusion;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.SupervisionCause;
import io.github.redress.complaint.TransferCause;
import io.github.redress.complaint.TransferDeadlines;
import io.github.redress.complaint.Visibility;
import io.github.redress.routing.RouteKind;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** One event of every type, each with everything it can hold. */
final class Events {

    private static final DepartmentId LIGHTING = DepartmentId.of("lighting");
    private static final DepartmentId POWER = DepartmentId.of("power");
    private static final Instant DUE = Instant.parse("2026-09-20T09:30:00Z");
    private static final UUID PERSON = UUID.fromString("9d3c0d4a-5c1e-4a7e-8f63-2f4b0c0a1b2c");

    private static final UUID SUPPORTER = UUID.fromString("0c5d9f5e-8b1a-8f6e-9a3d-1b2c3d4e5f60");
    private static final ComplaintId MAIN = ComplaintId.parse("01994a2f-1c00-7000-8000-000000000001");
    private static final HandlingEvent.ReplySubmitted REPLY = new HandlingEvent.ReplySubmitted(
            1, LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, words(26), List.of(picture(32)));

    private Events() {}

    static List<ComplaintEvent> oneOfEach() {
        return List.of(
                new ComplaintReceived(
                        "20260914-7K3M9Q",
                        PERSON,
                        ComplaintKind.TIP_OFF,
                        Channel.QR,
                        CategoryPath.of("roads/lighting"),
                        DistrictPath.of("wuchang/zhongnan-street"),
                        words(1),
                        words(2),
                        words(3),
                        words(4),
                        words(10),
                        List.of("east-lake-scenic"),
                        List.of("campaign-2026"),
                        new TreeMap<>(Map.of("people", 12, "ringRoad", true, "roadClass", "ring")),
                        List.of(POWER)),
                new ComplaintRouted(
                        RouteKind.GUARDED,
                        "lamps",
                        LIGHTING,
                        List.of(POWER),
                        List.of(DepartmentId.of("safety-bureau")),
                        List.of("danger"),
                        "3d",
                        "city-routing",
                        "2026.1",
                        ContentHash.of("rules")),
                new ComplaintEvent.RedirectedToEmergency("119"),
                new ComplaintEvent.AcceptanceDeclined(DeclineReason.LITIGATION, words(11)),
                new ComplaintEvent.AnsweredDirectly(Outcome.EXPLAINED, Visibility.PUBLIC, words(12)),
                new ComplaintEvent.ComplaintWithdrawn(words(13)),
                new ComplaintEvent.ComplaintTerminated(POWER, words(14)),
                new ComplaintAccepted(),
                new ComplaintDispatched(
                        LIGHTING, List.of(POWER), List.of(DepartmentId.of("safety-bureau")), "lamps", "3d"),
                new AssignmentAcknowledged(1, LIGHTING),
                new FirstContactMade(2, POWER, words(5)),
                new ComplaintReplied(1, LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, words(6)),
                new ComplaintRated(SatisfactionRating.VERY_SATISFIED, true, words(7)),
                new HandlingEvent.ContactMade(2, POWER, true, words(20)),
                new HandlingEvent.InterimReplySent(1, LIGHTING, Visibility.PRIVATE, words(21)),
                new HandlingEvent.CommitmentPlanned(
                        1, LIGHTING, LocalDate.of(2026, 9, 30), Visibility.PUBLIC, words(22)),
                new HandlingEvent.CommitmentKept(1, LIGHTING, words(23)),
                new HandlingEvent.SupportResultSubmitted(2, POWER, words(24)),
                new HandlingEvent.SupportWaived(2, POWER, words(25)),
                REPLY,
                new HandlingEvent.ReplyApproved(Instant.parse("2026-09-14T00:45:00Z"), REPLY),
                new HandlingEvent.ReplyReturned(1, LIGHTING, words(27)),
                new HandlingEvent.ExtensionRequested(
                        1,
                        1,
                        LIGHTING,
                        GoalName.RESOLUTION,
                        ExtensionAmount.days(5),
                        ExtensionReason.COORDINATION,
                        words(28)),
                new HandlingEvent.ExtensionGranted(
                        1, 1, LIGHTING, GoalName.RESOLUTION, ExtensionAmount.days(5), ExtensionReason.COORDINATION),
                new HandlingEvent.ExtensionRejected(2, LIGHTING, words(29)),
                new HandlingEvent.HandlingPaused("hearing", words(30)),
                new HandlingEvent.HandlingResumed("hearing"),
                new HandlingEvent.PauseReasonEnded(GoalName.RESOLUTION, 1, "hearing"),
                new HandlingEvent.FilesAdded(List.of(picture(31))),
                new DeadlineSet(
                        GoalName.RESOLUTION,
                        1,
                        LIGHTING,
                        Instant.parse("2026-09-14T01:00:00Z"),
                        DUE,
                        true,
                        "default",
                        "wuhan-office",
                        1,
                        DeadlineSource.POLICY,
                        List.of(Instant.parse("2026-09-18T06:54:00Z")),
                        List.of(DUE),
                        null),
                new CallbackRecorded(true, false, SatisfactionRating.DISSATISFIED, words(31), null),
                new ComplaintClosed(CloseCause.DECIDED, words(32)),
                new ClosedUnrated(DUE),
                new FollowUpEnded(DUE),
                new ReworkOrdered(2, List.of(LIGHTING, POWER), words(33)),
                new VerificationRequested(words(34)),
                new VerdictGiven(true, false, DepartmentId.of("safety-bureau"), words(35)),
                new ScoreExcluded(ScoreExclusion.UNREASONABLE_DEMAND),
                new ReviewRequested(1, words(36)),
                new ReviewDecided(
                        1, ReviewResult.MODIFIED, DepartmentId.of("safety-bureau"), Visibility.PUBLIC, words(37)),
                new ComplaintArchived(),
                new RetentionEnded(DUE),
                new AdoptionRecorded(LIGHTING, Adoption.PARTLY, words(38)),
                new DeadlinePaused(GoalName.RESOLUTION, 1, DUE),
                new DeadlineChanged(
                        GoalName.RESOLUTION,
                        1,
                        DeadlineChangeCause.CALENDAR,
                        Instant.parse("2026-09-14T01:00:00Z"),
                        DUE,
                        Instant.parse("2026-09-21T09:30:00Z"),
                        true,
                        2,
                        List.of(Instant.parse("2026-09-18T08:54:00Z")),
                        List.of(Instant.parse("2026-09-21T09:30:00Z"))),
                new DeadlineWarned(GoalName.RESOLUTION, 1, 1, Instant.parse("2026-09-18T06:54:00Z")),
                new DeadlineMissed(GoalName.RESOLUTION, 1, DUE),
                new DeadlineEscalated(GoalName.RESOLUTION, 1, 1, DUE),
                new LinkEvent.SupporterJoined(SUPPORTER, PERSON, words(40)),
                new LinkEvent.SupporterLeft(SUPPORTER),
                new LinkEvent.DuplicateLinked(MAIN, "20260914-7K3M9Q", List.of(new ClockName(GoalName.RESOLUTION, 1))),
                new LinkEvent.MainChanged(MAIN, "20260914-7K3M9Q"),
                new LinkEvent.DuplicateUnlinked(),
                new LinkEvent.DuplicateParted(
                        MAIN,
                        DepartmentId.of("lighting"),
                        List.of(DepartmentId.of("power")),
                        List.of(DepartmentId.of("roads")),
                        List.of("li-1"),
                        List.of("op-17", "centre-2"),
                        List.of(new Recusal("li-2", DepartmentId.of("lighting"), DUE))),
                new LinkEvent.DuplicateCounted(MAIN, List.of(SUPPORTER, PERSON)),
                new LinkEvent.DuplicateReleased(MAIN),
                new LinkEvent.AnswerShared(MAIN, 12, Outcome.RESOLVED, null),
                new AlreadySo(Action.JOIN),
                new CaseImported(
                        "boston-311",
                        "101004113298",
                        "20260914-0A1B2C",
                        PERSON,
                        ComplaintKind.ASSISTANCE,
                        Channel.IMPORT,
                        CategoryPath.of("housing"),
                        DistrictPath.of("ward-5"),
                        Instant.parse("2022-01-01T05:16:00Z"),
                        DepartmentId.of("ISD"),
                        Instant.parse("2022-04-01T04:16:06Z"),
                        Instant.parse("2022-01-10T13:42:23Z"),
                        true,
                        false,
                        SatisfactionRating.BASIC,
                        false,
                        words(8),
                        words(9),
                        List.of(POWER),
                        null),
                new AssignmentContested(1, LIGHTING, ContestReason.OWNERSHIP, POWER, words(20)),
                new ContestRejected(1, LIGHTING, ArbitrationLevel.DISPATCHER, words(21)),
                new ContestUpheld(1, LIGHTING, ArbitrationLevel.DISPATCHER, words(22)),
                new DisputeEscalated(1, LIGHTING, ArbitrationLevel.SUPERIOR, words(23)),
                new DepartmentDesignated(1, POWER, ArbitrationLevel.JOINT_MEETING, words(24)),
                new InterimLeadNamed(1, POWER, ArbitrationLevel.SUPERIOR, words(25)),
                new AssignmentTransferred(
                        1,
                        LIGHTING,
                        3,
                        POWER,
                        AssignmentStanding.INTERIM,
                        TransferCause.INTERIM,
                        TransferDeadlines.REMAINING,
                        Instant.parse("2026-09-15T01:00:00Z")),
                new AssignmentReleased(2, POWER),
                new CostDisputed(List.of(LIGHTING, POWER)),
                new CostSettled(List.of(new CostShare(LIGHTING, 30), new CostShare(POWER, 70)), words(26)),
                new ReminderSent(1, LIGHTING, DUE, words(27)),
                new SupervisionOpened(1, AuthorityLevel.GOVERNMENT_OFFICE, SupervisionCause.MANY_REPEATS, words(28)),
                new SupervisionClosed(1, words(29)),
                new CaseEscalated(AuthorityLevel.EXECUTIVE_MEETING, words(30)),
                new SupportCalled(LIGHTING, 2, List.of(POWER, DepartmentId.of("safety-bureau")), words(31)),
                new SupportReported(2, POWER, words(32)),
                new StaffRecused("li-2", null, words(33)),
                new RecusalLifted("li-2", words(34)),
                new PrivacyEvent.PublicityChosen(Visibility.PUBLIC),
                new PrivacyEvent.WentAnonymous(),
                new PrivacyEvent.PersonalDataErased(ErasureBasis.REQUEST, 5),
                new PrivacyEvent.LegalHoldSet(words(15)),
                new PrivacyEvent.LegalHoldLifted(words(16)));
    }

    static Recorded recorded(ComplaintEvent event) {
        boolean begins = event instanceof ComplaintReceived || event instanceof CaseImported;
        return new Recorded(
                ComplaintId.parse("01994a2f-1c00-7000-8000-00000000002a"),
                begins ? 1 : 2,
                Instant.parse("2026-09-14T01:00:00Z"),
                Instant.parse("2026-09-14T01:00:00.123456789Z"),
                event instanceof AssignmentAcknowledged ? Actor.handler("li-1", LIGHTING) : Actor.operator("op-17"),
                new TreeMap<>(Map.of("sla/city", 3L, "calendar/wuhan-office", 1L)),
                begins ? null : ContentHash.of("the event before"),
                event);
    }

    static AttachedFile picture(int no) {
        return new AttachedFile(words(no), "image/jpeg", 204_800, ContentHash.of("sealed picture " + no));
    }

    private static SealedText words(int no) {
        return new SealedText(new UUID(0x4000, 0x8000000000000000L + no), ContentHash.of("words " + no));
    }
}
