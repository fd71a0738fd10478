package io.github.redress.scoring.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many cases of so many are drawn. */
public sealed interface SampleSize {

    /**
     * Returns how many are drawn of this many, rounded up.
     *
     * @param population how many there are, 0 or more
     * @return from 0 to {@code population}
     */
    long of(long population);

    /** None. */
    record None() implements SampleSize {

        @Override
        public long of(long population) {
            return 0;
        }
    }

    /** All of them: every dissatisfied person is heard, as Wuhan does. */
    record All() implements SampleSize {

        @Override
        public long of(long population) {
            return population;
        }
    }

    /**
     * A part of them.
     *
     * @param percent more than 0, at most 100
     */
    record Percent(BigDecimal percent) implements SampleSize {

        /** Refuses percentages out of bounds. */
        public Percent {
            percent = Decimals.within("percent", percent, new BigDecimal("0.000001"), new BigDecimal(100));
        }

        @Override
        public long of(long population) {
            return percent.multiply(BigDecimal.valueOf(population))
                    .divide(new BigDecimal(100), 0, RoundingMode.CEILING)
                    .longValueExact();
        }
    }

    /**
     * As many as keep the error of a share within a margin: n = n₀ / (1 + (n₀ − 1) / N) with n₀ = z² p (1 − p) / e².
     *
     * <p>Source: W. G. Cochran, Sampling Techniques, 3rd ed., 1977, §4.4.
     *
     * @param margin e, half of the interval's width, from 0.001 to 0.5
     * @param z how sure, in standard errors, from 0.5 to 5: 1.96 for 95 %
     * @param share p, what is expected; 0.5 where nothing is known, which needs the most
     */
    record Margin(BigDecimal margin, BigDecimal z, BigDecimal share) implements SampleSize {

        /** Refuses numbers out of bounds. */
        public Margin {
            margin = Decimals.within("margin", margin, new BigDecimal("0.001"), new BigDecimal("0.5"));
            z = Decimals.within("z", z, new BigDecimal("0.5"), new BigDecimal(5));
            share = Decimals.within("share", share, new BigDecimal("0.001"), new BigDecimal("0.999"));
        }

        /** Returns the margin at 95 % for a share of which nothing is known. */
        public static Margin of(String margin) {
            return new Margin(new BigDecimal(margin), Decimals.Z, new BigDecimal("0.5"));
        }

        @Override
        public long of(long population) {
            if (population == 0) {
                return 0;
            }
            // n = V N / (e² (N − 1) + V) with V = z² p (1 − p): the same, with one division.
            BigDecimal all = BigDecimal.valueOf(population);
            BigDecimal variance = z.multiply(z).multiply(share).multiply(BigDecimal.ONE.subtract(share));
            BigDecimal whole = margin.multiply(margin)
                    .multiply(all.subtract(BigDecimal.ONE))
                    .add(variance);
            return variance.multiply(all).divide(whole, 0, RoundingMode.CEILING).longValueExact();
        }
    }
}
