package io.github.redress.scoring.sample;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Shares a number out by weight, in whole numbers, between a least and a most for each.
 *
 * <ol>
 *   <li>Each gets its part of what is left by weight, exactly; where nothing left has a weight, by the most that each can take.
 *   <li>Where that leaves some below their least or above their most, whichever is missed by more in sum is granted, to all that miss it,
 *       and the rest is shared out anew.
 *   <li>Parts are rounded down, and what is over goes to the largest fractions, one each; of equal ones, to the first by order.
 * </ol>
 */
final class Apportionment {

    private final SortedMap<Stratum, Long> granted = new TreeMap<>();
    private final SortedMap<Stratum, Long> most;
    private final SortedMap<Stratum, BigDecimal> weights;
    private final SortedMap<Stratum, Long> least = new TreeMap<>();
    private long left;

    private Apportionment(
            long total, SortedMap<Stratum, Long> most, SortedMap<Stratum, BigDecimal> weights, long least) {
        this.most = most;
        this.weights = new TreeMap<>(weights);
        most.forEach((stratum, number) -> this.least.put(stratum, Math.min(least, number)));
        long smallest = this.least.values().stream().mapToLong(each -> each).sum();
        this.left = Math.max(total, smallest);
    }

    /** A part of what is left: {@code part / whole}, with the same whole for all. */
    private record Part(Stratum stratum, BigInteger part) {}

    /**
     * Returns the parts.
     *
     * @param total what is shared out; not more than the sum of {@code most}. Where all get their least, more than this may be needed
     * @param most for each the most, by which all that are named here are known
     * @param weights for each its weight, 0 or more
     * @param least the least of each, or its most where that is less
     */
    static SortedMap<Stratum, Long> of(
            long total, SortedMap<Stratum, Long> most, SortedMap<Stratum, BigDecimal> weights, long least) {
        Apportionment apportionment = new Apportionment(total, most, weights, least);
        while (apportionment.grantsMore()) {
            // until nobody left misses a bound
        }
        return apportionment.granted;
    }

    /** Grants what the bounds say to those who miss them; returns false when nobody did, and everything is shared out. */
    private boolean grantsMore() {
        List<Part> parts = new ArrayList<>();
        BigInteger whole = share(parts);
        BigInteger missed = BigInteger.ZERO;
        for (Part part : parts) {
            missed = missed.add(below(part, whole).max(BigInteger.ZERO));
            missed = missed.subtract(above(part, whole).max(BigInteger.ZERO));
        }
        boolean toTheLeast = missed.signum() > 0;
        boolean fits = true;
        for (Part part : parts) {
            boolean misses = (toTheLeast ? below(part, whole) : above(part, whole)).signum() > 0;
            if (misses) {
                fits = false;
                grant(part.stratum(), (toTheLeast ? least : most).get(part.stratum()));
            }
        }
        if (fits) {
            round(parts, whole);
        }
        return !fits;
    }

    private BigInteger below(Part part, BigInteger whole) {
        return whole.multiply(BigInteger.valueOf(least.get(part.stratum()))).subtract(part.part());
    }

    private BigInteger above(Part part, BigInteger whole) {
        return part.part().subtract(whole.multiply(BigInteger.valueOf(most.get(part.stratum()))));
    }

    private void grant(Stratum stratum, long number) {
        granted.put(stratum, number);
        left -= number;
    }

    /** Adds the exact part of each that has none yet, and returns the whole that these are parts of. */
    private BigInteger share(List<Part> parts) {
        SortedMap<Stratum, BigInteger> open = new TreeMap<>();
        int scale = weights.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        most.keySet().stream()
                .filter(stratum -> !granted.containsKey(stratum))
                .forEach(stratum ->
                        open.put(stratum, weights.get(stratum).setScale(scale).unscaledValue()));
        if (open.values().stream().allMatch(weight -> weight.signum() == 0)) {
            open.replaceAll((stratum, zero) -> BigInteger.valueOf(most.get(stratum)));
        }
        for (Map.Entry<Stratum, BigInteger> each : open.entrySet()) {
            parts.add(new Part(each.getKey(), each.getValue().multiply(BigInteger.valueOf(left))));
        }
        return open.values().stream().reduce(BigInteger.ZERO, BigInteger::add).max(BigInteger.ONE);
    }

    private void round(List<Part> parts, BigInteger whole) {
        for (Part part : parts) {
            grant(part.stratum(), part.part().divide(whole).longValueExact());
        }
        parts.stream()
                .sorted(Comparator.comparing((Part part) -> part.part().mod(whole))
                        .reversed()
                        .thenComparing(Part::stratum))
                .limit(left)
                .map(Part::stratum)
                .toList()
                .forEach(stratum -> granted.merge(stratum, 1L, Long::sum));
    }
}
