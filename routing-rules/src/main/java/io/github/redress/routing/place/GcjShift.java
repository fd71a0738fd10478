package io.github.redress.routing.place;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.max;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

/**
 * The shift between WGS-84 and GCJ-02.
 *
 * <p>The rule itself was never published by who made it. This is the formula that the public has agreed on since 2010, with
 * Krasovsky's ellipsoid; its other variant, with that of WGS-84, differs by about a centimetre. Source:
 * https://github.com/googollee/eviltransform and the article it names; the box is theirs too.
 */
final class GcjShift {

    /** Krasovsky's ellipsoid of 1940: half its greater axis in metres, and its eccentricity squared. */
    private static final double AXIS = 6_378_245.0;

    private static final double ECCENTRICITY = 0.006_693_421_622_965_943;

    /** About a tenth of a millimetre. */
    private static final double CLOSE = 1e-9;

    /** Each round leaves less than a twentieth of the error, so a few do. */
    private static final int MOST_ROUNDS = 20;

    private GcjShift() {}

    static GeoPoint shifted(GeoPoint wgs) {
        double longitude = wgs.longitude();
        double latitude = wgs.latitude();
        return isOutside(longitude, latitude)
                ? GeoPoint.gcj02(longitude, latitude)
                : GeoPoint.gcj02(longitude + east(longitude, latitude), latitude + north(longitude, latitude));
    }

    /** Undoes the shift by iteration: a guess is moved by what its own shift misses the point by. */
    static GeoPoint unshifted(GeoPoint gcj) {
        double longitude = gcj.longitude();
        double latitude = gcj.latitude();
        if (isOutside(longitude, latitude)) {
            return GeoPoint.wgs84(longitude, latitude);
        }
        double moved = CLOSE;
        for (int round = 0; round < MOST_ROUNDS && moved >= CLOSE; round++) {
            double nextLongitude = gcj.longitude() - east(longitude, latitude);
            double nextLatitude = gcj.latitude() - north(longitude, latitude);
            moved = max(abs(nextLongitude - longitude), abs(nextLatitude - latitude));
            longitude = nextLongitude;
            latitude = nextLatitude;
        }
        return GeoPoint.wgs84(longitude, latitude);
    }

    private static boolean isOutside(double longitude, double latitude) {
        return longitude < 72.004 || longitude > 137.8347 || latitude < 0.8293 || latitude > 55.8271;
    }

    private static double east(double longitude, double latitude) {
        double x = longitude - 105;
        double y = latitude - 35;
        double metres =
                300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x)) + ripple(x) + waves(x, 150, 300);
        return toDegrees(metres * sqrt(bend(latitude)) / (AXIS * cos(toRadians(latitude))));
    }

    private static double north(double longitude, double latitude) {
        double x = longitude - 105;
        double y = latitude - 35;
        double metres =
                -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x)) + ripple(x) + waves(y, 160, 320);
        double bend = bend(latitude);
        return toDegrees(metres * bend * sqrt(bend) / (AXIS * (1 - ECCENTRICITY)));
    }

    private static double ripple(double x) {
        return (20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * 2 / 3;
    }

    private static double waves(double along, double middle, double longest) {
        return (20 * sin(along * PI)
                        + 40 * sin(along / 3 * PI)
                        + middle * sin(along / 12 * PI)
                        + longest * sin(along / 30 * PI))
                * 2
                / 3;
    }

    private static double bend(double latitude) {
        double sine = sin(toRadians(latitude));
        return 1 - ECCENTRICITY * sine * sine;
    }
}
