package io.github.redress.scoring.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.scoring.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownProperties {

    /** As a double times 100, the first two fall below the half that they are. */
    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({"23, 160, 14.38%", "7, 20000, 0.04%", "1, 3, 33.33%", "2, 3, 66.67%", "1, 1, 100.00%", "0, 7, 0.00%"})
    void halfOfAHundredthIsRoundedUp(long part, long whole, String percent) {
        assertThat(Shown.percent(Share.of(part, whole).rate())).isEqualTo(percent);
    }

    @Property
    void percentIsTheShareRoundedOnce(
            @ForAll @LongRange(max = 1_000_000) long part, @ForAll @LongRange(min = 1, max = 1_000_000) long whole) {
        long good = Math.min(part, whole);
        BigDecimal exactly = BigDecimal.valueOf(100 * good).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);

        assertThat(Shown.percent(Share.of(good, whole).rate())).isEqualTo(exactly + "%");
    }
}
