package io.github.redress.scoring;

import static io.github.redress.scoring.Counted.five;
import static io.github.redress.scoring.Results.DUE;
import static io.github.redress.scoring.Results.JANUARY;
import static io.github.redress.scoring.Results.burstPipe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.complaint.SatisfactionRating;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    private static final List<Long> ON_TIME = List.of(1L, 1L, 0L, 0L, 0L);
    private static final List<Long> NOTHING = List.of(0L, 0L, 0L, 0L, 0L);
    private static final List<Long> LATE = List.of(1L, 0L, 0L, 0L, 0L);

    @Test
    void closedAtTheDueInstantIsOnTime() {
        assertThat(five(Tally.of(burstPipe().due(DUE).closed(DUE).build(), JANUARY)))
                .isEqualTo(ON_TIME);
    }

    @Test
    void closedANanosecondLaterIsLate() {
        CaseResult late = burstPipe().due(DUE).closed(DUE.plusNanos(1)).build();

        assertThat(five(Tally.of(late, JANUARY))).isEqualTo(LATE);
    }

    @Test
    void openIsLateOnceItsDueLiesBeforeTheInstantLookedFrom() {
        CaseResult open = burstPipe().due(DUE).build();

        assertThat(five(Tally.of(open, JANUARY))).isEqualTo(LATE);
        assertThat(five(Tally.of(open, JANUARY.withAsOf(DUE.plusNanos(1))))).isEqualTo(LATE);
    }

    @Test
    void openAndNotYetDueDoesNotCountNorDoesItsRating() {
        CaseResult open =
                burstPipe().due(DUE).rating(SatisfactionRating.SATISFIED).build();

        assertThat(five(Tally.of(open, JANUARY.withAsOf(DUE)))).isEqualTo(NOTHING);
    }

    @Test
    void periodHoldsItsFirstInstantAndNotItsEnd() {
        CaseResult first = burstPipe().due(JANUARY.fromInclusive()).build();
        CaseResult after = burstPipe().due(JANUARY.toExclusive()).build();

        assertThat(five(Tally.of(first, JANUARY))).isEqualTo(LATE);
        assertThat(five(Tally.of(after, JANUARY))).isEqualTo(NOTHING);
    }

    @ParameterizedTest(name = "{0} beats the instants")
    @CsvSource({"ON_TIME, 1, 0", "LATE, 0, 0", "UNDECIDED, 0, 1"})
    void explicitFlagBeatsTheInstants(OnTimeFlag flag, long onTime, long undecided) {
        Instant closedOtherwise = flag == OnTimeFlag.ON_TIME ? DUE.plusSeconds(1) : DUE;
        CaseResult result =
                burstPipe().due(DUE).closed(closedOtherwise).onTime(flag).build();

        assertThat(five(Tally.of(result, JANUARY))).isEqualTo(List.of(1L, onTime, undecided, 0L, 0L));
    }

    @Test
    void flagWithoutDueBelongsToEveryPeriod() {
        CaseResult result = burstPipe().onTime(OnTimeFlag.ON_TIME).build();

        assertThat(five(Tally.of(result, JANUARY))).isEqualTo(ON_TIME);
    }

    @Test
    void withoutDueAndFlagOnlyTheRatingCounts() {
        CaseResult result = burstPipe().rating(SatisfactionRating.BASIC).build();

        assertThat(five(Tally.of(result, JANUARY))).isEqualTo(List.of(0L, 0L, 0L, 1L, 1L));
    }

    @Test
    void dueOutsideThePeriodTakesItsFlagAndRatingAlong() {
        CaseResult result = burstPipe()
                .due(JANUARY.toExclusive())
                .onTime(OnTimeFlag.ON_TIME)
                .rating(SatisfactionRating.SATISFIED)
                .build();

        assertThat(five(Tally.of(result, JANUARY))).isEqualTo(NOTHING);
    }

    @ParameterizedTest(name = "{0} counts as satisfied: {1}")
    @CsvSource({"VERY_SATISFIED, 1", "SATISFIED, 1", "BASIC, 1", "DISSATISFIED, 0", "VERY_DISSATISFIED, 0"})
    void threeUpperLevelsAreSatisfied(SatisfactionRating rating, long satisfied) {
        CaseResult result = burstPipe().due(DUE).closed(DUE).rating(rating).build();

        assertThat(five(Tally.of(result, JANUARY))).isEqualTo(List.of(1L, 1L, 0L, 1L, satisfied));
    }

    @Test
    void excludedCountsNowhere() {
        CaseResult result = burstPipe()
                .due(DUE)
                .closed(DUE)
                .rating(SatisfactionRating.SATISFIED)
                .excluded("force majeure")
                .build();

        assertThat(five(Tally.of(result, JANUARY))).isEqualTo(NOTHING);
    }

    @Test
    void whatWasTakenOutIsCountedApartAsItWouldHaveCounted() {
        Tally tally = Tally.of(
                burstPipe()
                        .due(DUE)
                        .closed(DUE)
                        .excluded("force majeure", "lead-of-centre")
                        .build(),
                JANUARY);

        assertThat(tally.excluded(Count.DUE)).isEqualTo(1);
        assertThat(tally.excluded(Count.ON_TIME)).isEqualTo(1);
        assertThat(tally.count(Count.DUE)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"SUPPORT", "FORMER"})
    void whatWasTakenOutIsOnlyItsLeads(Part part) {
        CaseResult result = burstPipe()
                .part(part)
                .due(DUE)
                .closed(DUE)
                .excluded("force majeure")
                .build();

        assertThat(Tally.of(result, JANUARY)).isEqualTo(Tally.NONE);
    }

    @Test
    void helpIsCountedApart() {
        Tally tally =
                Tally.of(burstPipe().part(Part.SUPPORT).due(DUE).closed(DUE).build(), JANUARY);

        assertThat(five(tally)).isEqualTo(NOTHING);
        assertThat(tally.supporting(Count.ON_TIME)).isEqualTo(1);
    }

    @Test
    void whatWentToAnotherUnitIsReleasedAndNothingElse() {
        CaseResult former = burstPipe()
                .part(Part.FORMER)
                .due(DUE)
                .returns(2)
                .rating(SatisfactionRating.DISSATISFIED)
                .build();

        Tally tally = Tally.of(former, JANUARY);

        assertThat(tally).isEqualTo(Tally.of(Map.of(Count.RELEASED, 1L, Count.RETURNED, 1L), Part.LEAD));
    }

    @Test
    void everythingSaidOfADueCaseIsCountedOnce() {
        CaseResult result = burstPipe()
                .due(DUE)
                .closed(DUE.plusSeconds(1))
                .contactDue(DUE.minusSeconds(60))
                .contacted(DUE.minusSeconds(60))
                .rating(SatisfactionRating.VERY_DISSATISFIED)
                .resolved(false)
                .reached(true)
                .verdict(Verdict.UPHELD)
                .dutyPerformed(true)
                .returns(1)
                .reworks(2)
                .extensions(1)
                .pauses(3)
                .build();

        assertThat(Tally.of(result, JANUARY))
                .isEqualTo(Tally.of(
                        Map.ofEntries(
                                Map.entry(Count.DUE, 1L),
                                Map.entry(Count.CLOSED, 1L),
                                Map.entry(Count.CONTACTED, 1L),
                                Map.entry(Count.ANSWERABLE, 1L),
                                Map.entry(Count.VERY_DISSATISFIED, 1L),
                                Map.entry(Count.BEYOND_DUTY, 1L),
                                Map.entry(Count.VERIFIED, 1L),
                                Map.entry(Count.RESOLUTION_TOLD, 1L),
                                Map.entry(Count.CALLED, 1L),
                                Map.entry(Count.REACHED, 1L),
                                Map.entry(Count.RETURNED, 1L),
                                Map.entry(Count.REWORKED, 1L),
                                Map.entry(Count.EXTENDED, 1L),
                                Map.entry(Count.PAUSED, 1L)),
                        Part.LEAD));
    }

    @Test
    void contactAfterItsDeadlineIsNone() {
        CaseResult result = burstPipe()
                .due(DUE)
                .contactDue(DUE.minusSeconds(60))
                .contacted(DUE.minusSeconds(59))
                .build();

        assertThat(Tally.of(result, JANUARY).count(Count.CONTACTED)).isZero();
    }

    /** A verdict on what satisfied the person, and one that upholds a dissatisfied one, change nothing. */
    @ParameterizedTest(name = "{0} with {1}, duty performed: {2}, counts as {3}")
    @CsvSource({
        "DISSATISFIED, OVERTURNED, true, overturned",
        "VERY_DISSATISFIED, PENDING, false, pending",
        "DISSATISFIED, UPHELD, true, beyondDuty",
        "DISSATISFIED, UPHELD, false, ''",
        "BASIC, OVERTURNED, true, ''"
    })
    void verdictsCountWherePeopleAreNotSatisfied(
            SatisfactionRating rating, Verdict verdict, boolean dutyPerformed, String counted) {
        Tally tally = Tally.of(
                burstPipe()
                        .rating(rating)
                        .verdict(verdict)
                        .dutyPerformed(dutyPerformed)
                        .build(),
                JANUARY);

        assertThat(Stream.of(Count.OVERTURNED, Count.PENDING, Count.BEYOND_DUTY)
                        .filter(count -> tally.count(count) > 0)
                        .map(Count::key))
                .isEqualTo(counted.isEmpty() ? List.of() : List.of(counted));
    }

    @Test
    void closedAfterTheInstantLookedFromIsDueAndNotClosed() {
        CaseResult result =
                burstPipe().due(DUE).closed(JANUARY.asOf().plusSeconds(1)).build();

        assertThat(Tally.of(result, JANUARY)).isEqualTo(Tally.of(Map.of(Count.DUE, 1L), Part.LEAD));
    }

    @Test
    void refusesClosedWithoutDueByItsId() {
        CaseResult result = burstPipe().closed(DUE).build();

        assertThatThrownBy(() -> Tally.of(result, JANUARY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("result burst-pipe is closed without a due or a word on being on time");
    }

    @Test
    void undecidedStaysOutOfTheRate() {
        assertThat(Counted.of(10, 6, 2, 0, 0).onTimeShare()).isEqualTo(Share.of(6, 8));
    }

    @Test
    void refusesPartsLargerThanTheWhole() {
        assertThatThrownBy(() -> Counted.of(3, 2, 2, 0, 0))
                .hasMessage("onTime and undecided together must be at most due, were 4 of 3");
        assertThatThrownBy(() -> Counted.of(0, 0, 0, 1, 2)).hasMessage("dissatisfied must be 0 or more, was -1");
    }

    @Test
    void periodIsCutAtLocalMidnight() {
        Period day = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2), ZoneId.of("Asia/Shanghai"));

        assertThat(day.fromInclusive()).isEqualTo("2025-12-31T16:00:00Z");
        assertThat(day.asOf()).isEqualTo("2026-01-01T16:00:00Z");
    }

    @Test
    void refusesPeriodThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Period(DUE, DUE.minusSeconds(60), DUE))
                .hasMessage("a period must not end before it begins, was 2026-01-15T09:00:00Z to 2026-01-15T08:59:00Z");
    }

    @Test
    void refusesBlankUnitButNoBlankId() {
        assertThat(CaseResult.builder("", "u").build().id()).isEmpty();
        assertThatThrownBy(() -> CaseResult.builder("7", " ").build()).hasMessage("unit must not be blank, was \" \"");
    }

    @Test
    void refusesCountsOfAnotherPeriod() {
        Tallies january = Tallies.in(JANUARY);
        Tallies looked = Tallies.in(JANUARY.withAsOf(DUE));

        assertThatThrownBy(() -> january.addAll(looked))
                .hasMessageContainingAll(DUE.toString(), "2026-02-01T00:00:00Z");
    }
}
