package io.github.redress.scoring.sample;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private final List<Claim> open = new ArrayList<>();
    private long left;

    /** What one may get, at the least and at the most, and by what weight; the weights of all are whole numbers of one size. */
    private record Claim(Stratum stratum, long least, long most, BigInteger weight) {}

    /** A part of what is left: {@code part / whole}, with the same whole for all. */
    private record Part(Claim claim, BigInteger part) {

        /** Returns by how much it is below the least, times the whole; 0 or less where it is not. */
        BigInteger below(BigInteger whole) {
            return whole.multiply(BigInteger.valueOf(claim.least())).subtract(part);
        }

        /** Returns by how much it is above the most, times the whole; 0 or less where it is not. */
        BigInteger above(BigInteger whole) {
            return part.subtract(whole.multiply(BigInteger.valueOf(claim.most())));
        }
    }

    private Apportionment(
            long total, SortedMap<Stratum, Long> most, SortedMap<Stratum, BigDecimal> weights, long least) {
        int scale = weights.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        most.forEach((stratum, number) -> open.add(new Claim(
                stratum,
                Math.min(least, number),
                number,
                weights.getOrDefault(stratum, BigDecimal.ZERO).setScale(scale).unscaledValue())));
        long smallest = open.stream().mapToLong(Claim::least).sum();
        this.left = Math.max(total, smallest);
    }

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
            missed = missed.add(part.below(whole).max(BigInteger.ZERO));
            missed = missed.subtract(part.above(whole).max(BigInteger.ZERO));
        }
        boolean toTheLeast = missed.signum() > 0;
        List<Claim> missing = parts.stream()
                .filter(part -> (toTheLeast ? part.below(whole) : part.above(whole)).signum() > 0)
                .map(Part::claim)
                .toList();
        missing.forEach(claim -> grant(claim, toTheLeast ? claim.least() : claim.most()));
        if (missing.isEmpty()) {
            round(parts, whole);
        }
        return !missing.isEmpty();
    }

    private void grant(Claim claim, long number) {
        granted.put(claim.stratum(), number);
        open.remove(claim);
        left -= number;
    }

    /** Adds the exact part of each that has none yet, and returns the whole that these are parts of. */
    private BigInteger share(List<Part> parts) {
        boolean weightless = open.stream().allMatch(claim -> claim.weight().signum() == 0);
        BigInteger whole = BigInteger.ZERO;
        for (Claim claim : open) {
            BigInteger weight = weightless ? BigInteger.valueOf(claim.most()) : claim.weight();
            parts.add(new Part(claim, weight.multiply(BigInteger.valueOf(left))));
            whole = whole.add(weight);
        }
        return whole.max(BigInteger.ONE);
    }

    private void round(List<Part> parts, BigInteger whole) {
        parts.forEach(part -> grant(part.claim(), part.part().divide(whole).longValueExact()));
        parts.stream()
                .sorted(Comparator.comparing((Part part) -> part.part().mod(whole))
                        .reversed()
                        .thenComparing(part -> part.claim().stratum()))
                .limit(left)
                .forEach(part -> granted.merge(part.claim().stratum(), 1L, Long::sum));
    }
}
