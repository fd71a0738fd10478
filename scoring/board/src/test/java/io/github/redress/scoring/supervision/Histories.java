package io.github.redress.scoring.supervision;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
import io.github.redress.complaint.AftermathEvent.VerdictGiven;
import io.github.redress.complaint.ArbitrationLevel;
import io.github.redress.complaint.AssignmentStanding;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.DeadlineChangeCause;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlinePaused;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineSource;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.DisputeEvent.ContestRejected;
import io.github.redress.complaint.DisputeEvent.DepartmentDesignated;
import io.github.redress.complaint.ExtensionReason;
import io.github.redress.complaint.HandlingEvent.ExtensionRequested;
import io.github.redress.complaint.HandlingEvent.ReplyReturned;
import io.github.redress.complaint.HandlingEvent.ReplySubmitted;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.complaint.LinkEvent.DuplicateParted;
import io.github.redress.complaint.LinkEvent.DuplicateUnlinked;
import io.github.redress.complaint.LinkEvent.SupporterJoined;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.OversightEvent.ReminderSent;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.TransferCause;
import io.github.redress.complaint.TransferDeadlines;
import io.github.redress.complaint.Visibility;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Events of made-up cases, and any stretch of them, whether a desk would accept it or not. */
final class Histories {

    static final DepartmentId WATER = DepartmentId.of("water");
    static final DepartmentId ROADS = DepartmentId.of("roads");
    static final SealedText WORDS = new SealedText(new UUID(1, 1), ContentHash.of("words"));
    static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");

    private Histories() {}

    static ComplaintId id(int which) {
        return ComplaintId.of(new UUID(7, which));
    }

    static Recorded recorded(int which, long version, Instant at, ComplaintEvent event) {
        return new Recorded(
                id(which),
                version,
                at,
                at,
                Actor.system("test"),
                new TreeMap<>(),
                version == 1 ? null : ContentHash.of("before"),
                event);
    }

    static ComplaintDispatched dispatched() {
        return new ComplaintDispatched(WATER, List.of(), List.of(), null, null);
    }

    static DeadlineSet promised(Instant start, Instant due) {
        return new DeadlineSet(
                GoalName.RESOLUTION,
                1,
                WATER,
                start,
                due,
                false,
                "default",
                "china-office",
                1,
                DeadlineSource.POLICY,
                List.of(),
                List.of(),
                null);
    }

    static DeadlineChanged changed(DeadlineChangeCause cause, Instant start, Instant due) {
        return new DeadlineChanged(
                GoalName.RESOLUTION, 1, cause, start, due.minusSeconds(60), due, false, 1, List.of(), List.of());
    }

    static ReminderSent urged(DepartmentId whom) {
        return new ReminderSent(1, whom, null, null);
    }

    static ExtensionRequested reasoned(DepartmentId who) {
        return new ExtensionRequested(
                1, 1, who, GoalName.RESOLUTION, ExtensionAmount.days(5), ExtensionReason.WORKS, WORDS);
    }

    static ReplySubmitted submitted() {
        return new ReplySubmitted(1, WATER, Outcome.RESOLVED, Visibility.PUBLIC, WORDS, List.of());
    }

    static ComplaintReplied replied() {
        return new ComplaintReplied(1, WATER, Outcome.RESOLVED, Visibility.PUBLIC, WORDS);
    }

    static AssignmentTransferred transferred(
            int assignment, DepartmentId from, DepartmentId to, TransferDeadlines deadlines) {
        return new AssignmentTransferred(
                assignment, from, assignment + 1, to, AssignmentStanding.USUAL, TransferCause.UPHELD, deadlines, null);
    }

    static ComplaintRated unresolved() {
        return new ComplaintRated(SatisfactionRating.DISSATISFIED, false, null);
    }

    static DepartmentDesignated designated(DepartmentId whom) {
        return new DepartmentDesignated(1, whom, ArbitrationLevel.SUPERIOR, WORDS);
    }

    /** Feeds of up to three cases, their events hours apart, in the order in which they happened. */
    static Arbitrary<List<Recorded>> feeds() {
        Arbitrary<List<Object>> steps = Arbitraries.integers()
                .between(0, 2)
                .flatMap(which -> Arbitraries.integers()
                        .between(0, 30)
                        .flatMap(hours -> events().map(event -> List.<Object>of(which, hours, event))));
        return steps.list().ofMaxSize(30).map(all -> {
            List<Recorded> feed = new ArrayList<>();
            long[] versions = new long[3];
            Instant at = MONDAY;
            for (int which = 0; which < 3; which++) {
                feed.add(recorded(which, ++versions[which], at, dispatched()));
                feed.add(recorded(
                        which, ++versions[which], at, promised(at, at.plus(Duration.ofDays(1 + 2L * which)))));
            }
            for (List<Object> step : all) {
                int which = (Integer) step.get(0);
                at = at.plus(Duration.ofHours((Integer) step.get(1)));
                feed.add(recorded(which, ++versions[which], at, (ComplaintEvent) step.get(2)));
            }
            return feed;
        });
    }

    private static Arbitrary<ComplaintEvent> events() {
        Arbitrary<DepartmentId> departments = Arbitraries.of(WATER, ROADS);
        Arbitrary<Instant> dues =
                Arbitraries.integers().between(-48, 480).map(hours -> MONDAY.plus(Duration.ofHours(hours)));
        Arbitrary<Integer> assignments = Arbitraries.of(1, 2);
        return Arbitraries.oneOf(List.of(
                dues.map(due -> promised(MONDAY, due)),
                dues.map(due -> changed(DeadlineChangeCause.EXTENDED, MONDAY, due)),
                dues.map(due -> changed(DeadlineChangeCause.RESUMED, MONDAY.plusSeconds(7_200), due)),
                departments.map(Histories::urged),
                departments.map(Histories::reasoned),
                departments.map(whom -> new ContestRejected(1, whom, ArbitrationLevel.DISPATCHER, WORDS)),
                departments.map(Histories::designated),
                assignments.flatMap(assignment ->
                        departments.flatMap(from -> departments.flatMap(to -> Arbitraries.of(TransferDeadlines.class)
                                .map(deadlines -> transferred(assignment, from, to, deadlines))))),
                Arbitraries.integers()
                        .between(1, 8)
                        .map(who -> new SupporterJoined(new UUID(9, who), new UUID(8, who), null)),
                Arbitraries.<ComplaintEvent>of(
                        new DeadlinePaused(GoalName.RESOLUTION, 1, MONDAY),
                        submitted(),
                        new ReplyReturned(1, WATER, WORDS),
                        replied(),
                        unresolved(),
                        new ReworkOrdered(2, List.of(WATER), WORDS),
                        new VerdictGiven(true, false, null, WORDS),
                        new DuplicateLinked(id(99), "2026-99", List.of()),
                        new DuplicateParted(id(9), ROADS, List.of(), List.of(), List.of(), List.of(), List.of()),
                        new DuplicateUnlinked())));
    }
}
