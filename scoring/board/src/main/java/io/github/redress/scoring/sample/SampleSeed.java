package io.github.redress.scoring.sample;

import io.github.redress.ContentHash;
import java.util.regex.Pattern;

/**
 * The text that decides what is drawn. Nobody may know it before the frame stands, or they could choose the frame by it; and it must have
 * been chosen before, or it could be chosen by the frame. So its {@linkplain #commitment() hash} is published first, and the seed with the
 * sample.
 *
 * @param value 32 to 200 printable ASCII characters without blanks: fewer could be guessed from the hash
 */
public record SampleSeed(String value) {

    private static final Pattern VALID = Pattern.compile("[!-~]{32,200}");

    /** Refuses another form. */
    public SampleSeed {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a seed is 32 to 200 printable ASCII characters without blanks, had " + value.length());
        }
    }

    /** Returns what is published before the frame is known: the SHA-256 of the seed. */
    public ContentHash commitment() {
        return ContentHash.of(value);
    }

    /** Returns whether this is the seed of which that was published. */
    public boolean opens(ContentHash commitment) {
        return commitment().equals(commitment);
    }

    /** Returns what cases and evaluators are ordered by: the SHA-256 of {@code seed:name} in UTF-8, smallest first. */
    String lot(String name) {
        return ContentHash.of(value + ":" + name).value();
    }
}
