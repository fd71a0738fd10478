package io.github.redress.routing.place;

/**
 * The oracle: one ring, in which a point lies by its winding number, reckoned by adding up the angles under which the point
 * sees the edges. It shares nothing with the counting of edges that it is compared with.
 */
final class Outline {

    /** Degrees; about a hundredth of a millimetre. */
    private static final double ON_THE_BORDER = 1e-10;

    private final double[] ring;

    Outline(double[] ring) {
        this.ring = ring;
    }

    double[] ring() {
        return ring;
    }

    boolean covers(double x, double y) {
        return touches(x, y) || contains(x, y);
    }

    boolean contains(double x, double y) {
        double turned = 0;
        for (int i = 2; i < ring.length; i += 2) {
            double fromX = ring[i - 2] - x;
            double fromY = ring[i - 1] - y;
            double toX = ring[i] - x;
            double toY = ring[i + 1] - y;
            turned += Math.atan2(fromX * toY - fromY * toX, fromX * toX + fromY * toY);
        }
        return !touches(x, y) && Math.round(turned / (2 * Math.PI)) != 0;
    }

    boolean touches(double x, double y) {
        for (int i = 2; i < ring.length; i += 2) {
            double length = Math.hypot(ring[i] - ring[i - 2], ring[i + 1] - ring[i - 1]);
            double detour =
                    Math.hypot(x - ring[i - 2], y - ring[i - 1]) + Math.hypot(ring[i] - x, ring[i + 1] - y) - length;
            double aside = Math.abs(
                    (ring[i] - ring[i - 2]) * (y - ring[i - 1]) - (ring[i + 1] - ring[i - 1]) * (x - ring[i - 2]));
            if (detour < ON_THE_BORDER && aside <= ON_THE_BORDER * length) {
                return true;
            }
        }
        return false;
    }
}
