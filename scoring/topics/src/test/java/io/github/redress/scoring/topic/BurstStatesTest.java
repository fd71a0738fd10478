package io.github.redress.scoring.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BurstStatesTest {

    private static final long[] HAVING = {2, 1, 2, 3, 9, 12, 8, 2, 1, 2};

    @Test
    void burstIsFoundFromItsFirstDayToItsLast() {
        assertThat(BurstStates.of(HAVING, hundredADay(), 2, 1))
                .containsExactly(false, false, false, false, true, true, true, false, false, false);
    }

    /** All 1,024 ways through ten days, each with its cost: the cheapest is the one. */
    @Test
    void statesAreTheCheapestOfAll() {
        boolean[] found = BurstStates.of(HAVING, hundredADay(), 2, 1);

        int cheapest = 0;
        for (int way = 1; way < 1 << HAVING.length; way++) {
            cheapest = cost(way) < cost(cheapest) ? way : cheapest;
        }

        for (int day = 0; day < HAVING.length; day++) {
            assertThat(found[day]).as("day %d", day).isEqualTo((cheapest >> day & 1) == 1);
        }
    }

    private static double cost(int way) {
        double calm = Arrays.stream(HAVING).sum() / 1000.0;
        double cost = 0;
        for (int day = 0; day < HAVING.length; day++) {
            boolean up = (way >> day & 1) == 1;
            boolean wasUp = day > 0 && (way >> (day - 1) & 1) == 1;
            double share = up ? 2 * calm : calm;
            cost -= HAVING[day] * Math.log(share) + (100 - HAVING[day]) * Math.log(1 - share);
            cost += up && !wasUp ? Math.log(HAVING.length) : 0;
        }
        return cost;
    }

    @Test
    void busyDayWithItsShareIsNoBurst() {
        long[] messages = hundredADay();
        messages[5] = 600;
        long[] having = {2, 2, 2, 2, 2, 12, 2, 2, 2, 2};

        assertThat(BurstStates.of(having, messages, 2, 1)).containsOnly(false);
    }

    @Test
    void nothingAndEverythingAreNoBurst() {
        assertThat(BurstStates.of(new long[] {0, 0}, new long[] {5, 5}, 2, 1)).containsOnly(false);
        assertThat(BurstStates.of(new long[] {5, 5}, new long[] {5, 5}, 2, 1)).containsOnly(false);
    }

    @Test
    void refusalNamesWhatWasGiven() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BurstStates.of(new long[1], new long[2], 1, -1))
                .withMessage("as many days of both, times above 1 and reluctance from 0 were wanted, were 1 and 2 days,"
                        + " 1.0 and -1.0");
    }

    private static long[] hundredADay() {
        long[] messages = new long[HAVING.length];
        Arrays.fill(messages, 100);
        return messages;
    }
}
