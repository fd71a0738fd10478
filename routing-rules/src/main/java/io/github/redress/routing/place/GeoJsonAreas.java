package io.github.redress.routing.place;

import io.github.redress.DistrictPath;
import io.github.redress.FaultyFilesException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Districts and tagged areas from a GeoJSON file.
 *
 * <p>The file is a FeatureCollection of Polygons and MultiPolygons, with holes. A feature with a district owns the points
 * inside; where several do, the deepest district, and of equals the first in the file. A feature with tags only, as a river
 * bank or a park, gives its tags to the points inside and owns none. Neighbours that share their border's points share no
 * point and leave none out: a point on the border belongs to the eastern one, on a level border to the northern one. Where
 * that one has no owner, as on the outermost border in the east and north or on the shore of a hole, the point belongs to a
 * district on whose ring it is, and has the tags of all areas on whose rings it is.
 *
 * <p>{@code crs} must be told, by the file or by the caller; points in the other reference are converted first. What lies
 * inside is told by counting edges, degrees taken as a plane: an edge is straight on the map of longitudes and latitudes, as
 * GeoJSON (RFC 7946, section 3.1.1) wants it. A polygon may not cross the 180th meridian: an edge over more than 180 degrees
 * of longitude is a fault, and so is a ring whose edges cross one another. Rings that touch or cross other rings of their
 * polygon are taken as they are: inside is what an odd number of them surround.
 *
 * <p>Immutable; safe for many threads at once.
 */
public final class GeoJsonAreas implements AreaLocator {

    private static final Comparator<Area> DEEPEST_FIRST = Comparator.comparingInt(area -> -depth(area));

    private final Crs crs;
    private final List<Area> areas;
    private final AreaGrid grid;

    GeoJsonAreas(Crs crs, List<Area> areas) {
        this.crs = crs;
        this.areas = areas.stream().sorted(DEEPEST_FIRST).toList();
        this.grid = new AreaGrid(this.areas);
    }

    private static int depth(Area area) {
        DistrictPath district = area.district();
        return district == null ? 0 : district.depth();
    }

    /**
     * Which properties of a feature say what it is.
     *
     * @param district the property that holds the district's path, a text
     * @param tags the property that holds the tags, an array of texts
     */
    public record Properties(String district, String tags) {

        /** {@code district} and {@code areas}. */
        public static final Properties DEFAULT = new Properties("district", "areas");

        /** Refuses null. */
        public Properties {
            Objects.requireNonNull(district, "district");
            Objects.requireNonNull(tags, "tags");
        }

        /** Returns these, with the district's path in another property, as {@code name}. */
        public Properties withDistrict(String property) {
            return new Properties(property, tags);
        }

        /** Returns these, with the tags in another property. */
        public Properties withTags(String property) {
            return new Properties(district, property);
        }
    }

    /**
     * Reads a file that names its own {@code crs}: {@code WGS-84} or {@code GCJ-02}, as a text or as the object of GeoJSON 2008
     * with that name, {@code EPSG:4326} or {@code CRS84}.
     *
     * @param file the name to give in faults
     * @param content UTF-8 JSON
     * @throws FaultyFilesException if anything is wrong with it; with every fault, its pointer and its line
     */
    public static GeoJsonAreas parse(String file, byte[] content, Properties properties) {
        return new GeoJsonReader(properties, null).read(file, content);
    }

    /**
     * Reads a file that may be silent about its {@code crs}; if it says one, it must be this one.
     *
     * @throws FaultyFilesException as the other one does
     */
    public static GeoJsonAreas parse(String file, byte[] content, Properties properties, Crs crs) {
        return new GeoJsonReader(properties, Objects.requireNonNull(crs, "crs")).read(file, content);
    }

    @Override
    public Optional<Place> locate(GeoPoint point) {
        GeoPoint here = point.to(crs);
        Found found = new Found();
        grid.visit(here.longitude(), here.latitude(), area -> {
            found.add(areas.get(area));
            return true;
        });
        if (found.owner == null) {
            grid.visitTouched(here.longitude(), here.latitude(), area -> {
                found.add(areas.get(area));
                return true;
            });
        }
        return found.owner()
                .map(district ->
                        new Place(district, found.tags, grid.boundaryMetres(here.longitude(), here.latitude())));
    }

    /** Returns the district that owns the point, which is quicker than to ask where the boundary is too. */
    public Optional<DistrictPath> district(GeoPoint point) {
        GeoPoint here = point.to(crs);
        Found found = new Found();
        grid.visit(here.longitude(), here.latitude(), area -> found.add(areas.get(area)));
        if (found.owner == null) {
            grid.visitTouched(here.longitude(), here.latitude(), area -> found.add(areas.get(area)));
        }
        return found.owner();
    }

    /** What holds one point. */
    private static final class Found {

        private @Nullable DistrictPath owner;
        private final Set<String> tags = new HashSet<>();

        /** Returns whether the owner may still come. */
        boolean add(Area area) {
            if (owner == null) {
                owner = area.district();
            }
            tags.addAll(area.tags());
            return owner == null;
        }

        Optional<DistrictPath> owner() {
            return Optional.ofNullable(owner);
        }
    }
}
