package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    /** Wilson (1927), z = 1.959963984540054; the figures of the project's domain notes, §4.1. */
    @ParameterizedTest(name = "{0} of {1} lies in {2} to {3}")
    @CsvSource({
        "3, 3, .438503, 1",
        "5, 5, .565518, 1",
        "0, 5, 0, .434482",
        "9, 10, .595850, .982124",
        "90, 100, .825634, .944771",
        "97, 100, .915481, .989745",
        "900, 1000, .879848, .917091",
        "0, 0, 0, 1"
    })
    void intervalIsWilsons(long part, long whole, double low, double high) {
        RateInterval interval = Share.of(part, whole).interval();

        assertThat(interval.low()).isCloseTo(low, within(5e-7));
        assertThat(interval.high()).isCloseTo(high, within(5e-7));
    }

    @Test
    void intervalOfNoneAndAllEndsExactlyThere() {
        assertThat(Share.of(0, 7).interval().low()).isZero();
        assertThat(Share.of(7, 7).interval().high()).isEqualTo(1.0);
    }

    @Test
    void nothingOfNothingHasNoRate() {
        assertThat(Share.of(0, 0).rate()).isEmpty();
    }

    @Test
    void rateIsPartOverWhole() {
        assertThat(Share.of(22_345, 24_932).rate()).hasValueCloseTo(.8962, within(.00005));
    }

    @Test
    void refusesMoreThanTheWhole() {
        assertThatThrownBy(() -> Share.of(4, 3)).hasMessage("part must be from 0 to 3, was 4");
    }

    @Test
    void refusesIntervalInTheWrongOrder() {
        assertThatThrownBy(() -> new RateInterval(.7, .2))
                .hasMessage("ends must be ordered within 0 to 1, were 0.7 and 0.2");
    }
}
