package io.github.redress.scoring.sample;

import io.github.redress.Actor;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.complaint.AftermathEvent.ScoreExcluded;
import io.github.redress.complaint.AftermathEvent.VerdictGiven;
import io.github.redress.complaint.AftermathEvent.VerificationRequested;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineSource;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.ScoreExclusion;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.Visibility;
import io.github.redress.scoring.Period;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** Events of cases of January 2026 that the water bureau answered with the street's help, until somebody rates or judges them. */
final class Verifications {

    static final Instant DUE = Instant.parse("2026-01-15T00:00:00Z");
    static final Instant RATED = Instant.parse("2026-01-16T00:00:00Z");
    static final SealedText WORDS = new SealedText(new UUID(1, 1), ContentHash.of("words"));
    static final Period FEBRUARY = Period.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1), ZoneOffset.UTC);

    private static final DepartmentId WATER = DepartmentId.of("water");
    private static final Actor HANDLER = Actor.handler("han-1", WATER);

    private Verifications() {}

    static Recorded recorded(long which, long version, Instant at, Actor actor, ComplaintEvent event) {
        return new Recorded(
                Frames.id(which),
                version,
                at,
                at,
                actor,
                new TreeMap<>(),
                version == 1 ? null : ContentHash.of("before"),
                event);
    }

    static List<Recorded> unsatisfied(long which) {
        return rated(which, SatisfactionRating.DISSATISFIED);
    }

    static List<Recorded> rated(long which, SatisfactionRating rating) {
        Actor system = Actor.system("test");
        return List.of(
                recorded(
                        which,
                        1,
                        DUE.minusSeconds(7_200),
                        system,
                        new ComplaintDispatched(WATER, List.of(DepartmentId.of("street")), List.of(), null, null)),
                recorded(
                        which,
                        2,
                        DUE.minusSeconds(7_200),
                        system,
                        new DeadlineSet(
                                GoalName.RESOLUTION,
                                1,
                                WATER,
                                DUE.minusSeconds(7_200),
                                DUE,
                                false,
                                "default",
                                "office",
                                1,
                                DeadlineSource.POLICY,
                                List.of(),
                                List.of(),
                                null)),
                recorded(
                        which,
                        3,
                        DUE.minusSeconds(60),
                        HANDLER,
                        new ComplaintReplied(1, WATER, Outcome.RESOLVED, Visibility.PUBLIC, WORDS)),
                recorded(which, 4, RATED, Actor.complainant(), new ComplaintRated(rating, rating.isSatisfied(), null)));
    }

    /** Returns what a desk records for a verification that was asked for after four events. */
    static Recorded requested(long which, Instant at) {
        return recorded(which, 5, at, Actor.of(Role.SUPERVISOR, "sup-1"), new VerificationRequested(WORDS));
    }

    static Recorded verdict(long which, boolean reasonable, Instant at) {
        return recorded(
                which, 5, at, Actor.of(Role.EVALUATOR, "eva"), new VerdictGiven(reasonable, !reasonable, null, WORDS));
    }

    /** Returns what a desk records when an evaluator finds a demand unreasonable and duty done, or the other way about. */
    static List<Recorded> judged(long which, boolean upheld, String evaluator, Instant at) {
        Actor actor = Actor.of(Role.EVALUATOR, evaluator);
        List<Recorded> events = new ArrayList<>();
        events.add(recorded(which, 6, at, actor, new VerdictGiven(upheld, !upheld, null, WORDS)));
        if (!upheld) {
            events.add(recorded(which, 7, at, actor, new ScoreExcluded(ScoreExclusion.UNREASONABLE_DEMAND)));
        }
        return events;
    }
}
