package io.github.redress.routing.place;

import io.github.redress.DistrictPath;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one GeoJSON file; keys that it does not know are foreign members, which RFC 7946 allows. */
final class GeoJsonReader {

    private static final Map<String, Crs> NAMES = Map.of(
            "WGS-84", Crs.WGS_84,
            "EPSG:4326", Crs.WGS_84,
            "urn:ogc:def:crs:EPSG::4326", Crs.WGS_84,
            "CRS84", Crs.WGS_84,
            "urn:ogc:def:crs:OGC:1.3:CRS84", Crs.WGS_84,
            "GCJ-02", Crs.GCJ_02);

    private final GeoJsonAreas.Properties properties;
    private final @Nullable Crs given;
    private final Map<DistrictPath, String> pointers = new HashMap<>();

    GeoJsonReader(GeoJsonAreas.Properties properties, @Nullable Crs given) {
        this.properties = properties;
        this.given = given;
    }

    GeoJsonAreas read(String file, byte[] content) {
        FileFaults faults = new FileFaults();
        Optional<GeoJsonAreas> areas = StrictJson.parse(file, content, faults)
                .flatMap(StrictValue::open)
                .flatMap(root -> read(root, faults));
        faults.throwIfAny();
        return areas.orElseThrow();
    }

    private Optional<GeoJsonAreas> read(StrictObject root, FileFaults faults) {
        root.required("type").ifPresent(type -> checkType(type, "FeatureCollection"));
        Optional<Crs> crs = crs(root);
        List<Area> areas = new ArrayList<>();
        root.required("features").ifPresent(features -> {
            if (features.isArray() && features.array().isEmpty()) {
                features.bad("at least one feature was wanted, was []");
            }
            features.array().forEach(feature -> area(feature).ifPresent(areas::add));
        });
        return faults.isEmpty() ? crs.map(known -> new GeoJsonAreas(known, areas)) : Optional.empty();
    }

    private static void checkType(StrictValue value, String wanted) {
        value.text()
                .filter(type -> !type.equals(wanted))
                .ifPresent(type -> value.bad("\"" + wanted + "\" was wanted, was \"" + type + "\""));
    }

    private Optional<Crs> crs(StrictObject root) {
        Optional<StrictValue> stated = root.optional("crs");
        if (stated.isEmpty()) {
            if (given == null) {
                root.value()
                        .fault(
                                "MISSING_FIELD",
                                "the key \"crs\" is missing, and nobody else said it; say \"WGS-84\" or \"GCJ-02\"");
            }
            return Optional.ofNullable(given);
        }
        Optional<StrictValue> name = stated.get().isText()
                ? stated
                : stated.get()
                        .open()
                        .flatMap(crs -> crs.required("properties"))
                        .flatMap(StrictValue::open)
                        .flatMap(crs -> crs.required("name"));
        return name.flatMap(this::crs);
    }

    private Optional<Crs> crs(StrictValue name) {
        return name.text().flatMap(text -> {
            Crs crs = NAMES.get(text);
            if (crs == null) {
                name.bad("one of " + NAMES.keySet().stream().sorted().toList() + " was wanted, was \"" + text + "\"");
            } else if (given != null && crs != given) {
                name.bad("the file says " + crs + ", but " + given + " was said of it");
            }
            return Optional.ofNullable(crs);
        });
    }

    private Optional<Area> area(StrictValue value) {
        return value.open().flatMap(feature -> {
            feature.required("type").ifPresent(type -> checkType(type, "Feature"));
            Optional<StrictObject> said = feature.required("properties").flatMap(StrictValue::open);
            Optional<DistrictPath> district =
                    said.flatMap(of -> of.optional(properties.district())).flatMap(path -> district(path, value));
            Set<String> tags = said.map(this::tags).orElse(Set.of());
            said.filter(of -> of.optional(properties.district()).isEmpty()
                            && of.optional(properties.tags()).isEmpty())
                    .ifPresent(of -> of.value()
                            .fault(
                                    "MISSING_FIELD",
                                    "one of the keys \"" + properties.district() + "\" and \"" + properties.tags()
                                            + "\" is missing"));
            List<double[]> rings =
                    feature.required("geometry").map(GeoJsonReader::rings).orElse(List.of());
            return Optional.of(new Area(district.orElse(null), tags, rings));
        });
    }

    private Optional<DistrictPath> district(StrictValue value, StrictValue feature) {
        return value.parsed("a district like caidian/caidian-street", DistrictPath::of)
                .filter(path -> {
                    String other = pointers.putIfAbsent(path, feature.pointer());
                    if (other != null) {
                        value.fault("DUPLICATE_ID", "the district \"" + path + "\" is already that of " + other);
                    }
                    return other == null;
                });
    }

    private Set<String> tags(StrictObject said) {
        Set<String> tags = new LinkedHashSet<>();
        for (StrictValue value : said.elements(properties.tags())) {
            value.name().ifPresent(tag -> {
                if (!tags.add(tag)) {
                    value.bad("\"" + tag + "\" stands twice in this array");
                }
            });
        }
        return tags;
    }

    private static List<double[]> rings(StrictValue value) {
        List<double[]> rings = new ArrayList<>();
        value.open().ifPresent(geometry -> {
            Optional<String> type = geometry.required("type").flatMap(GeoJsonReader::geometryType);
            Optional<StrictValue> coordinates = geometry.required("coordinates");
            if (type.isEmpty() || coordinates.isEmpty()) {
                return;
            }
            if (type.get().equals("Polygon")) {
                addPolygon(coordinates.get(), rings);
            } else {
                checkAny(coordinates.get(), "polygon");
                coordinates.get().array().forEach(polygon -> addPolygon(polygon, rings));
            }
        });
        return rings;
    }

    private static Optional<String> geometryType(StrictValue value) {
        return value.text().filter(type -> {
            boolean known = type.equals("Polygon") || type.equals("MultiPolygon");
            if (!known) {
                value.bad("\"Polygon\" or \"MultiPolygon\" was wanted, was \"" + type + "\"");
            }
            return known;
        });
    }

    private static void addPolygon(StrictValue polygon, List<double[]> rings) {
        checkAny(polygon, "ring");
        polygon.array().forEach(ring -> RingReader.read(ring).ifPresent(rings::add));
    }

    private static void checkAny(StrictValue array, String what) {
        if (array.isArray() && array.array().isEmpty()) {
            array.bad("at least one " + what + " was wanted, was []");
        }
    }
}
