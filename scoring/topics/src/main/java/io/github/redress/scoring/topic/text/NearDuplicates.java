package io.github.redress.scoring.topic.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * Puts texts into groups so that a text and its copies, with a name or a number changed, are one.
 *
 * <ol>
 *   <li>A text is the set of all its runs of {@value #SHINGLE} letters; numbers, masks, case and punctuation do not count.
 *   <li>{@value #BANDS} bands of {@value #ROWS} hashes are drawn of the set (MinHash: A. Broder, On the resemblance and
 *       containment of documents, 1997), so that each hash is the same for two texts with the probability J, the part of
 *       their runs that they share (Jaccard).
 *   <li>Two texts that agree in a whole band are in one group: with the probability 1 - (1 - J<sup>{@value #ROWS}</sup>)
 *       <sup>{@value #BANDS}</sup>, which is 0.01 at J = 0.5, 0.25 at 0.7, 0.68 at 0.8 and 0.99 at 0.9.
 *   <li>Groups that a later text connects become one.
 * </ol>
 *
 * <p>The same texts in any order give the same groups. The number of a group is that of its first text, and therefore
 * depends on the order. A text costs the same time however many there are and whatever they hold, and at most
 * 250 bytes. Not thread-safe.
 */
public final class NearDuplicates {

    static final int SHINGLE = 4;
    static final int BANDS = 10;
    static final int ROWS = 10;

    private final MinHash hashes = new MinHash(BANDS * ROWS, SHINGLE);
    private final BandTable[] bands = new BandTable[BANDS];
    private final Groups groups = new Groups();

    /** Returns an empty one. */
    public NearDuplicates() {
        Arrays.setAll(bands, band -> new BandTable());
    }

    /**
     * Takes in a text and returns the number of its group as far as known by now: the number of the first text in it, counted
     * from 0. {@link #settled} tells what became of it.
     */
    public int groupOf(String text) {
        int number = groups.add();
        int[] signature = hashes.of(CleanText.of(Objects.requireNonNull(text, "text")));
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = MinHash.mix(key * 0x9E3779B97F4A7C15L + signature[band * ROWS + row]);
            }
            groups.join(number, bands[band].firstOr(key, number));
        }
        return groups.of(number);
    }

    /**
     * Returns the number of the group that a group has become part of, itself if of none.
     *
     * @param group a number that {@link #groupOf} has returned
     */
    public int settled(int group) {
        return groups.of(group);
    }

    /** Returns how many texts were taken in. */
    public int texts() {
        return groups.size();
    }
}
