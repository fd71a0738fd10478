package io.github.redress.routing.place;

import java.util.Optional;

/**
 * Says which district a point lies in.
 *
 * <p>For whoever supplies one, as by a map service: it is called before a complaint is routed, on the caller's thread, by many
 * threads at once. The same point gives the same place as long as the boundaries are the same. A point has one owner: on a
 * boundary it must be one of the two districts, never both and never none. Points come in either {@link Crs}; to take one for
 * the other is the error that must never happen.
 */
@FunctionalInterface
public interface AreaLocator {

    /** Returns where the point lies, or empty if in no district. */
    Optional<Place> locate(GeoPoint point);
}
