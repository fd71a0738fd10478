package io.github.redress.scoring.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many cases are drawn, and from where. Made with {@link #everyUnsatisfied()} or {@link #of}, and changed with the others.
 *
 * @param unsatisfied how many of those who were not satisfied
 * @param satisfied how many of those who were
 * @param minimum how many of each stratum at least, or all where it has fewer, of a class of which any are drawn; 2 is the least from
 *     which an error can be reckoned. It may make the whole larger
 * @param allocation how each is shared out
 * @param deviations by unit the standard deviation that is expected, √(p (1 − p)), from 0 to 0.5; 0.5 where none is given. Only for
 *     {@link Allocation#NEYMAN}
 */
public record SamplePlan(
        SampleSize unsatisfied,
        SampleSize satisfied,
        int minimum,
        Allocation allocation,
        SortedMap<String, BigDecimal> deviations) {

    static final BigDecimal LARGEST_DEVIATION = new BigDecimal("0.5");
    private static final int LARGEST_MINIMUM = 1_000_000;

    /** Copies the map; refuses numbers out of bounds, and deviations that nothing is made of. */
    public SamplePlan {
        Objects.requireNonNull(unsatisfied, "unsatisfied");
        Objects.requireNonNull(satisfied, "satisfied");
        Objects.requireNonNull(allocation, "allocation");
        if (minimum < 0 || minimum > LARGEST_MINIMUM) {
            throw new IllegalArgumentException("minimum must be from 0 to " + LARGEST_MINIMUM + ", was " + minimum);
        }
        if (allocation != Allocation.NEYMAN && !deviations.isEmpty()) {
            throw new IllegalArgumentException(
                    "deviations are for NEYMAN, was " + allocation + " with " + deviations.size());
        }
        SortedMap<String, BigDecimal> checked = new TreeMap<>();
        deviations.forEach((unit, deviation) -> checked.put(
                unit, Decimals.within("deviation of " + unit, deviation, BigDecimal.ZERO, LARGEST_DEVIATION)));
        deviations = Collections.unmodifiableSortedMap(checked);
    }

    /** Returns the plan that looks into every case with which somebody was not satisfied, and into no other. */
    public static SamplePlan everyUnsatisfied() {
        return of(new SampleSize.All());
    }

    /** Returns the plan that looks into so many of those who were not satisfied, two of each unit at least, by number of cases. */
    public static SamplePlan of(SampleSize unsatisfied) {
        return new SamplePlan(unsatisfied, new SampleSize.None(), 2, Allocation.PROPORTIONAL, new TreeMap<>());
    }

    /** Returns the same plan that looks into so many of the satisfied, too. */
    public SamplePlan withSatisfied(SampleSize size) {
        return new SamplePlan(unsatisfied, size, minimum, allocation, deviations);
    }

    /** Returns the same plan with at least so many of each stratum. */
    public SamplePlan withMinimum(int value) {
        return new SamplePlan(unsatisfied, satisfied, value, allocation, deviations);
    }

    /** Returns the same plan, shared out by how much the cases of each unit are expected to differ. */
    public SamplePlan byDeviation(Map<String, BigDecimal> byUnit) {
        return new SamplePlan(unsatisfied, satisfied, minimum, Allocation.NEYMAN, new TreeMap<>(byUnit));
    }

    /**
     * Returns √(p (1 − p)) to six decimals.
     *
     * @param share p, as an earlier sample found it, from 0 to 1
     */
    public static BigDecimal deviation(BigDecimal share) {
        BigDecimal checked = Decimals.within("share", share, BigDecimal.ZERO, BigDecimal.ONE);
        return Decimals.published(
                checked.multiply(BigDecimal.ONE.subtract(checked)).sqrt(MathContext.DECIMAL128));
    }

    /** Returns how many cases of each stratum of a frame are drawn. */
    public SortedMap<Stratum, Long> sizes(SampleFrame frame) {
        SortedMap<Stratum, Long> sizes = new TreeMap<>();
        sizes.putAll(sizes(frame.sizes(AnswerClass.UNSATISFIED), unsatisfied));
        sizes.putAll(sizes(frame.sizes(AnswerClass.SATISFIED), satisfied));
        return sizes;
    }

    private SortedMap<Stratum, Long> sizes(SortedMap<Stratum, Long> populations, SampleSize size) {
        long population = populations.values().stream().mapToLong(each -> each).sum();
        long drawn = size.of(population);
        SortedMap<Stratum, BigDecimal> weights = new TreeMap<>();
        populations.forEach((stratum, cases) -> weights.put(stratum, weight(stratum, cases)));
        return Apportionment.of(drawn, populations, weights, drawn == 0 ? 0 : minimum);
    }

    private BigDecimal weight(Stratum stratum, long cases) {
        BigDecimal number = BigDecimal.valueOf(cases);
        return allocation == Allocation.PROPORTIONAL
                ? number
                : number.multiply(deviations.getOrDefault(stratum.unit(), LARGEST_DEVIATION));
    }
}
