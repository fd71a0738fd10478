package io.github.redress.scoring.publication;

import io.github.redress.ContentHash;
import io.github.redress.Text;
import org.jspecify.annotations.Nullable;

/**
 * Which issue of a board this is: the first, or a correction that names the one it replaces.
 *
 * @param number from 1
 * @param replaces the hash of the edition before; null for the first
 * @param reason why it was corrected; null for the first
 */
public record Edition(
        int number,
        @Nullable ContentHash replaces,
        @Nullable Text reason) {

    /** The first edition of a board. */
    public static final Edition FIRST = new Edition(1, null, null);

    /** Refuses a first edition that replaces another, and a later one that does not say which and why. */
    public Edition {
        boolean first = number == 1;
        if (number < 1 || first != (replaces == null) || first != (reason == null)) {
            throw new IllegalArgumentException("edition " + number
                    + " must be 1 and replace none, or more than 1 and say what it replaces and why");
        }
    }
}
