package io.github.redress.routing.place;

import java.util.Arrays;

/**
 * Line segments from a lower to an upper end, so that one border has the same numbers whichever side it was drawn from.
 */
final class Edges {

    private static final int NUMBERS = 4;

    private double[] ends = new double[1 << 8];
    private int size;

    void add(double fromX, double fromY, double toX, double toY) {
        if ((size + 1) * NUMBERS > ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        boolean up = fromY < toY || (fromY == toY && fromX <= toX);
        int at = size++ * NUMBERS;
        ends[at] = up ? fromX : toX;
        ends[at + 1] = up ? fromY : toY;
        ends[at + 2] = up ? toX : fromX;
        ends[at + 3] = up ? toY : fromY;
    }

    int size() {
        return size;
    }

    double lowerX(int edge) {
        return ends[edge * NUMBERS];
    }

    double lowerY(int edge) {
        return ends[edge * NUMBERS + 1];
    }

    double upperX(int edge) {
        return ends[edge * NUMBERS + 2];
    }

    double upperY(int edge) {
        return ends[edge * NUMBERS + 3];
    }

    /** Returns where the edge, not level, is at this height. */
    double xAt(int edge, double y) {
        int at = edge * NUMBERS;
        double x = ends[at];
        double bottom = ends[at + 1];
        return x + (ends[at + 2] - x) * ((y - bottom) / (ends[at + 3] - bottom));
    }

    /**
     * Returns whether a ray from the point to the east meets the edge. Its lower end belongs to it and its upper end does not,
     * and a point on it lies east of it: so of two neighbours exactly one owns their border.
     */
    boolean isEastOf(int edge, double x, double y) {
        int at = edge * NUMBERS;
        return ends[at + 1] <= y && y < ends[at + 3] && x < xAt(edge, y);
    }

    /** Returns whether the point is on the edge, its ends included, without rounding. */
    boolean has(int edge, double x, double y) {
        int at = edge * NUMBERS;
        return ends[at + 1] <= y
                && y <= ends[at + 3]
                && Math.min(ends[at], ends[at + 2]) <= x
                && x <= Math.max(ends[at], ends[at + 2])
                && Side.of(ends[at], ends[at + 1], ends[at + 2], ends[at + 3], x, y) == 0;
    }

    /** Returns the square of the distance to the point, with degrees stretched to metres. */
    double squaredMetres(int edge, double x, double y, double metresEast, double metresNorth) {
        int at = edge * NUMBERS;
        double ax = (ends[at] - x) * metresEast;
        double ay = (ends[at + 1] - y) * metresNorth;
        double dx = (ends[at + 2] - ends[at]) * metresEast;
        double dy = (ends[at + 3] - ends[at + 1]) * metresNorth;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
        double nearX = ax + along * dx;
        double nearY = ay + along * dy;
        return nearX * nearX + nearY * nearY;
    }
}
