package io.github.redress.json;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.complaint.ComplaintEvent;
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
import io.github.redress.complaint.DeclineReason;
import io.github.redress.complaint.ErasureBasis;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.PrivacyEvent;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.Visibility;
import io.github.redress.routing.RouteKind;
import io.github.redress.sla.GoalName;
import java.time.Instant;
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
                        List.of(POWER)),
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

    private static SealedText words(int no) {
        return new SealedText(new UUID(0x4000, 0x8000000000000000L + no), ContentHash.of("words " + no));
    }
}
