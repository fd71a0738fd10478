package io.github.redress.examples.benchmarks.clock;

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
    void textNamesTheFigureAndTheLimit() {
        assertThat(Floor.atLeast("jBPM / Redress", 4_000, 1_234.5).toString())
                .startsWith("MISSED jBPM / Redress ")
                .endsWith(" 1,235  >= 4,000");
    }

    @Test
    void secondMeasurementReplacesOnlyWhatWasMissed() {
        Outcome first = new Outcome(List.of(), List.of(Floor.atMost("a", 1, 0.5), Floor.atMost("b", 1, 2)));
        Outcome again = new Outcome(List.of(), List.of(Floor.atMost("a", 1, 3), Floor.atMost("b", 1, 0.9)));

        assertThat(first.holds()).isFalse();
        assertThat(first.orElse(again))
                .containsExactly(Floor.atMost("a", 1, 0.5), Floor.atMost("b (measured twice)", 1, 0.9));
    }

    @Test
    void answerAtTheNextOpeningIsCountedApart() {
        Verdict verdict = Verdict.of(new long[] {17, 33, 5, 7}, new long[] {17, 17, 5, 8}, new long[] {33, 33, 5, 9});

        assertThat(verdict).isEqualTo(new Verdict(0.5, 0.75));
    }

    @Test
    void ratioIsThePeersTimeOverOurs() {
        Time ours = new Time("Redress", 10, 1, 60, 24);
        Time peer = new Time("MPXJ", 420, 1, 60, 100);

        assertThat(Floors.speed(Office.a(), 1, peer, ours)).contains(Floor.atLeast("MPXJ / Redress, A, 1 d", 40, 42));
        assertThat(Floors.speed(Office.a(), 2, peer, ours)).isEmpty();
        assertThat(Floors.speed(Office.b("Asia/Shanghai"), 1, peer, ours)).isEmpty();
    }
}
