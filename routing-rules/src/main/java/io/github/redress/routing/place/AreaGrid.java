package io.github.redress.routing.place;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Areas cut by a grid, so that a point is compared with few edges.
 *
 * <ol>
 *   <li>Each area keeps its edges by row of the grid: a ray from a point meets only edges of its row.
 *   <li>Each cell keeps the areas that it lies in as a whole, and those whose edges cross it. Between edges of one row nothing
 *       changes, so one ray a run of cells tells.
 *   <li>Each cell keeps the edges of districts that cross it, for the distance to the nearest.
 * </ol>
 */
final class AreaGrid {

    private static final int MOST_ROWS = 1024;

    /** How far, in cells, an edge is taken to reach beyond itself: far more than any rounding error. */
    private static final double SLACK = 1e-6;

    /** WGS-84's ellipsoid: half its greater axis in metres, and its eccentricity squared. */
    private static final double AXIS = 6_378_137.0;

    private static final double ECCENTRICITY = 0.006_694_379_990_141_317;

    private final Edges edges = new Edges();
    private final Frame frame;
    private final int[] firstEdge;
    private final int[] firstRow;
    private final int[] firstBand;
    private final Buckets bands;
    private final Buckets areasOfCell;
    private final Buckets borderOfCell;

    AreaGrid(List<Area> areas) {
        firstEdge = new int[areas.size() + 1];
        firstRow = new int[areas.size()];
        firstBand = new int[areas.size() + 1];
        for (int area = 0; area < areas.size(); area++) {
            areas.get(area).rings().forEach(this::addRing);
            firstEdge[area + 1] = edges.size();
        }
        frame = frame();
        bands = bands();
        borderOfCell = border(areas);
        areasOfCell = areasOfCell();
    }

    private void addRing(double[] ring) {
        for (int i = 2; i < ring.length; i += 2) {
            if (ring[i] != ring[i - 2] || ring[i + 1] != ring[i - 1]) {
                edges.add(ring[i - 2], ring[i - 1], ring[i], ring[i + 1]);
            }
        }
    }

    private Frame frame() {
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int edge = 0; edge < edges.size(); edge++) {
            west = Math.min(west, Math.min(edges.lowerX(edge), edges.upperX(edge)));
            east = Math.max(east, Math.max(edges.lowerX(edge), edges.upperX(edge)));
            south = Math.min(south, edges.lowerY(edge));
            north = Math.max(north, edges.upperY(edge));
        }
        return new Frame(west, south, east, north, Math.max(1, Math.min(MOST_ROWS, (int) Math.sqrt(edges.size()))));
    }

    private Buckets bands() {
        for (int area = 0; area < firstRow.length; area++) {
            int first = frame.size();
            int last = 0;
            for (int edge = firstEdge[area]; edge < firstEdge[area + 1]; edge++) {
                first = Math.min(first, frame.row(edges.lowerY(edge)));
                last = Math.max(last, frame.row(edges.upperY(edge)));
            }
            firstRow[area] = first;
            firstBand[area + 1] = firstBand[area] + last - first + 1;
        }
        Buckets.Builder builder = new Buckets.Builder();
        for (int area = 0; area < firstRow.length; area++) {
            for (int edge = firstEdge[area]; edge < firstEdge[area + 1]; edge++) {
                int last = frame.row(edges.upperY(edge));
                for (int row = frame.row(edges.lowerY(edge)); row <= last; row++) {
                    builder.add(band(area, row), edge);
                }
            }
        }
        return builder.build(firstBand[firstRow.length]);
    }

    private int band(int area, int row) {
        return firstBand[area] + row - firstRow[area];
    }

    private int lastRow(int area) {
        return firstRow[area] + firstBand[area + 1] - firstBand[area] - 1;
    }

    private Buckets border(List<Area> areas) {
        Buckets.Builder builder = new Buckets.Builder();
        for (int area = 0; area < areas.size(); area++) {
            if (areas.get(area).district() == null) {
                continue;
            }
            for (int row = firstRow[area]; row <= lastRow(area); row++) {
                int band = band(area, row);
                for (int at = bands.start(band); at < bands.end(band); at++) {
                    int edge = bands.at(at);
                    int last = lastColumn(edge, row);
                    for (int column = firstColumn(edge, row); column <= last; column++) {
                        builder.add(frame.cell(column, row), edge);
                    }
                }
            }
        }
        return builder.build(frame.size() * frame.size());
    }

    private Buckets areasOfCell() {
        Buckets.Builder builder = new Buckets.Builder();
        for (int area = 0; area < firstRow.length; area++) {
            for (int row = firstRow[area]; row <= lastRow(area); row++) {
                addRow(area, row, builder);
            }
        }
        return builder.build(frame.size() * frame.size());
    }

    /** Adds the area to the cells of one row, from the first that its edges cross to the last. */
    private void addRow(int area, int row, Buckets.Builder builder) {
        int[] crossing = new int[frame.size() + 1];
        int first = frame.size();
        int last = -1;
        int band = band(area, row);
        for (int at = bands.start(band); at < bands.end(band); at++) {
            int from = firstColumn(bands.at(at), row);
            int to = lastColumn(bands.at(at), row);
            crossing[from]++;
            crossing[to + 1]--;
            first = Math.min(first, from);
            last = Math.max(last, to);
        }
        int crossed = 0;
        boolean inside = false;
        boolean known = false;
        for (int column = first; column <= last; column++) {
            crossed += crossing[column];
            if (crossed > 0) {
                known = false;
                builder.add(frame.cell(column, row), 2 * area);
                continue;
            }
            if (!known) {
                double x = (frame.columnWest(column) + frame.columnWest(column + 1)) / 2;
                inside = contains(area, row, x, (frame.rowSouth(row) + frame.rowSouth(row + 1)) / 2);
                known = true;
            }
            if (inside) {
                builder.add(frame.cell(column, row), 2 * area + 1);
            }
        }
    }

    private int firstColumn(int edge, int row) {
        double x = Math.min(xNear(edge, southOf(edge, row)), xNear(edge, northOf(edge, row)));
        return frame.column(Math.min(x, isLevel(edge) ? edges.lowerX(edge) : x) - slack(frame.east() - frame.west()));
    }

    private int lastColumn(int edge, int row) {
        double x = Math.max(xNear(edge, southOf(edge, row)), xNear(edge, northOf(edge, row)));
        return frame.column(Math.max(x, isLevel(edge) ? edges.upperX(edge) : x) + slack(frame.east() - frame.west()));
    }

    private double southOf(int edge, int row) {
        return Math.max(edges.lowerY(edge), frame.rowSouth(row) - slack(frame.north() - frame.south()));
    }

    private double northOf(int edge, int row) {
        return Math.min(edges.upperY(edge), frame.rowSouth(row + 1) + slack(frame.north() - frame.south()));
    }

    private double slack(double extent) {
        return extent / frame.size() * SLACK;
    }

    private double xNear(int edge, double y) {
        return isLevel(edge) ? edges.lowerX(edge) : edges.xAt(edge, y);
    }

    private boolean isLevel(int edge) {
        return edges.lowerY(edge) == edges.upperY(edge);
    }

    /** Goes through the areas that hold the point, in their order, until the visitor has had enough and returns false. */
    void visit(double x, double y, IntPredicate visitor) {
        if (!frame.has(x, y)) {
            return;
        }
        int row = frame.row(y);
        int cell = frame.cell(frame.column(x), row);
        for (int at = areasOfCell.start(cell); at < areasOfCell.end(cell); at++) {
            int area = areasOfCell.at(at) >> 1;
            boolean whole = (areasOfCell.at(at) & 1) == 1;
            if ((whole || contains(area, row, x, y)) && !visitor.test(area)) {
                return;
            }
        }
    }

    /** Goes through the areas on whose rings the point is, in their order, until the visitor has had enough and returns false. */
    void visitTouched(double x, double y, IntPredicate visitor) {
        if (!frame.has(x, y)) {
            return;
        }
        int row = frame.row(y);
        int cell = frame.cell(frame.column(x), row);
        for (int at = areasOfCell.start(cell); at < areasOfCell.end(cell); at++) {
            int area = areasOfCell.at(at) >> 1;
            boolean whole = (areasOfCell.at(at) & 1) == 1;
            if (!whole && touches(area, row, x, y) && !visitor.test(area)) {
                return;
            }
        }
    }

    private boolean touches(int area, int row, double x, double y) {
        int band = band(area, row);
        for (int at = bands.start(band); at < bands.end(band); at++) {
            if (edges.has(bands.at(at), x, y)) {
                return true;
            }
        }
        return false;
    }

    private boolean contains(int area, int row, double x, double y) {
        boolean inside = false;
        int band = band(area, row);
        int end = bands.end(band);
        for (int at = bands.start(band); at < end; at++) {
            inside ^= edges.isEastOf(bands.at(at), x, y);
        }
        return inside;
    }

    /**
     * Returns how far it is to the nearest edge of a district, in metres: degrees are stretched by the radii of curvature at
     * the point, which up to 10 km and 60 degrees of latitude is within 2 in 1,000 of the way on the ellipsoid.
     */
    double boundaryMetres(double x, double y) {
        double sine = Math.sin(Math.toRadians(y));
        double bend = 1 - ECCENTRICITY * sine * sine;
        double metresEast = Math.toRadians(1) * AXIS / Math.sqrt(bend) * Math.cos(Math.toRadians(y));
        double metresNorth = Math.toRadians(1) * AXIS * (1 - ECCENTRICITY) / (bend * Math.sqrt(bend));
        int column = frame.column(x);
        int row = frame.row(y);
        double nearest = Double.POSITIVE_INFINITY;
        for (int ring = 0; ring < frame.size(); ring++) {
            for (int r = Math.max(0, row - ring); r <= Math.min(frame.size() - 1, row + ring); r++) {
                boolean wholeRow = Math.abs(r - row) == ring;
                for (int c = column - ring; c <= column + ring; c += wholeRow || ring == 0 ? 1 : 2 * ring) {
                    if (c >= 0 && c < frame.size()) {
                        nearest = Math.min(nearest, nearest(frame.cell(c, r), x, y, metresEast, metresNorth));
                    }
                }
            }
            double searchedX = Math.min(x - frame.columnWest(column - ring), frame.columnWest(column + ring + 1) - x);
            double searchedY = Math.min(y - frame.rowSouth(row - ring), frame.rowSouth(row + ring + 1) - y);
            double searched = Math.min(searchedX * metresEast, searchedY * metresNorth);
            if (searched > 0 && nearest <= searched * searched) {
                break;
            }
        }
        return Math.sqrt(nearest);
    }

    private double nearest(int cell, double x, double y, double metresEast, double metresNorth) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int at = borderOfCell.start(cell); at < borderOfCell.end(cell); at++) {
            nearest = Math.min(nearest, edges.squaredMetres(borderOfCell.at(at), x, y, metresEast, metresNorth));
        }
        return nearest;
    }
}
