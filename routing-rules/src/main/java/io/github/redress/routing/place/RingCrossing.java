package io.github.redress.routing.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where a ring crosses itself: two of its edges have one point in common that is an end of neither. Edges that only touch, or
 * lie on one another, do not cross.
 *
 * <ol>
 *   <li>The ring's height is cut into rows, as many as the root of its edges, so that an edge is compared with few.
 *   <li>In each row the edges are taken from west to east; one that begins there east of where another ends cannot meet it there.
 *   <li>Of two edges that are left, exact arithmetic tells whether the ends of each lie on both sides of the other.
 * </ol>
 *
 * @param edge the first edge of the ring that crosses another, by the place of the position where it begins, from 0
 * @param other the first that it crosses, which comes after it
 */
record RingCrossing(int edge, int other) {

    /** How far, as a share of the ring's width, an edge is taken to reach beyond itself: far more than any rounding error. */
    private static final double SLACK = 1e-9;

    /** How far west and east an edge reaches in a row. */
    private record Span(int edge, double west, double east) {}

    /** Takes a closed ring, as longitudes and latitudes in turn; returns empty if it does not cross itself. */
    static Optional<RingCrossing> in(double[] ring) {
        int[] first = new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE};
        Frame frame = frame(ring);
        for (Span[] row : rows(ring, frame)) {
            Arrays.sort(row, Comparator.comparingDouble(Span::west));
            for (int i = 0; i < row.length; i++) {
                for (int k = i + 1; k < row.length && row[k].west() <= row[i].east(); k++) {
                    int edge = Math.min(row[i].edge(), row[k].edge());
                    int other = Math.max(row[i].edge(), row[k].edge());
                    boolean comesFirst = edge < first[0] || (edge == first[0] && other < first[1]);
                    if (comesFirst && cross(ring, edge, other)) {
                        first = new int[] {edge, other};
                    }
                }
            }
        }
        return first[0] == Integer.MAX_VALUE ? Optional.empty() : Optional.of(new RingCrossing(first[0], first[1]));
    }

    private static Frame frame(double[] ring) {
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ring.length; i += 2) {
            west = Math.min(west, ring[i]);
            east = Math.max(east, ring[i]);
            south = Math.min(south, ring[i + 1]);
            north = Math.max(north, ring[i + 1]);
        }
        return new Frame(west, south, east, north, Math.max(1, (int) Math.sqrt(ring.length / 2.0)));
    }

    private static Span[][] rows(double[] ring, Frame frame) {
        Edges edges = new Edges();
        Buckets.Builder builder = new Buckets.Builder();
        for (int edge = 0; edge < ring.length / 2 - 1; edge++) {
            edges.add(ring[2 * edge], ring[2 * edge + 1], ring[2 * edge + 2], ring[2 * edge + 3]);
            int last = frame.row(edges.upperY(edge));
            for (int row = frame.row(edges.lowerY(edge)); row <= last; row++) {
                builder.add(row, edge);
            }
        }
        Buckets buckets = builder.build(frame.size());
        Span[][] rows = new Span[frame.size()][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new Span[buckets.end(row) - buckets.start(row)];
            for (int i = 0; i < rows[row].length; i++) {
                rows[row][i] = span(edges, buckets.at(buckets.start(row) + i), frame, row);
            }
        }
        return rows;
    }

    private static Span span(Edges edges, int edge, Frame frame, int row) {
        double slack = (frame.east() - frame.west()) * SLACK;
        double low = frame.rowSouth(row) - (frame.north() - frame.south()) * SLACK;
        double high = frame.rowSouth(row + 1) + (frame.north() - frame.south()) * SLACK;
        double lower = low <= edges.lowerY(edge) ? edges.lowerX(edge) : edges.xAt(edge, low);
        double upper = high >= edges.upperY(edge) ? edges.upperX(edge) : edges.xAt(edge, high);
        return new Span(edge, Math.min(lower, upper) - slack, Math.max(lower, upper) + slack);
    }

    private static boolean cross(double[] ring, int edge, int other) {
        return mayMeet(ring[2 * edge + 1], ring[2 * edge + 3], ring[2 * other + 1], ring[2 * other + 3])
                && mayMeet(ring[2 * edge], ring[2 * edge + 2], ring[2 * other], ring[2 * other + 2])
                && !follow(ring, edge, other)
                && parts(ring, edge, other)
                && parts(ring, other, edge);
    }

    /** Returns whether two ranges have a number in common. */
    private static boolean mayMeet(double from, double to, double otherFrom, double otherTo) {
        return Math.max(Math.min(from, to), Math.min(otherFrom, otherTo))
                <= Math.min(Math.max(from, to), Math.max(otherFrom, otherTo));
    }

    /** Returns whether one edge begins where the other ends, so that they can only touch. */
    private static boolean follow(double[] ring, int edge, int other) {
        return other == edge + 1 || (edge == 0 && other == ring.length / 2 - 2);
    }

    /** Returns whether the ends of the other edge lie on both sides of the line through this one. */
    private static boolean parts(double[] ring, int edge, int other) {
        return side(ring, edge, other) * side(ring, edge, other + 1) < 0;
    }

    private static int side(double[] ring, int edge, int position) {
        int at = 2 * edge;
        return Side.of(ring[at], ring[at + 1], ring[at + 2], ring[at + 3], ring[2 * position], ring[2 * position + 1]);
    }
}
