package io.github.redress.examples.benchmarks.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Time;
import org.junit.jupiter.api.Test;

class FloorsTest {

    @Test
    void answerAtTheNextOpeningIsCountedApart() {
        Verdict verdict = Verdict.of(new long[] {17, 33, 5, 7}, new long[] {17, 17, 5, 8}, new long[] {33, 33, 5, 9});

        assertThat(verdict).isEqualTo(new Verdict(0.5, 0.75));
    }

    @Test
    void ratioIsThePeersTimeOverOurs() {
        Time ours = new Time("Redress", 10, 10, 60, 24);
        Time peer = new Time("MPXJ", 420, 420, 60, 100);

        assertThat(Floors.speed(Office.a(), 1, peer, ours)).contains(Floor.atLeast("MPXJ / Redress, A, 1 d", 40, 42));
        assertThat(Floors.speed(Office.a(), 2, peer, ours)).isEmpty();
        assertThat(Floors.speed(Office.b("Asia/Shanghai"), 1, peer, ours)).isEmpty();
    }
}
