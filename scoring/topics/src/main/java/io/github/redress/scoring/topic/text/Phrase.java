package io.github.redress.scoring.topic.text;

import java.util.Objects;

/**
 * Some characters or words that belong together, and in how many texts.
 *
 * @param text as a {@link PhraseBook} gives it: lower case, words parted by one space
 * @param texts the texts that have it, each counted once
 * @param times how often they have it, all together
 * @param cohesion how much more often its parts stand together than by chance, in bits, at the weakest place; for one word, how rare it is
 * @param freedom how many different things stand beside it, in bits, on the less free side
 */
public record Phrase(String text, int texts, long times, double cohesion, double freedom) {

    /** Refuses no text. */
    public Phrase {
        Objects.requireNonNull(text, "text");
    }
}
