package io.github.redress.scoring;

import static io.github.redress.scoring.Results.DUE;
import static io.github.redress.scoring.Results.JANUARY;
import static io.github.redress.scoring.Results.burstPipe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.complaint.SatisfactionRating;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    private static final Tally ON_TIME = new Tally(1, 1, 0, 0, 0);
    private static final Tally LATE = new Tally(1, 0, 0, 0, 0);

    @Test
    void closedAtTheDueInstantIsOnTime() {
        assertThat(Tally.of(burstPipe().due(DUE).closed(DUE).build(), JANUARY)).isEqualTo(ON_TIME);
    }

    @Test
    void closedANanosecondLaterIsLate() {
        CaseResult late = burstPipe().due(DUE).closed(DUE.plusNanos(1)).build();

        assertThat(Tally.of(late, JANUARY)).isEqualTo(LATE);
    }

    @Test
    void openIsLateOnceItsDueLiesBeforeTheInstantLookedFrom() {
        CaseResult open = burstPipe().due(DUE).build();

        assertThat(Tally.of(open, JANUARY)).isEqualTo(LATE);
        assertThat(Tally.of(open, JANUARY.withAsOf(DUE.plusNanos(1)))).isEqualTo(LATE);
    }

    @Test
    void openAndNotYetDueDoesNotCountNorDoesItsRating() {
        CaseResult open =
                burstPipe().due(DUE).rating(SatisfactionRating.SATISFIED).build();

        assertThat(Tally.of(open, JANUARY.withAsOf(DUE))).isEqualTo(Tally.NONE);
    }

    @Test
    void periodHoldsItsFirstInstantAndNotItsEnd() {
        CaseResult first = burstPipe().due(JANUARY.fromInclusive()).build();
        CaseResult after = burstPipe().due(JANUARY.toExclusive()).build();

        assertThat(Tally.of(first, JANUARY)).isEqualTo(LATE);
        assertThat(Tally.of(after, JANUARY)).isEqualTo(Tally.NONE);
    }

    @ParameterizedTest(name = "{0} beats the instants")
    @CsvSource({"ON_TIME, 1, 0", "LATE, 0, 0", "UNDECIDED, 0, 1"})
    void explicitFlagBeatsTheInstants(OnTimeFlag flag, long onTime, long undecided) {
        Instant closedOtherwise = flag == OnTimeFlag.ON_TIME ? DUE.plusSeconds(1) : DUE;
        CaseResult result =
                burstPipe().due(DUE).closed(closedOtherwise).onTime(flag).build();

        assertThat(Tally.of(result, JANUARY)).isEqualTo(new Tally(1, onTime, undecided, 0, 0));
    }

    @Test
    void flagWithoutDueBelongsToEveryPeriod() {
        CaseResult result = burstPipe().onTime(OnTimeFlag.ON_TIME).build();

        assertThat(Tally.of(result, JANUARY)).isEqualTo(ON_TIME);
    }

    @Test
    void withoutDueAndFlagOnlyTheRatingCounts() {
        CaseResult result = burstPipe().rating(SatisfactionRating.BASIC).build();

        assertThat(Tally.of(result, JANUARY)).isEqualTo(new Tally(0, 0, 0, 1, 1));
    }

    @Test
    void dueOutsideThePeriodTakesItsFlagAndRatingAlong() {
        CaseResult result = burstPipe()
                .due(JANUARY.toExclusive())
                .onTime(OnTimeFlag.ON_TIME)
                .rating(SatisfactionRating.SATISFIED)
                .build();

        assertThat(Tally.of(result, JANUARY)).isEqualTo(Tally.NONE);
    }

    @ParameterizedTest(name = "{0} counts as satisfied: {1}")
    @CsvSource({"VERY_SATISFIED, 1", "SATISFIED, 1", "BASIC, 1", "DISSATISFIED, 0", "VERY_DISSATISFIED, 0"})
    void threeUpperLevelsAreSatisfied(SatisfactionRating rating, long satisfied) {
        CaseResult result = burstPipe().due(DUE).closed(DUE).rating(rating).build();

        assertThat(Tally.of(result, JANUARY)).isEqualTo(new Tally(1, 1, 0, 1, satisfied));
    }

    @Test
    void excludedCountsNowhere() {
        CaseResult result = burstPipe()
                .due(DUE)
                .closed(DUE)
                .rating(SatisfactionRating.SATISFIED)
                .excluded("force majeure")
                .build();

        assertThat(Tally.of(result, JANUARY)).isEqualTo(Tally.NONE);
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
        assertThat(new Tally(10, 6, 2, 0, 0).onTimeShare()).isEqualTo(Share.of(6, 8));
    }

    @Test
    void refusesPartsLargerThanTheWhole() {
        assertThatThrownBy(() -> new Tally(3, 2, 2, 0, 0))
                .hasMessage("on time and undecided must be 0 or more and together at most due, were 2 and 2 of 3");
        assertThatThrownBy(() -> new Tally(0, 0, 0, 1, 2)).hasMessage("satisfied must be from 0 to rated, was 2 of 1");
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
