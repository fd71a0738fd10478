package io.github.redress.routing.place;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.distance.DistanceOp;

/** The oracle: polygons as JTS sees them. It shares nothing with the counting of edges in a grid that it is compared with. */
final class Outline {

    /** Degrees; about a hundredth of a millimetre. */
    private static final double ON_THE_BORDER = 1e-10;

    /** Degrees over which a degree's length at a point is measured. */
    private static final double STEP = 1e-4;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Geometry polygons;
    private final Geometry border;

    private Outline(Geometry polygons) {
        this.polygons = polygons;
        this.border = polygons.getBoundary();
    }

    /** Takes closed rings, as longitudes and latitudes in turn: an outer one, and what is cut out of it. */
    static Outline of(double[] outer, double[]... holes) {
        List<LinearRing> cut = new ArrayList<>();
        for (double[] hole : holes) {
            cut.add(ring(hole));
        }
        return new Outline(GEOMETRY.createPolygon(ring(outer), cut.toArray(LinearRing[]::new)));
    }

    /** Returns this one and another, which do not overlap, as one. */
    Outline and(Outline other) {
        return new Outline(GEOMETRY.createMultiPolygon(new Polygon[] {(Polygon) polygons, (Polygon) other.polygons}));
    }

    private static LinearRing ring(double[] degrees) {
        Coordinate[] coordinates = new Coordinate[degrees.length / 2];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(degrees[2 * i], degrees[2 * i + 1]);
        }
        return GEOMETRY.createLinearRing(coordinates);
    }

    boolean covers(double x, double y) {
        return polygons.covers(point(x, y));
    }

    /** Returns whether it is inside, and not so near to the border that one cannot tell. */
    boolean contains(double x, double y) {
        return !touches(x, y) && covers(x, y);
    }

    /** Returns whether it is on the border, without rounding. */
    boolean borders(double x, double y) {
        return border.covers(point(x, y));
    }

    boolean touches(double x, double y) {
        return border.distance(point(x, y)) < ON_THE_BORDER;
    }

    /** Returns how far it is to the border, through the earth: to where it is nearest, degrees being as long as at the point. */
    double metresToBorder(GeoPoint point) {
        double x = point.longitude();
        double y = point.latitude();
        double stretch =
                Earth.metres(point, GeoPoint.wgs84(x + STEP, y)) / Earth.metres(point, GeoPoint.wgs84(x, y + STEP));
        Geometry flat = AffineTransformation.scaleInstance(stretch, 1).transform(border);
        Coordinate nearest = DistanceOp.nearestPoints(flat, point(x * stretch, y))[0];
        return Earth.metres(point, GeoPoint.wgs84(nearest.x / stretch, nearest.y));
    }

    private static Point point(double x, double y) {
        return GEOMETRY.createPoint(new Coordinate(x, y));
    }
}
