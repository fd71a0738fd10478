package io.github.redress.examples.benchmarks.routing;

import io.github.redress.DistrictPath;
import io.github.redress.examples.benchmarks.measure.Contender;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.measure.Pace;
import io.github.redress.examples.benchmarks.measure.Race;
import io.github.redress.examples.benchmarks.measure.Times;
import io.github.redress.routing.place.GeoJsonAreas;
import io.github.redress.routing.place.GeoPoint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;

/** From a point to its district, in a tiling of districts with shared, wiggly borders. */
final class PlaceExperiment implements Experiment {

    private static final int POINTS = 4_096;
    private static final String PREPARED = "JTS, tree and prepared geometry";

    private final int across;
    private final int up;

    PlaceExperiment(int across, int up) {
        this.across = across;
        this.up = up;
    }

    @Override
    public Outcome run() {
        Tiling tiling = new Tiling(across, up, 20);
        List<Tiling.Tile> tiles = tiling.tiles();
        byte[] file = Tiling.geoJson(tiles).getBytes(StandardCharsets.UTF_8);
        List<GeoPoint> points = tiling.points(POINTS).stream()
                .map(point -> GeoPoint.wgs84(point.longitude(), point.latitude()))
                .toList();
        List<Point> jtsPoints = points.stream()
                .map(point -> JtsPeer.point(point.longitude(), point.latitude()))
                .toList();
        Ready<GeoJsonAreas> ready =
                Ready.of(() -> GeoJsonAreas.parse("areas.json", file, GeoJsonAreas.Properties.DEFAULT));
        GeoJsonAreas areas = ready.what();
        JtsPeer jts = new JtsPeer(tiles);
        int others = (int) IntStream.range(0, POINTS)
                .filter(i -> !Objects.equals(ours(areas, points.get(i)), jts.byPreparedGeometry(jtsPoints.get(i)))
                        || !Objects.equals(ours(areas, points.get(i)), jts.byLocator(jtsPoints.get(i))))
                .count();
        Times times = Race.run(
                Pace.STEADY,
                List.of(
                        contender("Redress", i -> ours(areas, points.get(i))),
                        contender(PREPARED, i -> jts.byPreparedGeometry(jtsPoints.get(i))),
                        contender("JTS, tree and indexed locator", i -> jts.byLocator(jtsPoints.get(i))),
                        contender(
                                "Redress, with tags and metres",
                                i -> areas.locate(points.get(i))
                                        .map(place -> place.district().value())
                                        .orElse(null))));
        String districts = Table.number("%,.0f districts", tiles.size());
        return new Outcome(
                lines(times, others, districts, ready, tiles),
                List.of(
                        Floor.atMost("points with another owner by JTS, " + districts, 0, others),
                        Floor.atLeast(PREPARED + " / Redress, " + districts, 4, times.ratio(PREPARED, "Redress"))));
    }

    private static List<String> lines(
            Times times, int others, String districts, Ready<GeoJsonAreas> ready, List<Tiling.Tile> tiles) {
        int vertices = tiles.stream().mapToInt(tile -> tile.ring().size() - 1).sum();
        return Stream.concat(
                        times.all().stream().map(time -> Table.row(districts, time, times.of("Redress"), others)),
                        Stream.of(Table.number(districts + " with %,.0f vertices: ", vertices)
                                + Table.number("parsed and ready after %.2f s of the wall clock", ready.seconds())
                                + Table.number(", with %.1f MB", ready.megabytes())))
                .toList();
    }

    private static @Nullable String ours(GeoJsonAreas areas, GeoPoint point) {
        return areas.district(point).map(DistrictPath::value).orElse(null);
    }

    private static Contender contender(String name, IntFunction<@Nullable String> owner) {
        return Contender.oneByOne(name, POINTS, point -> {
            String district = owner.apply(point);
            return district == null ? 0 : district.length();
        });
    }
}
