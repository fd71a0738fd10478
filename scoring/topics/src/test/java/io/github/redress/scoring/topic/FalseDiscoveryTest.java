package io.github.redress.scoring.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {

    /** Source: DOMAIN.md §7. */
    private static final double[] CHANCES = {.205, .008, .039, .041, .001, .06, .074, .042};

    @Test
    void firstTwoOfThePublishedEightAreAlarms() {
        assertThat(FalseDiscovery.threshold(CHANCES, 8, .05)).isEqualTo(.008);
    }

    @Test
    void whatWasLookedAtInVainCountsToo() {
        assertThat(FalseDiscovery.threshold(CHANCES, 20, .05)).isEqualTo(.001);
        assertThat(FalseDiscovery.threshold(CHANCES, 200, .05)).isEqualTo(-1);
    }

    @Test
    void fewerTestsThanChancesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FalseDiscovery.threshold(CHANCES, 7, .05))
                .withMessage("all chances are tests, were 8 chances and 7 tests");
    }
}
