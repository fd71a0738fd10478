package io.github.redress.scoring.topic.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Cuts a text into the terms that are counted, for whoever wants the words of a dictionary as topics.
 *
 * <p>Called several times for each message, by one thread for each search. The same text gives the same terms, in the order in which the text has
 * them, each as often as it occurs; a text without any gives an empty list, and no text is refused. {@link #installed()} returns one that
 * lies beside this library; {@link #plain()} needs none.
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

    /** Returns the first tokenizer that {@link ServiceLoader} finds; nothing uses it by itself. */
    static Optional<Tokenizer> installed() {
        return ServiceLoader.load(Tokenizer.class).findFirst();
    }

    /**
     * Returns the tokenizer that needs no dictionary: pairs of neighbouring characters where a script writes no spaces (a
     * lone character is a term of its own), whole words elsewhere.
     */
    static Tokenizer plain() {
        return new PlainTokenizer();
    }
}
