package io.github.redress.scoring.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SurpriseProperties {

    @Property
    void moreIsNeverLessSurprising(
            @ForAll @IntRange(max = 500) int count,
            @ForAll @DoubleRange(min = .01, max = 300) double expected,
            @ForAll @DoubleRange(min = 1, max = 20) double spread) {
        double variance = expected * spread;

        assertThat(Surprise.poissonTail(count + 1, expected))
                .isLessThanOrEqualTo(Surprise.poissonTail(count, expected));
        assertThat(Surprise.negativeBinomialTail(count + 1, expected, variance))
                .isLessThanOrEqualTo(Surprise.negativeBinomialTail(count, expected, variance));
        assertThat(Surprise.anscombe(count + 1, expected)).isGreaterThan(Surprise.anscombe(count, expected));
    }

    @Property
    void countsThatVaryMoreMakeMuchLessSurprising(
            @ForAll @DoubleRange(min = .1, max = 100) double expected,
            @ForAll @DoubleRange(min = 1.1, max = 20) double spread) {
        long much = (long) (4 * expected * spread + 10);

        assertThat(Surprise.negativeBinomialTail(much, expected, expected * spread))
                .isGreaterThan(Surprise.poissonTail(much, expected));
    }

    @Property
    void withoutMoreVarianceBothTailsAreOne(
            @ForAll @IntRange(max = 300) int count, @ForAll @DoubleRange(min = .01, max = 200) double expected) {
        double tail = Surprise.poissonTail(count, expected);

        assertThat(Surprise.negativeBinomialTail(count, expected, expected)).isEqualTo(tail);
        assertThat(Surprise.negativeBinomialTail(count, expected, expected * (1 + 1e-7)))
                .isCloseTo(tail, within(1e-6));
    }

    @Property
    void unitOfTheStretchesDoesNotMatter(
            @ForAll @IntRange(max = 100) int count,
            @ForAll @IntRange(max = 100) int other,
            @ForAll @IntRange(min = 1, max = 30) int length,
            @ForAll @IntRange(min = 1, max = 30) int otherLength) {
        double days = Surprise.twoStretches(count, length, other, otherLength);

        assertThat(Surprise.twoStretches(count, length * 24.0, other, otherLength * 24.0))
                .isCloseTo(days, within(1e-12));
    }

    @Property
    void alarmsAreNeverFewerWhenMoreMayBeFalse(
            @ForAll @Size(min = 1, max = 60) double @Size(min = 1, max = 60) [] any,
            @ForAll @DoubleRange(min = 0, max = .5) double q) {
        double[] chances = new double[any.length];
        for (int i = 0; i < any.length; i++) {
            chances[i] = 1 / (1 + Math.abs(any[i]));
        }

        assertThat(FalseDiscovery.threshold(chances, chances.length, q))
                .isLessThanOrEqualTo(FalseDiscovery.threshold(chances, chances.length, 2 * q));
        assertThat(FalseDiscovery.threshold(chances, 3L * chances.length, q))
                .isLessThanOrEqualTo(FalseDiscovery.threshold(chances, chances.length, q));
    }
}
