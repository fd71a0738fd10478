package io.github.redress.routing.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.redress.DistrictPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class AreaProperties {

    @Property(tries = 200)
    void pointInATilingHasExactlyOneOwner(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 6) int size,
            @ForAll @IntRange(max = 40) int wiggles,
            @ForAll @DoubleRange(max = 1) double across,
            @ForAll @DoubleRange(max = 1) double up) {
        AreaGrid grid = new AreaGrid(new Tiling(size, wiggles, seed).areas());
        double x = Tiling.WEST + Tiling.SIDE * (0.5 + across * (size - 1));
        double y = Tiling.SOUTH + Tiling.SIDE * (0.5 + up * (size - 1));

        assertThat(owners(grid, x, y)).hasSize(1);
    }

    @Property(tries = 100)
    void pointOnASharedBorderHasExactlyOneOwnerThatTouchesIt(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int size, @ForAll @IntRange(max = 30) int wiggles) {
        List<Area> areas = new Tiling(size, wiggles, seed).areas();
        AreaGrid grid = new AreaGrid(areas);
        List<Outline> outlines = areas.stream().map(AreaProperties::outline).toList();

        for (Area area : areas) {
            double[] ring = area.rings().get(0);
            for (int i = 0; i < ring.length; i += 2) {
                double x = ring[i];
                double y = ring[i + 1];
                if (isInner(x, size, Tiling.WEST) && isInner(y, size, Tiling.SOUTH)) {
                    List<Integer> owners = owners(grid, x, y);
                    assertThat(owners).as("owners of [%s, %s]", x, y).hasSize(1);
                    assertThat(outlines.get(owners.get(0)).covers(x, y)).isTrue();
                }
            }
        }
    }

    @Property(tries = 100)
    void pointOnAnyRingOfATilingHasOneOwnerThatTouchesIt(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int size, @ForAll @IntRange(max = 30) int wiggles) {
        List<Area> areas = new Tiling(size, wiggles, seed).areas();

        for (Area area : areas) {
            assertEveryPointHasOneOwner(areas, area.rings().get(0));
        }
    }

    @Property(tries = 100)
    void pointOnAnyRingOfALonePolygonIsItsOwn(@ForAll long seed, @ForAll @IntRange(max = 30) int wiggles) {
        double[] shore = new Tiling(1, wiggles, seed).areas().get(0).rings().get(0);
        double[] lake = shrunk(shore, 0.5);
        List<Area> areas = List.of(new Area(DistrictPath.of("shore"), Set.of(), List.of(shore, lake)));

        assertEveryPointHasOneOwner(areas, shore);
        assertEveryPointHasOneOwner(areas, lake);
    }

    @Property(tries = 200)
    void ownerIsTheOracles(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int size,
            @ForAll @IntRange(max = 60) int wiggles,
            @ForAll @DoubleRange(min = -0.1, max = 1.1) double across,
            @ForAll @DoubleRange(min = -0.1, max = 1.1) double up) {
        List<Area> areas = new Tiling(size, wiggles, seed).areas();
        double x = Tiling.WEST + Tiling.SIDE * across * size;
        double y = Tiling.SOUTH + Tiling.SIDE * up * size;

        Optional<DistrictPath> owner = new GeoJsonAreas(Crs.WGS_84, areas).district(GeoPoint.wgs84(x, y));

        if (areas.stream().noneMatch(area -> outline(area).touches(x, y))) {
            assertThat(owner)
                    .isEqualTo(areas.stream()
                            .filter(area -> outline(area).contains(x, y))
                            .findFirst()
                            .map(Area::district));
        }
    }

    @Property(tries = 100)
    void holesAndIslandsInThemAreTheOracles(
            @ForAll long seed,
            @ForAll @IntRange(max = 40) int wiggles,
            @ForAll @DoubleRange(max = 1) double across,
            @ForAll @DoubleRange(max = 1) double up) {
        double[] shore = new Tiling(1, wiggles, seed).areas().get(0).rings().get(0);
        double[] lake = shrunk(shore, 0.5);
        double[] island = shrunk(shore, 0.2);
        Area area = new Area(DistrictPath.of("shore"), Set.of(), List.of(shore, lake, island));
        Outline oracle = Outline.of(shore, lake).and(Outline.of(island));
        double x = Tiling.WEST + Tiling.SIDE * across;
        double y = Tiling.SOUTH + Tiling.SIDE * up;

        boolean isOwned = new GeoJsonAreas(Crs.WGS_84, List.of(area))
                .district(GeoPoint.wgs84(x, y))
                .isPresent();

        if (!oracle.touches(x, y)) {
            assertThat(isOwned).isEqualTo(oracle.covers(x, y));
        }
    }

    @Property(tries = 200)
    void distanceToTheBoundaryIsWithinTwoInAThousandOfTheOracles(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int size,
            @ForAll @IntRange(max = 40) int wiggles,
            @ForAll @DoubleRange(max = 1) double across,
            @ForAll @DoubleRange(max = 1) double up) {
        Tiling tiling = new Tiling(size, wiggles, seed);
        GeoPoint point =
                GeoPoint.wgs84(Tiling.WEST + Tiling.SIDE * across * size, Tiling.SOUTH + Tiling.SIDE * up * size);
        double oracle = tiling.areas().stream()
                .mapToDouble(area -> outline(area).metresToBorder(point))
                .min()
                .orElseThrow();

        tiling.locator()
                .locate(point)
                .ifPresent(
                        place -> assertThat(place.boundaryMetres()).isCloseTo(oracle, within(0.002 * oracle + 0.001)));
    }

    @Property(tries = 200)
    void movingLessThanTheDistanceToTheBoundaryKeepsTheOwner(
            @ForAll long seed,
            @ForAll @IntRange(max = 40) int wiggles,
            @ForAll @DoubleRange(max = 1) double across,
            @ForAll @DoubleRange(max = 1) double up,
            @ForAll @DoubleRange(max = 6.3) double direction) {
        GeoJsonAreas areas = new Tiling(4, wiggles, seed).locator();
        double x = Tiling.WEST + Tiling.SIDE * (0.5 + 3 * across);
        double y = Tiling.SOUTH + Tiling.SIDE * (0.5 + 3 * up);
        Place place = areas.locate(GeoPoint.wgs84(x, y)).orElseThrow();
        double degrees = 0.99 * place.boundaryMetres() / 111_700; // at this latitude no degree of either is longer

        GeoPoint moved = GeoPoint.wgs84(x + degrees * Math.cos(direction), y + degrees * Math.sin(direction));

        assertThat(areas.district(moved)).contains(place.district());
    }

    @Property
    void shiftThereAndBackIsWithinAMillimetre(
            @ForAll @DoubleRange(min = 73, max = 136) double longitude,
            @ForAll @DoubleRange(min = 2, max = 54) double latitude) {
        GeoPoint wgs = GeoPoint.wgs84(longitude, latitude);
        GeoPoint gcj = GeoPoint.gcj02(longitude, latitude);

        assertThat(Earth.metres(wgs, wgs.to(Crs.GCJ_02).to(Crs.WGS_84))).isLessThan(0.001);
        assertThat(Earth.metres(gcj, gcj.to(Crs.WGS_84).to(Crs.GCJ_02))).isLessThan(0.001);
    }

    /** Looks at the ring's positions and at the middles of its edges that are numbers. */
    private static void assertEveryPointHasOneOwner(List<Area> areas, double[] ring) {
        GeoJsonAreas locator = new GeoJsonAreas(Crs.WGS_84, areas);
        AreaGrid grid = new AreaGrid(areas);
        for (int i = 2; i < ring.length; i += 2) {
            assertOneOwner(areas, locator, grid, ring[i], ring[i + 1]);
            double middleX = (ring[i - 2] + ring[i]) / 2;
            double middleY = (ring[i - 1] + ring[i + 1]) / 2;
            if (isMiddle(ring[i - 2], ring[i], middleX) && isMiddle(ring[i - 1], ring[i + 1], middleY)) {
                assertOneOwner(areas, locator, grid, middleX, middleY);
            }
        }
    }

    private static void assertOneOwner(List<Area> areas, GeoJsonAreas locator, AreaGrid grid, double x, double y) {
        GeoPoint point = GeoPoint.wgs84(x, y);
        Optional<DistrictPath> owner = locator.district(point);
        List<DistrictPath> touching = areas.stream()
                .filter(area ->
                        area.rings().stream().anyMatch(ring -> Outline.of(ring).borders(x, y)))
                .map(Area::district)
                .toList();

        assertThat(owners(grid, x, y)).as("areas that hold %s", point).hasSizeLessThan(2);
        assertThat(owner).as("owner of %s", point).isPresent();
        assertThat(touching).contains(owner.orElseThrow());
        assertThat(locator.locate(point).map(Place::district)).isEqualTo(owner);
    }

    private static boolean isMiddle(double from, double to, double middle) {
        return new BigDecimal(from)
                        .add(new BigDecimal(to))
                        .compareTo(new BigDecimal(middle).multiply(BigDecimal.valueOf(2)))
                == 0;
    }

    private static boolean isInner(double degrees, int size, double start) {
        return degrees > start + 0.2 * Tiling.SIDE && degrees < start + (size - 0.2) * Tiling.SIDE;
    }

    private static List<Integer> owners(AreaGrid grid, double x, double y) {
        List<Integer> owners = new ArrayList<>();
        grid.visit(x, y, owners::add);
        return owners;
    }

    /** Returns the ring of the first tile drawn towards its middle, so far that what is left of it cannot meet the whole. */
    private static double[] shrunk(double[] ring, double share) {
        double[] shrunk = ring.clone();
        for (int i = 0; i < ring.length; i += 2) {
            double middleX = Tiling.WEST + Tiling.SIDE / 2;
            double middleY = Tiling.SOUTH + Tiling.SIDE / 2;
            shrunk[i] = middleX + share * (ring[i] - middleX);
            shrunk[i + 1] = middleY + share * (ring[i + 1] - middleY);
        }
        return shrunk;
    }

    private static Outline outline(Area area) {
        return Outline.of(area.rings().get(0));
    }
}
