package io.github.redress.scoring.topic.text;

import java.util.List;
import java.util.Objects;

/**
 * Cuts a text into the terms that are counted.
 *
 * <p>Called once for each message, from any thread. The same text gives the same terms, in the order in which the text has
 * them, each as often as it occurs; a text without any gives an empty list, and no text is refused. Implementations are
 * found by {@link java.util.ServiceLoader}; {@link #plain()} needs none.
 */
public interface Tokenizer {

    /** Returns the terms of a text, cleaned of width, case, digits, masks and everything that is not a letter. */
    List<String> terms(String text);

    /**
     * Returns a text reduced to what it says, as every tokenizer should read it: width, case and invisible marks evened out;
     * numbers, masks, punctuation and emoji a line break, single spaces between words.
     */
    static String clean(String text) {
        return CleanText.of(Objects.requireNonNull(text, "text"));
    }

    /**
     * Returns the tokenizer that needs no dictionary: pairs of neighbouring characters where a script writes no spaces (a
     * lone character is a term of its own), whole words elsewhere.
     */
    static Tokenizer plain() {
        return new PlainTokenizer();
    }
}
