package io.github.redress.routing.place;

import java.util.Objects;

/**
 * A point on the earth.
 *
 * @param longitude degrees east of Greenwich, from -180 to 180
 * @param latitude degrees north of the equator, from -90 to 90
 * @param crs what the degrees refer to
 */
public record GeoPoint(double longitude, double latitude, Crs crs) {

    /** Refuses what is no number of degrees. */
    public GeoPoint {
        Objects.requireNonNull(crs, "crs");
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("a longitude from -180 to 180 was wanted, was " + longitude);
        }
        if (!(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("a latitude from -90 to 90 was wanted, was " + latitude);
        }
    }

    /** Returns a point in WGS-84. */
    public static GeoPoint wgs84(double longitude, double latitude) {
        return new GeoPoint(longitude, latitude, Crs.WGS_84);
    }

    /** Returns a point in GCJ-02. */
    public static GeoPoint gcj02(double longitude, double latitude) {
        return new GeoPoint(longitude, latitude, Crs.GCJ_02);
    }

    /**
     * Returns the same place in the other reference.
     *
     * <p>There and back again gives the point within 1 millimetre. Outside the box around China in which GCJ-02 is shifted
     * nothing changes; at the box's edge, where the shift begins at once, the way back may miss by the shift.
     */
    public GeoPoint to(Crs other) {
        if (other == crs) {
            return this;
        }
        return other == Crs.GCJ_02 ? GcjShift.shifted(this) : GcjShift.unshifted(this);
    }
}
