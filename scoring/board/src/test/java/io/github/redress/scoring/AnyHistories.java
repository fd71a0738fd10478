package io.github.redress.scoring;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.AftermathEvent.CallbackRecorded;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
import io.github.redress.complaint.AftermathEvent.ScoreExcluded;
import io.github.redress.complaint.AftermathEvent.VerdictGiven;
import io.github.redress.complaint.AftermathEvent.VerificationRequested;
import io.github.redress.complaint.AssignmentStanding;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.github.redress.complaint.ComplaintEvent.DeadlineChangeCause;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlinePaused;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineSource;
import io.github.redress.complaint.ContestReason;
import io.github.redress.complaint.DisputeEvent.AssignmentContested;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.HandlingEvent.ContactMade;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.complaint.LinkEvent.DuplicateParted;
import io.github.redress.complaint.LinkEvent.DuplicateUnlinked;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.ScoreExclusion;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.TransferCause;
import io.github.redress.complaint.TransferDeadlines;
import io.github.redress.complaint.Visibility;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Events of a few cases around January 2026, in the order of a feed; a stretch of events need not be one that a desk accepts. */
@SuppressWarnings("exports") // tests of another package use it, and no module does
public final class AnyHistories {

    static final SealedText WORDS = new SealedText(new UUID(1, 1), ContentHash.of("words"));

    private static final ComplaintId MAIN = ComplaintId.of(new UUID(7, 9));

    private AnyHistories() {}

    public static Arbitrary<List<Recorded>> feeds() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(number -> Arbitraries.of(0, 1, 2, 3)
                        .flatMap(which -> events().map(event -> List.<Object>of(which % number, event)))
                        .list()
                        .ofMaxSize(40)
                        .map(AnyHistories::feed));
    }

    private static List<Recorded> feed(List<List<Object>> steps) {
        List<Recorded> feed = new ArrayList<>();
        long[] versions = new long[4];
        for (List<Object> step : steps) {
            int which = (Integer) step.get(0);
            versions[which]++;
            feed.add(recorded(
                    which, versions[which], Results.DUE.plusSeconds(feed.size() * 60L - 1_200), (ComplaintEvent)
                            step.get(1)));
        }
        return feed;
    }

    public static Recorded recorded(int which, long version, Instant at, ComplaintEvent event) {
        return new Recorded(
                ComplaintId.of(new UUID(7, which)),
                version,
                at,
                at,
                Actor.system("test"),
                new TreeMap<>(),
                version == 1 ? null : ContentHash.of("before"),
                event);
    }

    private static Arbitrary<ComplaintEvent> events() {
        Arbitrary<DepartmentId> departments =
                Arbitraries.of("water", "parks", "roads").map(DepartmentId::of);
        Arbitrary<Instant> times =
                Arbitraries.integers().between(-20, 20).map(minutes -> Results.DUE.plusSeconds(minutes * 60L));
        return Arbitraries.oneOf(List.of(
                departments.map(lead ->
                        new ComplaintDispatched(lead, List.of(DepartmentId.of("street")), List.of(), null, null)),
                times.map(AnyHistories::promised),
                times.map(AnyHistories::extended),
                departments.map(
                        department -> new ComplaintReplied(1, department, Outcome.RESOLVED, Visibility.PUBLIC, WORDS)),
                departments.map(department -> new ContactMade(1, department, true, null)),
                departments.map(
                        department -> new AssignmentContested(1, department, ContestReason.values()[0], null, WORDS)),
                departments.flatMap(from -> departments.map(to -> transferred(1, from, to, TransferCause.UPHELD))),
                Arbitraries.of(SatisfactionRating.class)
                        .map(rating -> new ComplaintRated(rating, rating.isSatisfied(), null)),
                Arbitraries.of(
                        new DeadlinePaused(GoalName.RESOLUTION, 1, Results.DUE),
                        new CallbackRecorded(true, null, null, null, null),
                        new ReworkOrdered(2, List.of(), WORDS),
                        new VerificationRequested(null),
                        new VerdictGiven(false, true, null, WORDS),
                        new ScoreExcluded(ScoreExclusion.UNREASONABLE_DEMAND),
                        new DuplicateLinked(MAIN, "20260115-7K3M9Q", List.of()),
                        new AnswerShared(MAIN, 5, Outcome.RESOLVED, List.of("li-1")),
                        parted("parks"),
                        new DuplicateUnlinked(),
                        new ComplaintWithdrawn(null))));
    }

    public static DeadlineSet promised(Instant due) {
        return new DeadlineSet(
                GoalName.RESOLUTION,
                1,
                DepartmentId.of("water"),
                due.minusSeconds(3_600),
                due,
                false,
                "default",
                "office",
                1,
                DeadlineSource.POLICY,
                List.of(),
                List.of(),
                null);
    }

    static DuplicateParted parted(String lead) {
        return new DuplicateParted(
                MAIN,
                DepartmentId.of(lead),
                List.of(DepartmentId.of("street")),
                List.of(DepartmentId.of("roads")),
                List.of(),
                List.of(),
                List.of());
    }

    static DeadlineChanged extended(Instant due) {
        return changed(due, DeadlineChangeCause.EXTENDED);
    }

    static DeadlineChanged changed(Instant due, DeadlineChangeCause cause) {
        return new DeadlineChanged(
                GoalName.RESOLUTION,
                1,
                cause,
                due.minusSeconds(3_600),
                due.minusSeconds(60),
                due,
                false,
                1,
                List.of(),
                List.of());
    }

    static AssignmentTransferred transferred(int assignment, DepartmentId from, DepartmentId to, TransferCause cause) {
        return new AssignmentTransferred(
                assignment, from, assignment + 2, to, AssignmentStanding.USUAL, cause, TransferDeadlines.KEEP, null);
    }
}
