package io.github.redress.examples.benchmarks.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FloorTest {

    @Test
    void limitItselfIsAllowed() {
        assertThat(Floor.atLeast(150, "ratio", 150).holds()).isTrue();
        assertThat(Floor.atMost(1.6, "ratio", 1.6).holds()).isTrue();
    }

    @Test
    void limitIsMissedOnItsWrongSideAndByNoNumber() {
        assertThat(Floor.atLeast(150, "ratio", 149.9).holds()).isFalse();
        assertThat(Floor.atMost(1.6, "ratio", 1.61).holds()).isFalse();
        assertThat(Floor.atLeast(150, "ratio", Double.NaN).holds()).isFalse();
        assertThat(Floor.atMost(1.6, "ratio", Double.NaN).holds()).isFalse();
    }

    @Test
    void textSaysWhatWasWantedAndMissed() {
        assertThat(Floor.atLeast(1_500, "Drools / Redress", 1_234.5).toString())
                .startsWith("MISSED Drools / Redress (1,500 was wanted and is MISSED) ")
                .endsWith(" 1,235  >= 1,500");
        assertThat(Floor.atMost(1.6, "Redress / one pass", 1.5).toString())
                .startsWith("ok     Redress / one pass ")
                .endsWith(" 1.50  <= 1.60");
    }

    @Test
    void secondMeasurementReplacesOnlyWhatWasMissed() {
        Outcome first = new Outcome(List.of(), List.of(Floor.atMost(1, "a", 0.5), Floor.atMost(1, "b", 2)));
        Outcome again = new Outcome(List.of(), List.of(Floor.atMost(1, "a", 3), Floor.atMost(1, "b", 0.9)));

        assertThat(first.holds()).isFalse();
        assertThat(first.orElse(again))
                .containsExactly(Floor.atMost(1, "a", 0.5), Floor.atMost(1, "b (measured twice)", 0.9));
    }

    @Test
    void ratioIsTheSlowOnesTimeOverTheFastOnes() {
        Times times = new Times(List.of(new Time("Redress", 200, 1.1, 121), new Time("Drools", 1_000, 1.2, 121)));

        assertThat(times.ratio("Drools", "Redress")).isEqualTo(5);
    }
}
