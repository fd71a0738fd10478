package io.github.redress.examples.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FloorTest {

    @Test
    void limitItselfIsAllowed() {
        assertThat(Floor.atLeast("ratio", 300, 300).holds()).isTrue();
        assertThat(Floor.atMost("bytes", 24, 24).holds()).isTrue();
    }

    @Test
    void limitIsMissedOnItsWrongSideAndByNoNumber() {
        assertThat(Floor.atLeast("ratio", 300, 299.9).holds()).isFalse();
        assertThat(Floor.atMost("bytes", 24, 24.1).holds()).isFalse();
        assertThat(Floor.atLeast("ratio", 300, Double.NaN).holds()).isFalse();
        assertThat(Floor.atMost("bytes", 24, Double.NaN).holds()).isFalse();
    }

    @Test
    void textSaysTheVerdictTheFigureAndTheLimit() {
        assertThat(Floor.atLeast("jBPM / Redress", 4_000, 1_234.5).toString())
                .startsWith("MISSED jBPM / Redress ")
                .endsWith(" 1,235  >= 4,000");
        assertThat(Floor.atMost("Redress / one pass", 1.6, 1.5).toString())
                .startsWith("ok     Redress / one pass ")
                .endsWith(" 1.50  <= 1.60");
    }

    @Test
    void whatTheDesignWantsIsMissedThoughTheLimitHolds() {
        assertThat(Floor.atMost("us", 80, 71).asFarAsWeAre(60).toString())
                .startsWith("MISSED us (60.00 is wanted) ")
                .endsWith(" 71.00  <= 80.00");
        assertThat(Floor.atMost("us", 80, 81).asFarAsWeAre(60).toString()).startsWith("WORSE  us ");
        assertThat(Floor.atMost("us", 80, 60).asFarAsWeAre(60).toString()).startsWith("ok     us ");
    }

    @Test
    void secondMeasurementReplacesOnlyWhatWasMissed() {
        Outcome first = new Outcome(List.of(), List.of(Floor.atMost("a", 1, 0.5), Floor.atMost("b", 1, 2)));
        Outcome again = new Outcome(List.of(), List.of(Floor.atMost("a", 1, 3), Floor.atMost("b", 1, 0.9)));

        assertThat(first.holds()).isFalse();
        assertThat(first.orElse(again))
                .containsExactly(Floor.atMost("a", 1, 0.5), Floor.atMost("b (measured twice)", 1, 0.9));
    }
}
