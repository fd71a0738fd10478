package io.github.redress.scoring.topic;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * How surprising a count is. For whoever watches counts of their own; {@link Topics} asks the same questions of every term.
 *
 * <p>The distribution functions are those of Commons Numbers. Their last digits may differ between machines: round what is published.
 */
public final class Surprise {

    private static final double THREE_EIGHTHS = 0.375;

    private Surprise() {}

    /**
     * Returns the chance of this count or more where so many are expected and each comes by itself (Poisson).
     *
     * @param count 0 or more
     * @param expected 0 or more
     */
    public static double poissonTail(long count, double expected) {
        requireCounts(count, expected);
        if (count == 0) {
            return 1;
        }
        return expected == 0 ? 0 : RegularizedGamma.P.value((double) count, expected);
    }

    /**
     * Returns the chance of this count or more where counts vary more than {@link #poissonTail} allows (negative binomial).
     *
     * @param count 0 or more
     * @param expected 0 or more
     * @param variance that of the counts; where it is not above {@code expected}, this is the Poisson tail
     */
    public static double negativeBinomialTail(long count, double expected, double variance) {
        requireCounts(count, expected);
        double extra = variance - expected;
        if (extra <= expected * 1e-9) {
            return poissonTail(count, expected);
        }
        return count == 0 ? 1 : RegularizedBeta.value(extra / variance, (double) count, expected * expected / extra);
    }

    /**
     * Returns how many standard deviations a count lies above what was expected, after the transformation that makes Poisson counts
     * nearly normal (F. J. Anscombe, Biometrika 35, 1948): 2(√(x+⅜) − √(λ+⅜)).
     */
    public static double anscombe(long count, double expected) {
        requireCounts(count, expected);
        return 2 * (Math.sqrt(count + THREE_EIGHTHS) - Math.sqrt(expected + THREE_EIGHTHS));
    }

    /**
     * Returns the chance that of all that was counted so much or more falls into the first of two stretches, if nothing changed between
     * them (binomial, given the sum).
     *
     * @param count in the first stretch
     * @param length of the first stretch, in any unit, above 0
     * @param otherCount in the other stretch
     * @param otherLength in the same unit, above 0
     */
    public static double twoStretches(long count, double length, long otherCount, double otherLength) {
        requireCounts(count, (double) otherCount);
        if (!(length > 0) || !(otherLength > 0)) {
            throw new IllegalArgumentException(
                    "stretches must be longer than 0, were " + length + " and " + otherLength);
        }
        return count == 0
                ? 1
                : RegularizedBeta.value(length / (length + otherLength), (double) count, otherCount + 1.0);
    }

    /**
     * Returns how many standard deviations a day's count lies above the mean of the days before, as the Early Aberration Reporting
     * System does (L. Hutwagner et al., Journal of Urban Health 80, 2003: C1, with 7 days; above 3 is an alarm).
     *
     * @param before the days before, two at least; where all are the same, one more is infinitely much
     */
    public static double earsC1(long count, long... before) {
        requireCounts(count, 0);
        if (before.length < 2) {
            throw new IllegalArgumentException("two days before are needed at least, were " + before.length);
        }
        double mean = 0;
        for (long day : before) {
            mean += (double) day / before.length;
        }
        double squares = 0;
        for (long day : before) {
            squares += (day - mean) * (day - mean);
        }
        double above = count - mean;
        return above == 0 ? 0 : above / Math.sqrt(squares / (before.length - 1));
    }

    /**
     * Returns how distinctive a term is for some messages against others: the log-likelihood ratio G² in the form for comparing
     * corpora (P. Rayson and R. Garside, 2000: 2Σ O ln(O/E) over the two counts), 0 where it is as frequent in both.
     *
     * @param count messages with the term, of {@code messages}
     * @param otherCount messages with the term, of {@code otherMessages}
     */
    public static double distinctiveness(long count, long messages, long otherCount, long otherMessages) {
        if (count < 0
                || otherCount < 0
                || count > messages
                || otherCount > otherMessages
                || messages + otherMessages == 0) {
            throw new IllegalArgumentException("counts must lie within their messages, were " + count + " of "
                    + messages + " and " + otherCount + " of " + otherMessages);
        }
        double share = (double) (count + otherCount) / (messages + otherMessages);
        return Math.max(0, 2 * (part(count, messages * share) + part(otherCount, otherMessages * share)));
    }

    private static double part(long observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }

    private static void requireCounts(long count, double other) {
        if (count < 0 || !(other >= 0)) {
            throw new IllegalArgumentException("counts must be 0 or more, were " + count + " and " + other);
        }
    }
}
