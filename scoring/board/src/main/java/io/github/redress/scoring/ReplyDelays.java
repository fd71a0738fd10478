package io.github.redress.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * How long people waited for their answers, to the millisecond. Nothing is estimated, so it grows by eight bytes an answer.
 *
 * <p>The order of answers never matters; parts may be counted apart and put together. Not safe for several threads.
 */
public final class ReplyDelays {

    private static final Quantile INTERPOLATED = Quantile.withDefaults().with(EstimationMethod.HF7);

    private double[] millis = new double[16];
    private int size;

    /** Begins without answers. */
    public ReplyDelays() {}

    /**
     * Adds an answer.
     *
     * @param asked when the person asked
     * @param answered when the answer was given; not before that
     */
    public void add(Instant asked, Instant answered) {
        if (answered.isBefore(asked)) {
            throw new IllegalArgumentException("an answer comes after the question of " + asked + ", was " + answered);
        }
        reserve(size + 1);
        millis[size++] = Duration.between(asked, answered).toMillis();
    }

    /** Adds the answers that were counted elsewhere, which keeps them. */
    public void addAll(ReplyDelays others) {
        reserve(size + others.size);
        System.arraycopy(others.millis, 0, millis, size, others.size);
        size += others.size;
    }

    /** Returns how many answers there are. */
    public int answered() {
        return size;
    }

    /**
     * Returns by when that share of the people had their answer, or empty where nobody has one. Between two answers it is
     * interpolated, as R and NumPy do by default.
     *
     * <p>Source: Hyndman and Fan, Sample Quantiles in Statistical Packages (1996), definition 7.
     *
     * @param share from 0, the quickest answer, over 0.5, the median, to 1, the slowest
     */
    public Optional<Duration> quantile(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share must be from 0 to 1, was " + share);
        }
        if (size == 0) {
            return Optional.empty();
        }
        double[] answers = Arrays.copyOf(millis, size);
        return Optional.of(Duration.ofMillis(Math.round(INTERPOLATED.evaluate(answers, share))));
    }

    private void reserve(int wanted) {
        if (wanted > millis.length) {
            millis = Arrays.copyOf(millis, Math.max(wanted, 2 * millis.length));
        }
    }
}
