/**
 * Places: which district a point lies in, how near its boundary is, and which areas besides it lies in.
 *
 * <p>Start with {@link io.github.redress.routing.place.AreaLocator}, which an integrator may supply, and {@link
 * io.github.redress.routing.place.GeoJsonAreas}, which answers from a GeoJSON file.
 */
@NullMarked
package io.github.redress.routing.place;

import org.jspecify.annotations.NullMarked;
