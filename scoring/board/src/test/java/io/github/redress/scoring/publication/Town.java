package io.github.redress.scoring.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.Text;
import io.github.redress.complaint.AftermathEvent.ScoreExcluded;
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
import io.github.redress.scoring.Cadence;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** A town's week of cases, and the board of it: the water bureau has three cases, parks two, and schools none. */
final class Town {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    static final Roster ROSTER = Roster.builder()
            .unit("water", Text.of("水务局", "Water bureau"), "bureaus")
            .unit("parks", Text.of("园林局", "Parks bureau"), "bureaus")
            .unit("schools", Text.of("教育局", "Schools bureau"), "bureaus")
            .group("bureaus", Text.of("市直部门", "City bureaus"))
            .counts(DepartmentId.of("sewers"), "water")
            .build();
    static final FormulaDocument FORMULA = formula("1");
    static final BoardTerms TERMS = BoardTerms.of(Cadence.WEEKLY, MONDAY, SHANGHAI, FORMULA, ROSTER);

    private static final SealedText WORDS = new SealedText(new UUID(1, 1), ContentHash.of("words"));
    private static final Instant DUE = Instant.parse("2026-10-14T09:00:00Z");

    private final List<Recorded> feed = new ArrayList<>();
    private final TreeMap<Integer, Long> versions = new TreeMap<>();

    /** Returns the events of the week. */
    static List<Recorded> week() {
        Town town = new Town();
        town.given(1, "sewers", 3_600, SatisfactionRating.SATISFIED);
        town.given(2, "water", -3_600, SatisfactionRating.DISSATISFIED);
        town.given(3, "water", 60, SatisfactionRating.DISSATISFIED);
        town.given(4, "parks", 7_200, SatisfactionRating.VERY_SATISFIED);
        town.given(5, "parks", 5_400, SatisfactionRating.BASIC);
        town.happens(3, Actor.of(Role.CENTRE, "centre-2"), new ScoreExcluded(ScoreExclusion.UNREASONABLE_DEMAND));
        return town.feed;
    }

    /** Returns the events of the week, and a person who thought better of it after the board was published. */
    static List<Recorded> weekAndALateRating() {
        Town town = new Town();
        town.feed.addAll(week());
        town.versions.put(2, 4L);
        town.happens(2, Actor.complainant(), new ComplaintRated(SatisfactionRating.SATISFIED, true, null));
        return town.feed;
    }

    static PublishedBoard board() {
        List<Recorded> week = week();
        return PublishedBoard.ofEvents(TERMS, week.size(), week);
    }

    static FormulaDocument formula(String version) {
        return FormulaDocument.read(
                "formula.json", """
                { "format": "redress.score/1", "id": "town", "version": "VERSION",
                  "measures": [ { "measure": "onTimeRate", "weight": 2 }, { "measure": "satisfactionRate", "weight": 1.50 } ],
                  "grades": [ { "grade": "GOOD", "name": { "zh": "优良", "en": "good" }, "atLeast": { "onTimeRate": 90 } } ],
                  "unrated": "EXCLUDE", "minimum": 1, "decimals": 2, "rounding": "HALF_UP" }
                """.replace("VERSION", version).getBytes(UTF_8));
    }

    private void given(int which, String department, long secondsBeforeDue, SatisfactionRating rating) {
        DepartmentId lead = DepartmentId.of(department);
        happens(which, Actor.dispatcher("d-1"), new ComplaintDispatched(lead, List.of(), List.of(), null, null));
        happens(which, Actor.system("desk"), promised(lead));
        happens(
                which,
                Actor.handler("h-1", lead),
                DUE.minusSeconds(secondsBeforeDue),
                new ComplaintReplied(1, lead, Outcome.RESOLVED, Visibility.PUBLIC, WORDS));
        happens(which, Actor.complainant(), new ComplaintRated(rating, rating.isSatisfied(), null));
    }

    private void happens(int which, Actor by, ComplaintEvent event) {
        happens(which, by, DUE, event);
    }

    private void happens(int which, Actor by, Instant at, ComplaintEvent event) {
        long version = versions.merge(which, 1L, Long::sum);
        feed.add(new Recorded(
                ComplaintId.of(new UUID(7, which)),
                version,
                at,
                at,
                by,
                new TreeMap<>(),
                version == 1 ? null : ContentHash.of("before"),
                event));
    }

    private static DeadlineSet promised(DepartmentId lead) {
        return new DeadlineSet(
                GoalName.RESOLUTION,
                1,
                lead,
                DUE.minusSeconds(36_000),
                DUE,
                false,
                "default",
                "office",
                1,
                DeadlineSource.POLICY,
                List.of(),
                List.of(),
                null);
    }
}
