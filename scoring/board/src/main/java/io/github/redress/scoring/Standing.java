package io.github.redress.scoring;

/**
 * A unit's place in the order, and how sure it is.
 *
 * @param rank one more than the number of units before it, so that equals share a rank: 1, 1, 3
 * @param range the ranks it may well have; holds {@code rank}
 */
public record Standing(int rank, RankRange range) {

    /** Refuses a rank outside its own range. */
    public Standing {
        if (!range.contains(rank)) {
            throw new IllegalArgumentException(
                    "rank must be from " + range.best() + " to " + range.worst() + ", was " + rank);
        }
    }
}
