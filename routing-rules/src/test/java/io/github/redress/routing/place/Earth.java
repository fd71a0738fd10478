package io.github.redress.routing.place;

/** Distances reckoned in another way than the code does: straight through the ellipsoid of WGS-84, in three dimensions. */
final class Earth {

    private static final double AXIS = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;

    private Earth() {}

    /** Returns metres; up to 10 km the way along the surface is longer by less than a millimetre or two. */
    static double metres(GeoPoint one, GeoPoint other) {
        double[] a = position(one);
        double[] b = position(other);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] position(GeoPoint point) {
        double longitude = Math.toRadians(point.longitude());
        double latitude = Math.toRadians(point.latitude());
        double squared = FLATTENING * (2 - FLATTENING);
        double radius = AXIS / Math.sqrt(1 - squared * Math.pow(Math.sin(latitude), 2));
        return new double[] {
            radius * Math.cos(latitude) * Math.cos(longitude),
            radius * Math.cos(latitude) * Math.sin(longitude),
            radius * (1 - squared) * Math.sin(latitude)
        };
    }
}
