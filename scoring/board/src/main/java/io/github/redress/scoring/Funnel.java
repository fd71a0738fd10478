package io.github.redress.scoring;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far from the mean of all a unit may lie by chance, by the number of its cases: beside a table it shows who is really out of line.
 *
 * <p>The limits for n cases are t ± z √( d t (1 − t) / n ), within 0 to 1, with the mean t, and z = 1.959963984540054 for 95 % and
 * 3.090232306167813 for 99.8 %. Where units differ more than chance alone would let them, d is above 1: the mean of their squared z-scores,
 * of which the outer tenth on each side is drawn in to the next. Without any true difference, 117 units have about 0.3 beyond the wider limits.
 *
 * <p>Source: D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24 (2005).
 *
 * @param mean t, from 0 to 1
 * @param dispersion d, 1 or more
 */
public record Funnel(double mean, double dispersion) {

    static final double NARROW = 1.959963984540054;
    static final double WIDE = 3.090232306167813;
    private static final int DRAWN_IN = 10;

    /** Where a unit lies. */
    public enum Place {
        /** Below what chance lets 999 in 1,000 do. */
        FAR_BELOW,
        /** Below what chance lets 39 in 40 do. */
        BELOW,
        /** Where chance alone may put it. */
        INSIDE,
        /** Above what chance lets 39 in 40 do. */
        ABOVE,
        /** Above what chance lets 999 in 1,000 do. */
        FAR_ABOVE
    }

    /** Refuses a mean outside 0 to 1, and a dispersion below 1. */
    public Funnel {
        if (!(mean >= 0 && mean <= 1)) {
            throw new IllegalArgumentException("mean must be from 0 to 1, was " + mean);
        }
        if (!(dispersion >= 1)) {
            throw new IllegalArgumentException("dispersion must be 1 or more, was " + dispersion);
        }
    }

    /**
     * Returns the funnel of these units, in any order.
     *
     * @throws IllegalArgumentException if there is no case at all
     */
    public static Funnel around(Collection<Share> units) {
        List<Share> sorted = units.stream()
                .filter(unit -> !unit.isEmpty() && unit.size() > 0)
                .sorted(Prior.BY_SIZE)
                .toList();
        double good = sorted.stream().mapToDouble(Share::good).sum();
        double all = sorted.stream().mapToDouble(Share::size).sum();
        if (all == 0) {
            throw new IllegalArgumentException("no unit has a case");
        }
        double mean = good / all;
        double[] scores = sorted.stream()
                .mapToDouble(unit -> (unit.good() / unit.size() - mean) / deviation(mean, unit.size()))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return new Funnel(mean, Math.max(1, dispersion(scores)));
    }

    private static double dispersion(double[] ascending) {
        int out = ascending.length / DRAWN_IN;
        return IntStream.range(0, ascending.length)
                .mapToDouble(i -> ascending[Math.max(out, Math.min(ascending.length - 1 - out, i))])
                .map(score -> score * score)
                .average()
                .orElse(1);
    }

    private static double deviation(double mean, double cases) {
        return Math.sqrt(mean * (1 - mean) / cases);
    }

    /** Returns the range that holds 95 % of units with so many cases. */
    public RateInterval narrow(double cases) {
        return limits(cases, NARROW);
    }

    /** Returns the range that holds 99.8 % of units with so many cases. */
    public RateInterval wide(double cases) {
        return limits(cases, WIDE);
    }

    /** Returns where a unit lies; one without cases lies inside. */
    public Place place(Share unit) {
        if (unit.isEmpty() || unit.size() == 0) {
            return Place.INSIDE;
        }
        double rate = unit.good() / unit.size();
        RateInterval wide = wide(unit.size());
        RateInterval narrow = narrow(unit.size());
        if (rate < narrow.low()) {
            return rate < wide.low() ? Place.FAR_BELOW : Place.BELOW;
        }
        if (rate > narrow.high()) {
            return rate > wide.high() ? Place.FAR_ABOVE : Place.ABOVE;
        }
        return Place.INSIDE;
    }

    private RateInterval limits(double cases, double z) {
        if (cases <= 0) {
            return new RateInterval(0, 1);
        }
        double half = z * Math.sqrt(dispersion) * deviation(mean, cases);
        return new RateInterval(Math.max(0, mean - half), Math.min(1, mean + half));
    }
}
