package io.github.redress.examples.benchmarks.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * JTS: a packed tree of the districts' boxes, and of each district a prepared geometry, or the locator inside it, which
 * leaves out a little. The point is made before it is asked about, and so is its box.
 */
final class JtsPeer {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final STRtree tree = new STRtree();

    private record Prepared(String district, PreparedGeometry geometry, IndexedPointInAreaLocator locator) {}

    JtsPeer(List<Tiling.Tile> tiles) {
        for (Tiling.Tile tile : tiles) {
            Polygon polygon = polygon(tile.ring());
            Prepared prepared = new Prepared(
                    tile.district(), PreparedGeometryFactory.prepare(polygon), new IndexedPointInAreaLocator(polygon));
            tree.insert(polygon.getEnvelopeInternal(), prepared);
        }
        tree.build();
    }

    private static Polygon polygon(List<Tiling.Position> ring) {
        return GEOMETRY.createPolygon(ring.stream()
                .map(position -> new Coordinate(position.longitude(), position.latitude()))
                .toArray(Coordinate[]::new));
    }

    /** Returns the point as JTS looks at it. */
    static Point point(double longitude, double latitude) {
        Point point = GEOMETRY.createPoint(new Coordinate(longitude, latitude));
        point.getEnvelopeInternal();
        return point;
    }

    /** Returns the district whose prepared geometry covers the point, null where none does. */
    @Nullable
    String byPreparedGeometry(Point point) {
        for (Object candidate : tree.query(point.getEnvelopeInternal())) {
            if (candidate instanceof Prepared prepared && prepared.geometry().covers(point)) {
                return prepared.district();
            }
        }
        return null;
    }

    /** Returns the district that has the point not outside, null where none does. */
    @Nullable
    String byLocator(Point point) {
        Envelope box = point.getEnvelopeInternal();
        for (Object candidate : tree.query(box)) {
            if (candidate instanceof Prepared prepared
                    && prepared.locator().locate(point.getCoordinate()) != Location.EXTERIOR) {
                return prepared.district();
            }
        }
        return null;
    }
}
