package io.github.redress.examples.benchmarks.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Districts side by side whose borders wiggle, both neighbours of a border having the very same points: {@code across} by
 * {@code up} squares with 240 vertices each.
 */
final class Tiling {

    static final double WEST = 113;
    static final double SOUTH = 29;
    static final double SIDE = 0.05;

    private static final int POINTS_OF_A_BORDER = 60;
    private static final double FARTHEST_ASIDE = 0.15;

    private final int across;
    private final int up;
    private final long seed;

    Tiling(int across, int up, long seed) {
        this.across = across;
        this.up = up;
        this.seed = seed;
    }

    /** Degrees east and north. */
    record Position(double longitude, double latitude) {}

    /** One district, and the positions around it, the first again at the end, against the clock. */
    record Tile(String district, List<Position> ring) {}

    List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>();
        for (int column = 0; column < across; column++) {
            for (int row = 0; row < up; row++) {
                tiles.add(new Tile("d" + column + "/e" + row, ring(column, row)));
            }
        }
        return tiles;
    }

    /** Returns points anywhere in the tiling, a few of them outside: the outer borders wiggle too. */
    List<Position> points(int count) {
        Random random = new Random(seed + 1);
        List<Position> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(
                    new Position(WEST + SIDE * across * random.nextDouble(), SOUTH + SIDE * up * random.nextDouble()));
        }
        return points;
    }

    /** Returns the tiles as GeoJSON. */
    static String geoJson(List<Tile> tiles) {
        return tiles.stream()
                .map(tile -> "{\"type\":\"Feature\",\"properties\":{\"district\":\"" + tile.district()
                        + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + positions(tile.ring()) + "]]}}")
                .collect(Collectors.joining(
                        ",\n", "{\"type\":\"FeatureCollection\",\"crs\":\"WGS-84\",\"features\":[\n", "\n]}\n"));
    }

    private static String positions(List<Position> ring) {
        return ring.stream()
                .map(position -> "[" + position.longitude() + "," + position.latitude() + "]")
                .collect(Collectors.joining(","));
    }

    /** South, east, and then north and west backwards, as the neighbours there have them forwards. */
    private List<Position> ring(int column, int row) {
        List<Position> points = new ArrayList<>();
        points.addAll(border(column, row, true, false));
        points.addAll(border(column + 1, row, false, false));
        points.addAll(border(column, row + 1, true, true));
        points.addAll(border(column, row, false, true));
        points.add(points.get(0));
        return points;
    }

    /** Returns a border's points without its last. */
    private List<Position> border(int column, int row, boolean level, boolean backwards) {
        Random random = new Random(seed ^ (column * 7919L + row * 104_729L + (level ? 1 : 0)) * 0x9E3779B97F4A7C15L);
        List<Position> points = new ArrayList<>();
        for (int i = 0; i <= POINTS_OF_A_BORDER; i++) {
            double along = (double) i / POINTS_OF_A_BORDER;
            boolean corner = i == 0 || i == POINTS_OF_A_BORDER;
            double aside = corner ? 0 : FARTHEST_ASIDE * Math.sin(Math.PI * along) * (2 * random.nextDouble() - 1);
            points.add(new Position(
                    WEST + SIDE * (column + (level ? along : aside)), SOUTH + SIDE * (row + (level ? aside : along))));
        }
        if (backwards) {
            Collections.reverse(points);
        }
        return points.subList(0, points.size() - 1);
    }
}
