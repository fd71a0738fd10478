package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTest {

    private static final Funnel AROUND_NINETY = new Funnel(.9, 1);

    /** The figures of the project's domain notes, §4.1. */
    @ParameterizedTest(name = "{0} cases: {1} to {2}")
    @CsvSource({"20, .7685, 1", "100, .8412, .9588", "500, .8737, .9263"})
    void narrowLimitsAreThePublishedOnes(double cases, double low, double high) {
        assertThat(AROUND_NINETY.narrow(cases).low()).isCloseTo(low, within(5e-5));
        assertThat(AROUND_NINETY.narrow(cases).high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void wideLimitsAreThePublishedOnes() {
        assertThat(AROUND_NINETY.wide(100).low()).isCloseTo(.8073, within(5e-5));
        assertThat(AROUND_NINETY.wide(100).high()).isCloseTo(.9927, within(5e-5));
    }

    @ParameterizedTest(name = "{0} of 500 lies {1}")
    @CsvSource({"400, FAR_BELOW", "432, BELOW", "437, INSIDE", "463, INSIDE", "466, ABOVE", "490, FAR_ABOVE"})
    void unitLiesWhereTheLimitsPutIt(long part, Funnel.Place place) {
        assertThat(AROUND_NINETY.place(Share.of(part, 500))).isEqualTo(place);
    }

    @Test
    void unitWithoutCasesLiesInside() {
        assertThat(AROUND_NINETY.place(Share.of(0, 0))).isEqualTo(Funnel.Place.INSIDE);
        assertThat(AROUND_NINETY.narrow(0)).isEqualTo(new RateInterval(0, 1));
    }

    @Test
    void meanIsThatOfAllCases() {
        Funnel funnel = Funnel.around(List.of(Share.of(9, 10), Share.of(90, 100), Share.of(179, 200)));

        assertThat(funnel.mean()).isEqualTo(278.0 / 310);
        assertThat(funnel.dispersion()).isEqualTo(1);
    }

    /** Ten units at z = ±2 and two far out: these are drawn in, so that the dispersion is 4. */
    @Test
    void unitsThatDifferMoreThanByChanceWidenTheLimitsAndAFewFarOutDoNot() {
        List<Share> units = IntStream.range(0, 10)
                .mapToObj(i -> Share.of(i % 2 == 0 ? 40 : 60, 100))
                .toList();
        List<Share> withFarOut = IntStream.range(0, 12)
                .mapToObj(i -> i < 10 ? units.get(i) : Share.of(i == 10 ? 0 : 100, 100))
                .toList();

        assertThat(Funnel.around(units).dispersion()).isCloseTo(4, within(1e-9));
        assertThat(Funnel.around(withFarOut).dispersion()).isCloseTo(4, within(1e-9));
        assertThat(Funnel.around(units).narrow(100).low()).isCloseTo(.5 - 1.959963984540054 * 2 * .05, within(1e-12));
    }

    @Test
    void refusesNothingAtAllAndNumbersOutOfBounds() {
        assertThatThrownBy(() -> Funnel.around(List.of(Share.of(0, 0)))).hasMessage("no unit has a case");
        assertThatThrownBy(() -> new Funnel(1.5, 1)).hasMessage("mean must be from 0 to 1, was 1.5");
        assertThatThrownBy(() -> new Funnel(.5, .5)).hasMessage("dispersion must be 1 or more, was 0.5");
    }
}
