package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReplyDelaysTest {

    private static final Instant ASKED = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void medianOfFourLiesBetweenTheTwoInTheMiddle() {
        ReplyDelays delays = new ReplyDelays();
        for (int days : new int[] {9, 1, 2, 4}) {
            delays.add(ASKED, ASKED.plus(Duration.ofDays(days)));
        }

        assertThat(delays.answered()).isEqualTo(4);
        assertThat(delays.quantile(0.5)).contains(Duration.ofDays(3));
        assertThat(delays.quantile(0)).contains(Duration.ofDays(1));
        assertThat(delays.quantile(1)).contains(Duration.ofDays(9));
    }

    @Test
    void withoutAnswersNobodyWaited() {
        assertThat(new ReplyDelays().quantile(0.5)).isEmpty();
    }

    @Test
    void answerBeforeItsQuestionIsRefusedWithBoth() {
        assertThatThrownBy(() -> new ReplyDelays().add(ASKED, ASKED.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an answer comes after the question of 2026-03-02T01:00:00Z, was 2026-03-02T00:59:59Z");
    }

    @Test
    void shareOutOfBoundsIsRefused() {
        assertThatThrownBy(() -> new ReplyDelays().quantile(1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share must be from 0 to 1, was 1.5");
        assertThatThrownBy(() -> new ReplyDelays().quantile(Double.NaN))
                .hasMessage("share must be from 0 to 1, was NaN");
    }
}
