package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a unit may do to look better than it is, as it shows beside its score. */
class GamingSignsTest {

    private static final DepartmentId WATER = DepartmentId.of("water");
    private static final Actor PLUMBER = Actor.handler("plumber-3", WATER);

    private final CaseResults results = new CaseResults();
    private int events;

    /** Each row: how long before the deadline a case of ten hours was closed, and whether that was in the last tenth. */
    @ParameterizedTest(name = "{0} before the deadline: {1}")
    @CsvSource({"PT10H, 0", "PT1H, 0", "PT59M59S, 1", "PT0S, 1", "PT-1S, 0"})
    void caseIsOfTheLastMinuteWhenClosedInTheLastTenthOfItsTime(Duration before, long lastMinute) {
        CaseResult result = Results.burstPipe()
                .started(Results.DUE.minus(Duration.ofHours(10)))
                .due(Results.DUE)
                .closed(Results.DUE.minus(before))
                .build();

        assertThat(Tally.of(result, Results.JANUARY).count(Count.LAST_MINUTE)).isEqualTo(lastMinute);
    }

    @Test
    void nobodyCanTellTheLastMinuteOfATimeThatBeganNobodyKnowsWhen() {
        CaseResult result =
                Results.burstPipe().due(Results.DUE).closed(Results.DUE).build();

        assertThat(Tally.of(result, Results.JANUARY).count(Count.LAST_MINUTE)).isZero();
    }

    @Test
    void promiseSaysWhenTheTimeGivenForItBegan() {
        given(Actor.system("test"), new ComplaintDispatched(WATER, List.of(), List.of(), null, null));
        given(Actor.system("test"), AnyHistories.promised(Results.DUE));
        given(PLUMBER, Results.DUE.minusSeconds(60), replied());

        assertThat(results.all(DepartmentId::value).get(0).started()).isEqualTo(Results.DUE.minusSeconds(3_600));
        assertThat(water().count(Count.LAST_MINUTE)).isEqualTo(1);
    }

    @Test
    void ratingThatTheUnitItselfWroteDownIsCountedApart() {
        given(Actor.system("test"), new ComplaintDispatched(WATER, List.of(), List.of(), null, null));
        given(Actor.system("test"), AnyHistories.promised(Results.DUE));
        given(PLUMBER, replied());
        given(PLUMBER, new ComplaintRated(SatisfactionRating.SATISFIED, true, null));
        assertThat(water().count(Count.SELF_RATED)).isEqualTo(1);

        given(Actor.complainant(), new ComplaintRated(SatisfactionRating.SATISFIED, true, null));
        assertThat(water().count(Count.SELF_RATED)).isZero();
    }

    @Test
    void badRatingThatTheUnitWroteDownIsNoSelfPraise() {
        CaseResult result = Results.burstPipe()
                .rating(SatisfactionRating.DISSATISFIED)
                .selfRated(true)
                .build();

        assertThat(Tally.of(result, Results.JANUARY).count(Count.SELF_RATED)).isZero();
    }

    @ParameterizedTest(name = "{0} of {1}: {2} praise, {3} taken in by the unit")
    @CsvSource({"water, PRAISE, 1, 1", "parks, PRAISE, 1, 0", "water, GRIEVANCE, 0, 0"})
    void praiseThatTheUnitItselfTookInIsCountedApart(String by, ComplaintKind kind, long praise, long selfPraise) {
        given(Actor.handler("clerk-1", DepartmentId.of(by)), received(kind));
        given(Actor.system("test"), new ComplaintDispatched(WATER, List.of(), List.of(), null, null));

        assertThat(water().count(Count.PRAISE)).isEqualTo(praise);
        assertThat(water().count(Count.SELF_PRAISE)).isEqualTo(selfPraise);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LAST_MINUTE | lastMinute must be at most onTime, were 1 of 0
            SELF_RATED  | selfRated must be at most verySatisfied, satisfied and basic together, were 1 of 0
            SELF_PRAISE | selfPraise must be at most praise, were 1 of 0
            """)
    void signIsNeverMoreThanWhatItIsASignOf(Count count, String message) {
        assertThatThrownBy(() -> Tally.of(Map.of(count, 1L), Part.LEAD)).hasMessage(message);
    }

    private Tally water() {
        Tallies tallies = Tallies.in(Results.JANUARY);
        results.all(DepartmentId::value).forEach(tallies::add);
        return tallies.byUnit().get("water");
    }

    private void given(Actor by, ComplaintEvent event) {
        given(by, Results.DUE.minusSeconds(3_000), event);
    }

    private void given(Actor by, Instant at, ComplaintEvent event) {
        events++;
        results.add(new Recorded(
                ComplaintId.of(new UUID(7, 1)),
                events,
                at,
                at,
                by,
                new TreeMap<>(),
                events == 1 ? null : ContentHash.of("before"),
                event));
    }

    private static ComplaintReplied replied() {
        return new ComplaintReplied(1, WATER, Outcome.RESOLVED, Visibility.PUBLIC, AnyHistories.WORDS);
    }

    private static ComplaintReceived received(ComplaintKind kind) {
        return new ComplaintReceived(
                "2026-1",
                new UUID(1, 1),
                kind,
                Channel.WEB,
                CategoryPath.of("utilities/water"),
                DistrictPath.of("wuchang"),
                AnyHistories.WORDS,
                AnyHistories.WORDS,
                null,
                null,
                null,
                List.of(),
                List.of(),
                new TreeMap<>(),
                List.of(),
                null,
                null);
    }
}
