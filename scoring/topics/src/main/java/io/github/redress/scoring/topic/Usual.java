package io.github.redress.scoring.topic;

import java.util.Arrays;

/**
 * What is usual, from the stretches before the window.
 *
 * <ol>
 *   <li>The days of each kind (working days and days off, or weekdays) have a rate for all that is counted, and one for each cell, drawn
 *       towards that of all in the proportion of a cell that is as frequent: as if {@value #DRAWN} more had come as they come to all.
 *   <li>The rate of the last quarter of the stretches counts where it is higher, drawn towards that of all stretches in the same way.
 *   <li>As if half a one more had come in the baseline, so that what was never seen is not impossible.
 *   <li>The variance has three parts: each that comes weighs what it weighs; the rate is only known from what came; and it changes
 *       from stretch to stretch, by as much as it changed in the baseline, for cells of the same size and for the cell itself.
 * </ol>
 */
final class Usual {

    private static final double DRAWN = 20;
    private static final double UNSEEN = 0.5;
    private static final int SIZES = 32;
    private static final int FEWEST_FOR_CHANGE = 3;

    private final int stretches;
    private final int kinds;
    private final double[] daysOfKind;
    private final double[] windowDaysOfKind;
    private final double[][] daysOfKindIn;
    private final double[] unitsOfKind;
    private final Weights weights = new Weights();
    private double grain = 1;
    private double[] profile = new double[0];
    private double windowShape;
    private double shape;
    private final double[] shapes;
    private final double[] changeBySize = new double[SIZES];

    /** Takes the days and the first one of which there are messages. */
    Usual(Days days, long firstDay) {
        this.kinds = days.kinds();
        this.daysOfKind = new double[kinds];
        this.windowDaysOfKind = new double[kinds];
        this.unitsOfKind = new double[kinds];
        this.stretches = days.stretches();
        this.daysOfKindIn = new double[stretches + 1][kinds];
        this.shapes = new double[stretches + 1];
        for (int stretch = 0; stretch <= stretches; stretch++) {
            for (int i = 0; i < days.length(); i++) {
                long day = days.first(stretch) + i;
                if (stretch == 0) {
                    windowDaysOfKind[days.kind(day)]++;
                } else if (day >= firstDay) {
                    daysOfKindIn[stretch][days.kind(day)]++;
                    daysOfKind[days.kind(day)]++;
                }
            }
        }
    }

    /** Counts one case or person of the baseline, and its weight. */
    void add(int kind, long weight) {
        unitsOfKind[kind] += weight;
        weights.add(weight);
    }

    /**
     * Reckons the week's rhythm of all, once all are counted. What one weighs is taken from the window where it is more there: a few messages with
     * very many votes say little.
     */
    void settle(Weights inWindow) {
        grain = Math.max(weights.grain(), inWindow.grain());
        double allDays = Arrays.stream(daysOfKind).sum();
        double mean = weights.sum() / allDays;
        profile = new double[kinds];
        for (int kind = 0; kind < kinds; kind++) {
            // a kind that the baseline hardly has is as all days are
            profile[kind] = mean == 0 ? 1 : (unitsOfKind[kind] + mean) / ((daysOfKind[kind] + 1) * mean);
            windowShape += windowDaysOfKind[kind] * profile[kind];
        }
        for (int stretch = 1; stretch <= stretches; stretch++) {
            for (int kind = 0; kind < kinds; kind++) {
                shapes[stretch] += daysOfKindIn[stretch][kind] * profile[kind];
            }
            shape += shapes[stretch];
        }
    }

    /** Learns from cells how much counts of their size change from stretch to stretch. */
    void learn(Cells cells) {
        double[] changes = new double[SIZES];
        double[] chances = new double[SIZES];
        for (int cell = 0; cell < cells.size(); cell++) {
            double[] own = change(cells, cell);
            changes[size(cells, cell)] += own[0];
            chances[size(cells, cell)] += own[1];
        }
        for (int size = 0; size < SIZES; size++) {
            changeBySize[size] = chances[size] == 0 ? 0 : Math.max(0, changes[size] / chances[size]);
        }
    }

    private int size(Cells cells, int cell) {
        return 1 + Math.getExponent(1 + cells.baseline(cell));
    }

    /** The sum of what the squares of the differences exceed the Poisson variance by, and the sum of the squares expected. */
    private double[] change(Cells cells, int cell) {
        double excess = 0;
        double expectedSquares = 0;
        int used = 0;
        double rate = cells.baseline(cell) / shape;
        for (int stretch = 1; stretch <= stretches; stretch++) {
            if (shapes[stretch] > 0) {
                used++;
            }
        }
        if (used < FEWEST_FOR_CHANGE || rate == 0) {
            return new double[] {0, 0};
        }
        double correction = (double) used / (used - 1);
        for (int stretch = 1; stretch <= stretches; stretch++) {
            if (shapes[stretch] > 0) {
                double expected = rate * shapes[stretch];
                double difference = cells.inStretch(cell, stretch) - expected;
                excess += difference * difference * correction - grain * expected;
                expectedSquares += expected * expected;
            }
        }
        return new double[] {excess, expectedSquares};
    }

    /** Returns how many are usual in the window. */
    double expected(Cells cells, int cell) {
        double before = cells.baseline(cell);
        double unseen = UNSEEN * grain * windowShape / shape;
        if (before == 0) {
            return unseen;
        }
        double rate = before / shape;
        double sum = 0;
        for (int kind = 0; kind < kinds; kind++) {
            double drawn = DRAWN * grain;
            sum += windowDaysOfKind[kind]
                    * (cells.onKind(cell, kind) + drawn)
                    / (daysOfKind[kind] + drawn / (rate * profile[kind]));
        }
        double lately = 0;
        double lateShape = 0;
        for (int stretch = 1; stretch <= Math.max(1, stretches / 4); stretch++) {
            lately += cells.inStretch(cell, stretch);
            lateShape += shapes[stretch];
        }
        double drawn = DRAWN * grain;
        return sum * Math.max(1, (lately + drawn) / (rate * lateShape + drawn)) + unseen;
    }

    /** Returns the variance of the window's count where so many are expected. */
    double variance(Cells cells, int cell, double expected) {
        double[] own = change(cells, cell);
        double ownChange = own[1] == 0 ? 0 : Math.max(0, own[0] / own[1]);
        double like = changeBySize[size(cells, cell)];
        double known = cells.baseline(cell) / grain + UNSEEN;
        return grain * expected + expected * expected * (1 / known + Math.max(like, (like + ownChange) / 2));
    }

    /** Returns the variance of a count itself, for the bound that it is above. */
    double spread(long count, double expected, double variance) {
        return grain * count + Math.max(0, variance - grain * expected);
    }
}
