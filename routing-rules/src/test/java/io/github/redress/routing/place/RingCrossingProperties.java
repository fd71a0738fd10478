package io.github.redress.routing.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.IntersectionMatrix;
import org.locationtech.jts.geom.LineString;

/** Compared with what JTS says of every two edges. */
class RingCrossingProperties {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    @Property
    void firstCrossingIsTheOraclesOnRingsOfFewPlacesThatOftenTouch(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 30) int positions) {
        Random random = new Random(seed);
        double[] ring = random.ints(2L * positions, 0, 8).asDoubleStream().toArray();

        assertThat(RingCrossing.in(closed(ring))).isEqualTo(oracle(closed(ring)));
    }

    @Property
    void firstCrossingIsTheOraclesOnRingsThatAreSelfCrossingByLittle(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 60) int positions) {
        Random random = new Random(seed);
        double[] ring = new double[2 * positions];
        for (int i = 0; i < positions; i++) {
            double turn = 2 * Math.PI * (i + random.nextDouble() * 1.1) / positions;
            ring[2 * i] = 114 + (1 + 0.2 * random.nextDouble()) * Math.cos(turn);
            ring[2 * i + 1] = 30 + (1 + 0.2 * random.nextDouble()) * Math.sin(turn);
        }

        assertThat(RingCrossing.in(closed(ring))).isEqualTo(oracle(closed(ring)));
    }

    @Property(tries = 100)
    void tileWithAWigglingBorderDoesNotCrossItself(@ForAll long seed, @ForAll @IntRange(max = 200) int wiggles) {
        assertThat(RingCrossing.in(
                        new Tiling(1, wiggles, seed).areas().get(0).rings().get(0)))
                .isEmpty();
    }

    private static Optional<RingCrossing> oracle(double[] ring) {
        for (int edge = 0; edge < ring.length / 2 - 1; edge++) {
            for (int other = edge + 1; other < ring.length / 2 - 1; other++) {
                IntersectionMatrix matrix = line(ring, edge).relate(line(ring, other));
                if (matrix.matches("0********") && matrix.isCrosses(1, 1)) {
                    return Optional.of(new RingCrossing(edge, other));
                }
            }
        }
        return Optional.empty();
    }

    private static LineString line(double[] ring, int edge) {
        return GEOMETRY.createLineString(new Coordinate[] {
            new Coordinate(ring[2 * edge], ring[2 * edge + 1]), new Coordinate(ring[2 * edge + 2], ring[2 * edge + 3])
        });
    }

    private static double[] closed(double[] ring) {
        double[] closed = Arrays.copyOf(ring, ring.length + 2);
        closed[ring.length] = ring[0];
        closed[ring.length + 1] = ring[1];
        return closed;
    }
}
