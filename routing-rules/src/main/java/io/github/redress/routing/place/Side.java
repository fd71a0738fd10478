package io.github.redress.routing.place;

import java.math.BigDecimal;

/** On which side of a line a point lies, told without rounding. */
final class Side {

    /** More than what two products and three differences of doubles can be wrong by, as a share of the products. */
    private static final double ROUNDING = 4e-16;

    private Side() {}

    /**
     * Returns 1 if the point lies to the left of the way from a to b, -1 if to the right, and 0 if on the line through both.
     *
     * <p>Source: Shewchuk, Adaptive Precision Floating-Point Arithmetic (1997), whose bound for the first step is (3 + 16 e) e
     * with e = 2^-53.
     */
    static int of(double ax, double ay, double bx, double by, double x, double y) {
        double left = (ax - x) * (by - y);
        double right = (ay - y) * (bx - x);
        double area = left - right;
        double doubt = ROUNDING * (Math.abs(left) + Math.abs(right));
        if (area > doubt) {
            return 1;
        }
        return area < -doubt ? -1 : exact(ax, ay, bx, by, x, y);
    }

    private static int exact(double ax, double ay, double bx, double by, double x, double y) {
        BigDecimal left = difference(ax, x).multiply(difference(by, y));
        BigDecimal right = difference(ay, y).multiply(difference(bx, x));
        return left.compareTo(right);
    }

    private static BigDecimal difference(double from, double subtrahend) {
        return new BigDecimal(from).subtract(new BigDecimal(subtrahend));
    }
}
