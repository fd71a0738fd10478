package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What cannot be is refused at once, with the values that it had. */
class RefusalsTest {

    private static final BigDecimal ONE = BigDecimal.ONE;

    @Test
    void resultWithNegativeCountsOrBlankTexts() {
        assertThatThrownBy(() -> Results.burstPipe().returns(-1).build())
                .hasMessage("returns must be 0 or more, was -1");
        assertThatThrownBy(() -> Results.burstPipe().pauses(-2).build()).hasMessage("pauses must be 0 or more, was -2");
        assertThatThrownBy(() -> Results.burstPipe().channel("").build())
                .hasMessage("channel must not be blank, was \"\"");
        assertThatThrownBy(() -> Results.burstPipe().excluded("reason", " ").build())
                .hasMessage("excludedBy must not be blank, was \" \"");
    }

    @Test
    void resultOfAUnitThatNoDocumentCanName() {
        assertThatThrownBy(() -> CaseResult.builder("x", "a\uD800").build())
                .hasMessage("unit must be of whole characters, had half of one at 1");
        assertThatThrownBy(() -> CaseResult.builder("x", "\uDC00\uD800").build())
                .hasMessage("unit must be of whole characters, had half of one at 0");
        assertThat(CaseResult.builder("x", "\uD83D\uDEB0水").build().unit()).hasSize(3);
    }

    @Test
    void countsThatDoNotHoldTogether() {
        assertThatThrownBy(() -> Tally.of(Map.of(Count.DUE, 3L, Count.CLOSED, 4L), Part.LEAD))
                .hasMessage("closed must be at most due, were 4 of 3");
        assertThatThrownBy(() -> Tally.of(Map.of(Count.ANSWERABLE, 1L, Count.BASIC, 2L), Part.LEAD))
                .hasMessage("ratings must be at most answerable, were 2 of 1");
        assertThatThrownBy(() ->
                        Tally.of(Map.of(Count.ANSWERABLE, 9L, Count.DISSATISFIED, 1L, Count.PENDING, 2L), Part.LEAD))
                .hasMessage("verdicts must be at most dissatisfied and veryDissatisfied together, were 2 of 1");
        assertThatThrownBy(() -> Tally.of(Map.of(Count.RETURNED, 1L), Part.SUPPORT))
                .hasMessage("returned must be at most due and released together, were 1 of 0");
        assertThatThrownBy(() -> Tally.of(Map.of(), Part.FORMER))
                .hasMessage("part must be LEAD or SUPPORT, was FORMER");
    }

    @Test
    void resultThatWasNeverCountedIsNotTakenBack() {
        Tallies tallies = Tallies.in(Results.JANUARY);

        assertThatThrownBy(() -> tallies.remove(Results.burstPipe().build()))
                .hasMessage("no result of unit water is counted");
    }

    @Test
    void pointsOutOfBounds() {
        assertThatThrownBy(() -> new Points.Deduction(new BigDecimal(101), ONE, ONE))
                .hasMessage("target must be from 0 to 100, was 101");
        assertThatThrownBy(() -> new Points.Deduction(ONE, BigDecimal.ZERO, new BigDecimal("-3")))
                .hasMessage("each must be more than 0 and floor 0 or more, were 0 and -3");
        assertThatThrownBy(() -> new WeightedMeasure(
                        Measure.ON_TIME_RATE, ONE, new Points.Deduction(ONE, ONE, new BigDecimal("2.5"))))
                .hasMessage("the floor of onTimeRate must be at most its weight 1, was 2.5");
    }

    @Test
    void gradesGroupsAndBarsOutOfBounds() {
        assertThatThrownBy(() -> new Grade("A", Text.of("甲", "A"), Map.of(Measure.PAUSE_RATE, new BigDecimal(120))))
                .hasMessage("the bar of pauseRate must be from 0 to 100, was 120");
        assertThatThrownBy(() -> new Grade(" ", Text.of("甲", "A"), Map.of()))
                .hasMessage("a grade's id must not be blank, was \" \"");
        assertThatThrownBy(() -> new VolumeGroup("A", -5))
                .hasMessage("a group has a name and a number of 0 or more, was \"A\" and -5");
        assertThatThrownBy(() -> new Bars(Measure.RETURN_RATE, ONE, ONE))
                .hasMessage("bars are for a measure of which more is better, was returnRate");
        assertThatThrownBy(() -> new Bars(Measure.ON_TIME_RATE, new BigDecimal(70), new BigDecimal(80)))
                .hasMessage("bars must be ordered within 0 to 100, were 80 and 70");
    }

    @Test
    void formulaThatContradictsItself() {
        Formula.Builder builder = Formula.onTimeOnly().toBuilder();
        List<VolumeGroup> twice = List.of(new VolumeGroup("A", 1), new VolumeGroup("A", 2));

        assertThatThrownBy(() -> Formula.builder("f", " ").build())
                .hasMessage("id and version must not be blank, were \"f\" and \" \"");
        assertThatThrownBy(() -> Formula.builder("f", "1").build()).hasMessage("formula f has no measure");
        assertThatThrownBy(() -> builder.groups(twice).build()).hasMessage("formula on-time-only has A twice");
        assertThatThrownBy(() -> Formula.onTimeOnly().toBuilder()
                        .support(new BigDecimal("1.5"))
                        .build())
                .hasMessage("support must be from 0 to 1, was 1.5");
    }

    @Test
    void shareOfFewerThanNoCases() {
        assertThatThrownBy(() -> new Share(ONE, ONE, ONE.negate())).hasMessage("cases must be 0 or more, were -1");
        assertThatThrownBy(() -> new Fraction(ONE, BigDecimal.ZERO))
                .hasMessage("a denominator must be more than 0, was 0");
    }
}
