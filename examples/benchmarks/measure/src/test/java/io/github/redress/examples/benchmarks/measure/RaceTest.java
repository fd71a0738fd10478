package io.github.redress.examples.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RaceTest {

    private static final Pace SHORT = new Pace(20_000, 1_000, 1_000, 3, 2);

    @Test
    void ratioIsTheSlowOnesTimeOverTheFastOnes() {
        Times times = new Times(List.of(new Time("Redress", 190, 200, 121, 0), new Time("Drools", 900, 1_000, 121, 0)));

        assertThat(times.ratio("Drools", "Redress")).isEqualTo(5);
        assertThat(times.has("DMN")).isFalse();
    }

    @Test
    void everyQuestionIsAnsweredInEachPass() {
        boolean[] asked = new boolean[10];
        Contender contender = Contender.oneByOne("all", asked.length, question -> {
            asked[question] = true;
            return question;
        });

        Time time = Race.run(SHORT, List.of(contender)).of("all");

        assertThat(asked).containsOnly(true);
        assertThat(time.rounds()).isGreaterThanOrEqualTo(3);
        assertThat(time.spread()).isGreaterThanOrEqualTo(1);
        assertThat(contender.each()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void slowContenderIsAskedSliceBySlice() {
        int[] asked = new int[4];
        Contender slow = Contender.oneByOne("slow", asked.length, question -> {
            asked[question]++;
            long sum = 0;
            for (int i = 0; i < 3_000_000; i++) {
                sum += i ^ (sum << 1);
            }
            return sum;
        });

        Time time = Race.run(SHORT, List.of(slow)).of("slow");

        assertThat(time.rounds()).isEqualTo(8);
        assertThat(asked).containsOnly(asked[0]);
    }

    @Test
    void unitsShareTheTimeOfTheirSlice() throws Exception {
        Slices slices = Slices.of(() -> 1_000_000_000L, 0, 3);

        assertThat(slices.worst()).isLessThan(1);
        assertThat(slices.spread()).isGreaterThanOrEqualTo(1);
    }
}
