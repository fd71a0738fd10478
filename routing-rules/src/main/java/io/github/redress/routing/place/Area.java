package io.github.redress.routing.place;

import io.github.redress.DistrictPath;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One feature of the file.
 *
 * @param district null for an area that only gives tags
 * @param tags what it gives to the points inside
 * @param rings the outlines and holes of all its polygons, closed, as longitudes and latitudes in turn
 */
record Area(@Nullable DistrictPath district, Set<String> tags, List<double[]> rings) {}
