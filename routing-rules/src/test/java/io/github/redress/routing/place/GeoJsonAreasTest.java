package io.github.redress.routing.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.redress.DistrictPath;
import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeoJsonAreasTest {

    private static final String TOWN = """
            {"type":"FeatureCollection","crs":"WGS-84","features":[
             {"type":"Feature","properties":{"district":"town"},"geometry":{"type":"Polygon","coordinates":[
               [[10,50],[11,50],[11,51],[10,51],[10,50]],[[10.4,50.4],[10.6,50.4],[10.6,50.6],[10.4,50.6],[10.4,50.4]]]}},
             {"type":"Feature","properties":{"district":"town/harbour","areas":["port"]},"geometry":{"type":"MultiPolygon","coordinates":[
               [[[10,50],[10.2,50],[10.2,50.2],[10,50.2],[10,50]]],[[[10.8,50.8],[10.9,50.8],[10.9,50.9],[10.8,50.8]]]]}},
             {"type":"Feature","properties":{"areas":["riverside"]},"geometry":{"type":"Polygon","coordinates":[
               [[9,50.1],[12,50.1],[12,50.3],[9,50.3],[9,50.1]]]}}]}
            """;

    @Test
    void deepestDistrictOwnsAndAllAreasGiveTheirTags() {
        Place place = town().locate(GeoPoint.wgs84(10.1, 50.15)).orElseThrow();

        assertThat(place.district()).isEqualTo(DistrictPath.of("town/harbour"));
        assertThat(place.areas()).containsExactlyInAnyOrder("port", "riverside");
    }

    @Test
    void secondPolygonCountsAndAHoleDoesNot() {
        assertThat(town().district(GeoPoint.wgs84(10.88, 50.82))).contains(DistrictPath.of("town/harbour"));
        assertThat(town().district(GeoPoint.wgs84(10.5, 50.5))).isEmpty();
        assertThat(town().locate(GeoPoint.wgs84(10.3, 50.5)).orElseThrow().areas())
                .isEmpty();
    }

    @Test
    void areaWithoutDistrictOwnsNothing() {
        assertThat(town().locate(GeoPoint.wgs84(9.5, 50.2))).isEmpty();
        assertThat(town().locate(GeoPoint.wgs84(0, 0))).isEmpty();
    }

    @Test
    void nearBoundaryIsToldByAGivenDistance() {
        Place place = town().locate(GeoPoint.wgs84(10.5, 50.61)).orElseThrow();

        assertThat(place.boundaryMetres()).isCloseTo(1_112.5, within(2.0)); // a hundredth of a degree of latitude there
        assertThat(place.isNearBoundary(1_000)).isFalse();
        assertThat(place.isNearBoundary(1_200)).isTrue();
    }

    @Test
    void shiftIsAsPublished() {
        // https://github.com/googollee/eviltransform, its tests: Shanghai, Shenzhen, Beijing
        assertShift(121.5272106, 31.1774276, 121.531541859215, 31.17530398364597);
        assertShift(113.912316, 22.543847, 113.9171764808363, 22.540796131694766);
        assertShift(116.377817, 39.911954, 116.38404722455657, 39.91334545536069);
        assertThat(GeoPoint.wgs84(2.35, 48.85).to(Crs.GCJ_02)).isEqualTo(GeoPoint.gcj02(2.35, 48.85));
    }

    @Test
    void everyFaultIsSaidAtOnce() {
        FaultyFilesException faulty = catchThrowableOfType(FaultyFilesException.class, () -> parse("""
                {"type":"FeatureCollection","features":[
                 {"type":"Feature","properties":{"district":"a"},"geometry":{"type":"Point","coordinates":[1,2]}},
                 {"type":"Feature","properties":{"district":"a"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}},
                 {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[0,0]]]}},
                 {"type":"Feature","properties":{"district":"b"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[181,0],[1,"NaN"],[0],[0,0]]]}},
                 {"type":"Feature","properties":{"district":"c d"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[0,0],[0,0]]]}},
                 {"type":"Box","properties":{"areas":["x","x"]},"geometry":{"type":"MultiPolygon","coordinates":[[]]}}]}
                """));

        assertThat(faulty.faults())
                .extracting(FileFault::toString)
                .containsExactly(
                        "areas.json:1: the key \"crs\" is missing, and nobody else said it; say \"WGS-84\" or \"GCJ-02\"",
                        "areas.json:2 /features/0/geometry/type: \"Polygon\" or \"MultiPolygon\" was wanted, was \"Point\"",
                        "areas.json:3 /features/1/properties/district: the district \"a\" is already that of /features/0",
                        "areas.json:3 /features/1/geometry/coordinates/0: a ring that ends where it begins was wanted, was one that begins at [0.0, 0.0] and ends at [0.0, 1.0]",
                        "areas.json:4 /features/2/properties: one of the keys \"district\" and \"areas\" is missing",
                        "areas.json:4 /features/2/geometry/coordinates/0: a ring of at least 4 positions was wanted, were 3",
                        "areas.json:5 /features/3/geometry/coordinates/0/1/0: a longitude from -180 to 180 was wanted, was 181.0",
                        "areas.json:5 /features/3/geometry/coordinates/0/2/1: a number was wanted, was \"NaN\"",
                        "areas.json:5 /features/3/geometry/coordinates/0/3: a longitude, a latitude and perhaps a height were wanted, were 1 numbers",
                        "areas.json:6 /features/4/properties/district: a district like caidian/caidian-street was wanted, was \"c d\"",
                        "areas.json:6 /features/4/geometry/coordinates/0: a ring around at least 3 different positions was wanted, were 2",
                        "areas.json:7 /features/5/type: \"Feature\" was wanted, was \"Box\"",
                        "areas.json:7 /features/5/properties/areas/1: \"x\" stands twice in this array",
                        "areas.json:7 /features/5/geometry/coordinates/0: at least one ring was wanted, was []");
    }

    @Test
    void pointOnTheOutermostBorderBelongsToTheDeepestDistrictOnIt() {
        Place corner = parse("""
                {"type":"FeatureCollection","crs":"WGS-84","features":[
                 {"type":"Feature","properties":{"district":"town","areas":["old"]},"geometry":{"type":"Polygon","coordinates":[
                   [[10,50],[11,50],[11,51],[10,51],[10,50]]]}},
                 {"type":"Feature","properties":{"district":"town/harbour","areas":["port"]},"geometry":{"type":"Polygon","coordinates":[
                   [[10.5,50.5],[11,50.5],[11,51],[10.5,51],[10.5,50.5]]]}}]}
                """).locate(GeoPoint.wgs84(11, 51)).orElseThrow();

        assertThat(corner.district()).isEqualTo(DistrictPath.of("town/harbour"));
        assertThat(corner.areas()).containsExactlyInAnyOrder("old", "port");
        assertThat(corner.boundaryMetres()).isZero();
    }

    @Test
    void pointThatADistrictHoldsIsNotAnothersOnWhoseRingItIs() {
        assertThat(town().district(GeoPoint.wgs84(10.2, 50.1))).contains(DistrictPath.of("town"));
        assertThat(town().district(GeoPoint.wgs84(11, 51.000001))).isEmpty();
        assertThat(town().district(GeoPoint.wgs84(12, 50.2))).isEmpty(); // the riverside owns nothing
    }

    @Test
    void pointOnTheShoreOfAHoleBelongsToTheDistrictAroundIt() {
        assertThat(town().district(GeoPoint.wgs84(10.4, 50.5))).contains(DistrictPath.of("town"));
        assertThat(town().district(GeoPoint.wgs84(10.5, 50.4))).contains(DistrictPath.of("town"));
        assertThat(town().district(GeoPoint.wgs84(10.400001, 50.5))).isEmpty();
    }

    @Test
    void polygonAcrossThe180thMeridianMustBeCutThere() {
        assertThat(faults(lone("[[179,-17],[-179,-17],[-179,-16],[179,-16],[179,-17]]")))
                .containsExactly(
                        "areas.json:1 /features/0/geometry/coordinates/0/1: a longitude at most 180 degrees from the 179.0 before it was wanted, was -179.0; cut a polygon that crosses the 180th meridian there (RFC 7946, section 3.1.9)",
                        "areas.json:1 /features/0/geometry/coordinates/0/3: a longitude at most 180 degrees from the -179.0 before it was wanted, was 179.0; cut a polygon that crosses the 180th meridian there (RFC 7946, section 3.1.9)");
        assertThat(parse(lone("[[-180,0],[0,0],[180,0],[180,1],[0,1],[-180,1],[-180,0]]"))
                        .district(GeoPoint.wgs84(180, 0.5)))
                .contains(DistrictPath.of("town"));
    }

    @Test
    void ringThatCrossesItselfIsAFaultAndOneThatTouchesItselfIsNot() {
        assertThat(faults(lone("[[0,0],[0,1],[2,2],[2,0],[0,2],[0,0]]")))
                .containsExactly(
                        "areas.json:1 /features/0/geometry/coordinates/0/1: a ring that does not cross itself was wanted, but the edge from [0.0, 1.0] to [2.0, 2.0] crosses the edge from [2.0, 0.0] to [0.0, 2.0]");

        assertThat(parse(lone("[[0,0],[1,1],[2,0],[2,2],[1,1],[0,2],[0,0]]")).district(GeoPoint.wgs84(1.5, 1)))
                .contains(DistrictPath.of("town"));
    }

    @Test
    void callerAndFileMustAgreeOnTheReference() {
        byte[] content = TOWN.getBytes(UTF_8);

        assertThatThrownBy(() -> GeoJsonAreas.parse("areas.json", content, GeoJsonAreas.Properties.DEFAULT, Crs.GCJ_02))
                .isInstanceOf(FaultyFilesException.class)
                .hasMessage("1 fault\nareas.json:1 /crs: the file says WGS_84, but GCJ_02 was said of it");
    }

    @Test
    void pointIsOnTheEarth() {
        assertThatThrownBy(() -> GeoPoint.wgs84(Double.NaN, 0))
                .hasMessage("a longitude from -180 to 180 was wanted, was NaN");
        assertThatThrownBy(() -> GeoPoint.gcj02(0, 91)).hasMessage("a latitude from -90 to 90 was wanted, was 91.0");
    }

    private static void assertShift(double longitude, double latitude, double gcjLongitude, double gcjLatitude) {
        GeoPoint shifted = GeoPoint.wgs84(longitude, latitude).to(Crs.GCJ_02);

        assertThat(Earth.metres(shifted, GeoPoint.gcj02(gcjLongitude, gcjLatitude)))
                .isLessThan(0.02);
    }

    private static String lone(String ring) {
        return """
                {"type":"FeatureCollection","crs":"WGS-84","features":[{"type":"Feature","properties":{"district":"town"},\
                "geometry":{"type":"Polygon","coordinates":[%s]}}]}
                """.formatted(ring);
    }

    private static List<String> faults(String text) {
        FaultyFilesException faulty = catchThrowableOfType(FaultyFilesException.class, () -> parse(text));
        return faulty.faults().stream().map(FileFault::toString).toList();
    }

    private static GeoJsonAreas town() {
        return parse(TOWN);
    }

    private static GeoJsonAreas parse(String text) {
        return GeoJsonAreas.parse("areas.json", text.getBytes(UTF_8), GeoJsonAreas.Properties.DEFAULT);
    }
}
