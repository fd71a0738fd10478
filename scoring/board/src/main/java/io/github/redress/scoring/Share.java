package io.github.redress.scoring;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * A part of a whole, both as exact numbers; the rate is computed only where it is shown.
 *
 * @param part how much, from 0 to {@code whole}
 * @param whole of how much, 0 or more
 * @param cases how many cases it was seen in, which says how much chance there is in it; {@code whole} where that is counted in
 *     cases
 */
public record Share(BigDecimal part, BigDecimal whole, BigDecimal cases) {

    /** The point of the normal distribution that leaves 2.5 % above it: half of what a 95 % interval leaves out. */
    static final double Z = 1.959963984540054;

    /** Refuses a negative part or number of cases, and a part larger than the whole. */
    public Share {
        if (part.signum() < 0 || part.compareTo(whole) > 0) {
            throw new IllegalArgumentException(
                    "part must be from 0 to " + whole.toPlainString() + ", was " + part.toPlainString());
        }
        if (cases.signum() < 0) {
            throw new IllegalArgumentException("cases must be 0 or more, were " + cases.toPlainString());
        }
        part = part.stripTrailingZeros();
        whole = whole.stripTrailingZeros();
        cases = cases.stripTrailingZeros();
    }

    /** Returns this part of this whole, both counted in cases. */
    public static Share of(long part, long whole) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** Returns this part of this whole, both counted in cases or parts of cases. */
    public static Share of(BigDecimal part, BigDecimal whole) {
        return new Share(part, whole, whole);
    }

    /** Returns whether there is nothing to have a part of, and so no rate. */
    public boolean isEmpty() {
        return whole.signum() == 0;
    }

    /** Returns the rate from 0 to 1, or empty when the whole is nothing. */
    public OptionalDouble rate() {
        return isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(exact().toDouble());
    }

    /** Returns the rest of the whole. */
    Share rest() {
        return new Share(whole.subtract(part), whole, cases);
    }

    /** Returns the rate; not of nothing. */
    Fraction exact() {
        return new Fraction(part, whole);
    }

    /** Returns how many of the cases were good, as the rate has it. */
    double good() {
        return isEmpty()
                ? 0
                : cases.compareTo(whole) == 0 ? part.doubleValue() : exact().toDouble() * cases.doubleValue();
    }

    /** Returns how many cases there were. */
    double size() {
        return cases.doubleValue();
    }

    /**
     * Returns the range in which the true rate lies with 95 % confidence: Wilson's score interval,
     * ( p + z²/2n ± z √( p(1−p)/n + z²/4n² ) ) / ( 1 + z²/n ) with z = 1.959963984540054 and n the number of cases. It is
     * [0, 1] when there are none.
     *
     * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
     */
    public RateInterval interval() {
        double n = size();
        if (isEmpty() || n == 0) {
            return new RateInterval(0, 1);
        }
        double p = good() / n;
        double z2 = Z * Z;
        double middle = p + z2 / (2 * n);
        double half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        double scale = 1 + z2 / n;
        // At the ends the formula gives 0 and 1 exactly; computed, it misses them by a rounding.
        double low = part.signum() == 0 ? 0 : Math.max(0, (middle - half) / scale);
        double high = part.compareTo(whole) == 0 ? 1 : Math.min(1, (middle + half) / scale);
        return new RateInterval(low, high);
    }
}
