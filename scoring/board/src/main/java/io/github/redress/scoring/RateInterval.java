package io.github.redress.scoring;

/**
 * A range of rates, both ends included.
 *
 * @param low the lower end, from 0
 * @param high the upper end, to 1; not below {@code low}
 */
public record RateInterval(double low, double high) {

    /** Refuses ends outside 0 to 1 or in the wrong order. */
    public RateInterval {
        if (!(0 <= low && low <= high && high <= 1)) {
            throw new IllegalArgumentException("ends must be ordered within 0 to 1, were " + low + " and " + high);
        }
    }
}
