package io.github.redress.routing.place;

import io.github.redress.DistrictPath;
import java.util.Set;

/**
 * Where a point lies.
 *
 * @param district the one district that owns it
 * @param areas the tags of all areas it lies in, for conditions on areas
 * @param boundaryMetres how far it is to the nearest boundary of any district, in metres, 0 or more
 */
public record Place(DistrictPath district, Set<String> areas, double boundaryMetres) {

    /** Copies the tags; refuses a distance below 0. */
    public Place {
        areas = Set.copyOf(areas);
        if (!(boundaryMetres >= 0)) {
            throw new IllegalArgumentException("boundaryMetres must be 0 or more, was " + boundaryMetres);
        }
    }

    /**
     * Returns whether the point is so near to a boundary that a person should look where it belongs: what people report and
     * what phones measure is seldom exact.
     *
     * @param metres how near is near, the bound included
     */
    public boolean isNearBoundary(double metres) {
        return boundaryMetres <= metres;
    }
}
