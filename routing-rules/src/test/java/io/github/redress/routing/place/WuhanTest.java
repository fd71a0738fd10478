package io.github.redress.routing.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.redress.DistrictPath;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The 13 districts of Wuhan, simplified, whose neighbours overlap here and there. */
class WuhanTest {

    private static final double WEST = 113.65;
    private static final double SOUTH = 29.95;
    private static final int ACROSS = 150;
    private static final double STEP = 0.01;

    private byte[] content = {};

    /** A polygon of a district, as the oracle sees it. */
    private record Part(String district, Outline outline) {}

    @BeforeEach
    void readFile() throws IOException {
        Path file = Path.of(System.getProperty("redress.shared", "../../shared"), "data", "wuhan/districts.geojson");
        boolean there = Files.isReadable(file);
        if (System.getenv("REDRESS_SHARED_REQUIRED") != null) {
            assertThat(there)
                    .as("REDRESS_SHARED_REQUIRED is set, so %s must be there", file)
                    .isTrue();
        }
        assumeTrue(there, () -> "skipped, since the shared data is absent: " + file);
        content = Files.readAllBytes(file);
    }

    @Test
    void everyPointHasTheOwnerThatTheOracleFindsFirst() {
        GeoJsonAreas areas = areas();
        List<Part> parts = parts();

        int owned = 0;
        for (GeoPoint point : grid()) {
            Optional<DistrictPath> oracle = parts.stream()
                    .filter(part -> part.outline().contains(point.longitude(), point.latitude()))
                    .findFirst()
                    .map(part -> DistrictPath.of(part.district()));

            assertThat(areas.district(point)).as("owner of %s", point).isEqualTo(oracle);
            assertThat(areas.locate(point).map(Place::district)).isEqualTo(oracle);
            owned += oracle.isPresent() ? 1 : 0;
        }
        assertThat(owned).isGreaterThan(5_000);
    }

    @Test
    void distanceToTheBoundaryIsWithinTwoInAThousand() {
        GeoJsonAreas areas = areas();
        List<Part> parts = parts();

        int looked = 0;
        for (GeoPoint point : grid()) {
            Optional<Place> place = areas.locate(point);
            if (place.isPresent() && looked++ % 20 == 0) {
                double nearest = parts.stream()
                        .mapToDouble(part -> part.outline().metresToBorder(point))
                        .min()
                        .orElseThrow();
                assertThat(place.get().boundaryMetres())
                        .as("metres from %s", point)
                        .isCloseTo(nearest, within(0.002 * nearest + 0.001));
            }
        }
        assertThat(looked).isGreaterThan(5_000);
    }

    @Test
    void phonesPointIsShiftedBeforeItIsLocated() {
        GeoJsonAreas areas = areas();

        for (GeoPoint point : grid()) {
            Place place = areas.locate(point).orElse(null);
            if (place != null && !place.isNearBoundary(1)) {
                assertThat(areas.district(point.to(Crs.GCJ_02))).contains(place.district());
            }
        }
    }

    private GeoJsonAreas areas() {
        return GeoJsonAreas.parse(
                "districts.geojson", content, GeoJsonAreas.Properties.DEFAULT.withDistrict("name"), Crs.WGS_84);
    }

    private static List<GeoPoint> grid() {
        List<GeoPoint> points = new ArrayList<>();
        for (int column = 0; column < ACROSS; column++) {
            for (int row = 0; row < ACROSS; row++) {
                points.add(GeoPoint.wgs84(WEST + column * STEP, SOUTH + row * STEP));
            }
        }
        return points;
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        StrictValue root = StrictJson.parse("", content, new FileFaults()).orElseThrow();
        for (StrictValue feature : root.open().orElseThrow().elements("features")) {
            var members = feature.open().orElseThrow();
            String name = members.required("properties")
                    .flatMap(StrictValue::open)
                    .flatMap(said -> said.required("name"))
                    .flatMap(StrictValue::text)
                    .orElseThrow();
            var geometry =
                    members.required("geometry").flatMap(StrictValue::open).orElseThrow();
            for (StrictValue polygon : geometry.elements("coordinates")) {
                assertThat(polygon.array()).hasSize(1); // no holes here
                double[] ring = polygon.array().get(0).array().stream()
                        .flatMap(position -> position.array().stream())
                        .mapToDouble(number -> number.decimal().orElseThrow().doubleValue())
                        .toArray();
                parts.add(new Part(name, Outline.of(ring)));
            }
        }
        return parts;
    }
}
