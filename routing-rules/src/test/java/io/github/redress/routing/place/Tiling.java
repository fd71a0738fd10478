package io.github.redress.routing.place;

import io.github.redress.DistrictPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Square districts side by side whose borders wiggle, both neighbours of a border having the very same points. */
final class Tiling {

    static final double WEST = 114;
    static final double SOUTH = 30;
    static final double SIDE = 0.05;

    private final int size;
    private final int wiggles;
    private final long seed;

    Tiling(int size, int wiggles, long seed) {
        this.size = size;
        this.wiggles = wiggles;
        this.seed = seed;
    }

    List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        for (int column = 0; column < size; column++) {
            for (int row = 0; row < size; row++) {
                areas.add(new Area(DistrictPath.of(name(column, row)), Set.of(), List.of(ring(column, row))));
            }
        }
        return areas;
    }

    GeoJsonAreas locator() {
        return new GeoJsonAreas(Crs.WGS_84, areas());
    }

    static String name(int column, int row) {
        return "d" + column + "-" + row;
    }

    /** Goes round against the clock: south, east, and then north and west backwards, as their other neighbours do forwards. */
    private double[] ring(int column, int row) {
        List<double[]> points = new ArrayList<>();
        points.addAll(border(column, row, true, false));
        points.addAll(border(column + 1, row, false, false));
        points.addAll(border(column, row + 1, true, true));
        points.addAll(border(column, row, false, true));
        points.add(points.get(0));
        return points.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    /** Returns a border's points without its last. */
    private List<double[]> border(int column, int row, boolean level, boolean backwards) {
        Random random = new Random(seed ^ (column * 7919L + row * 104729L + (level ? 1 : 0)) * 0x9E3779B97F4A7C15L);
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i <= wiggles + 1; i++) {
            double along = (double) i / (wiggles + 1);
            boolean corner = i == 0 || i == wiggles + 1;
            double aside = corner ? 0 : 0.15 * Math.sin(Math.PI * along) * (2 * random.nextDouble() - 1);
            points.add(new double[] {
                WEST + SIDE * (column + (level ? along : aside)), SOUTH + SIDE * (row + (level ? aside : along))
            });
        }
        if (backwards) {
            Collections.reverse(points);
        }
        return points.subList(0, points.size() - 1);
    }
}
