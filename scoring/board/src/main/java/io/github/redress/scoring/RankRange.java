package io.github.redress.scoring;

/**
 * The ranks a unit may well have: the table's order is an estimate, and this is how sure it is.
 *
 * @param best the best of them, from 1
 * @param worst the worst of them; not better than {@code best}
 */
public record RankRange(int best, int worst) {

    /** Refuses ranks below 1 or in the wrong order. */
    public RankRange {
        if (best < 1 || worst < best) {
            throw new IllegalArgumentException("ranks must be ordered from 1, were " + best + " and " + worst);
        }
    }

    /** Returns whether the rank is one of them. */
    public boolean contains(int rank) {
        return best <= rank && rank <= worst;
    }

    /** Returns the range that also holds this rank. */
    RankRange with(int rank) {
        return new RankRange(Math.min(best, rank), Math.max(worst, rank));
    }
}
