package io.github.redress.scoring;

import java.util.OptionalDouble;

/**
 * A part of a whole, both as counts; the rate is computed only where it is shown.
 *
 * @param part how many, from 0 to {@code whole}
 * @param whole of how many, 0 or more
 */
public record Share(long part, long whole) {

    /** The point of the normal distribution that leaves 2.5 % above it: half of what a 95 % interval leaves out. */
    private static final double Z = 1.959963984540054;

    /** Refuses a negative part, and one larger than the whole. */
    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("part must be from 0 to " + whole + ", was " + part);
        }
    }

    /** Returns this part of this whole. */
    public static Share of(long part, long whole) {
        return new Share(part, whole);
    }

    /** Returns the rate from 0 to 1, or empty when the whole is nothing. */
    public OptionalDouble rate() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    /**
     * Returns the range in which the true rate lies with 95 % confidence: Wilson's score interval,
     * ( p + z²/2n ± z √( p(1−p)/n + z²/4n² ) ) / ( 1 + z²/n ) with z = 1.959963984540054. It is [0, 1] when the whole is
     * nothing.
     *
     * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
     */
    public RateInterval interval() {
        if (whole == 0) {
            return new RateInterval(0, 1);
        }
        double n = whole;
        double p = part / n;
        double z2 = Z * Z;
        double middle = p + z2 / (2 * n);
        double half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        double scale = 1 + z2 / n;
        // At the ends the formula gives 0 and 1 exactly; computed, it misses them by a rounding.
        double low = part == 0 ? 0 : Math.max(0, (middle - half) / scale);
        double high = part == whole ? 1 : Math.min(1, (middle + half) / scale);
        return new RateInterval(low, high);
    }
}
