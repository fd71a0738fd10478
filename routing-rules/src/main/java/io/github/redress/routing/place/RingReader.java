package io.github.redress.routing.place;

import io.github.redress.json.StrictValue;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the positions of one ring. */
final class RingReader {

    private static final int FEWEST = 4;
    private static final double HALF_ROUND = 180;

    private RingReader() {}

    /** Returns longitudes and latitudes in turn, or empty with faults. */
    static Optional<double[]> read(StrictValue ring) {
        if (!ring.isArray()) {
            ring.array();
            return Optional.empty();
        }
        List<StrictValue> positions = ring.array();
        double[] numbers = new double[2 * positions.size()];
        boolean sound = true;
        for (int i = 0; i < positions.size(); i++) {
            sound &= readPosition(positions.get(i), numbers, 2 * i);
        }
        return sound && isRing(ring, numbers) && isShort(positions, numbers) && isSimple(positions, numbers)
                ? Optional.of(numbers)
                : Optional.empty();
    }

    private static boolean readPosition(StrictValue position, double[] numbers, int at) {
        List<StrictValue> parts = position.array();
        if (!position.isArray()) {
            return false;
        }
        if (parts.size() < 2 || parts.size() > 3) {
            position.bad("a longitude, a latitude and perhaps a height were wanted, were " + parts.size() + " numbers");
            return false;
        }
        Optional<Double> longitude = degrees(parts.get(0), "longitude", 180);
        Optional<Double> latitude = degrees(parts.get(1), "latitude", 90);
        numbers[at] = longitude.orElse(0.0);
        numbers[at + 1] = latitude.orElse(0.0);
        return longitude.isPresent() && latitude.isPresent();
    }

    private static Optional<Double> degrees(StrictValue value, String what, int bound) {
        return value.decimal().map(BigDecimal::doubleValue).filter(degrees -> {
            boolean sound = Math.abs(degrees) <= bound;
            if (!sound) {
                value.bad("a " + what + " from -" + bound + " to " + bound + " was wanted, was " + degrees);
            }
            return sound;
        });
    }

    private static boolean isRing(StrictValue ring, double[] numbers) {
        int positions = numbers.length / 2;
        if (positions < FEWEST) {
            ring.bad("a ring of at least " + FEWEST + " positions was wanted, were " + positions);
            return false;
        }
        if (numbers[0] != numbers[numbers.length - 2] || numbers[1] != numbers[numbers.length - 1]) {
            ring.bad("a ring that ends where it begins was wanted, was one that begins at [" + numbers[0] + ", "
                    + numbers[1] + "] and ends at [" + numbers[numbers.length - 2] + ", " + numbers[numbers.length - 1]
                    + "]");
            return false;
        }
        int different = different(numbers);
        if (different < FEWEST - 1) {
            ring.bad("a ring around at least " + (FEWEST - 1) + " different positions was wanted, were " + different);
        }
        return different >= FEWEST - 1;
    }

    /** Says of every edge that goes round more than half of the earth where it ends. */
    private static boolean isShort(List<StrictValue> positions, double[] numbers) {
        boolean sound = true;
        for (int i = 1; i < positions.size(); i++) {
            double from = numbers[2 * i - 2];
            double to = numbers[2 * i];
            if (Math.abs(to - from) > HALF_ROUND) {
                positions
                        .get(i)
                        .bad("a longitude at most 180 degrees from the " + from + " before it was wanted, was " + to
                                + "; cut a polygon that crosses the 180th meridian there (RFC 7946, section 3.1.9)");
                sound = false;
            }
        }
        return sound;
    }

    private static boolean isSimple(List<StrictValue> positions, double[] numbers) {
        Optional<RingCrossing> crossing = RingCrossing.in(numbers);
        crossing.ifPresent(found -> positions
                .get(found.edge())
                .bad("a ring that does not cross itself was wanted, but " + edge(numbers, found.edge()) + " crosses "
                        + edge(numbers, found.other())));
        return crossing.isEmpty();
    }

    private static String edge(double[] numbers, int first) {
        return "the edge from [" + numbers[2 * first] + ", " + numbers[2 * first + 1] + "] to ["
                + numbers[2 * first + 2] + ", " + numbers[2 * first + 3] + "]";
    }

    private static int different(double[] numbers) {
        Set<List<Double>> positions = new HashSet<>();
        for (int i = 0; i < numbers.length && positions.size() < FEWEST; i += 2) {
            positions.add(List.of(numbers[i], numbers[i + 1]));
        }
        return positions.size();
    }
}
