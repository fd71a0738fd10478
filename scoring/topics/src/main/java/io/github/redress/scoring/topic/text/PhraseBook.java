package io.github.redress.scoring.topic.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Phrases that are looked for in texts. Immutable, and thread-safe. */
public final class PhraseBook {

    private final List<Phrase> phrases;
    private final PhraseTrie trie;
    private final long runs;

    private PhraseBook(List<Phrase> phrases, long runs) {
        this.phrases = phrases;
        this.trie = new PhraseTrie(phrases);
        this.runs = runs;
    }

    /** Returns the book of these phrases; the order in which they are given does not matter. */
    public static PhraseBook of(Collection<Phrase> phrases) {
        return of(phrases, phrases.size());
    }

    static PhraseBook of(Collection<Phrase> phrases, long runs) {
        return new PhraseBook(
                phrases.stream()
                        .sorted(Comparator.comparingInt(Phrase::texts)
                                .reversed()
                                .thenComparing(Phrase::text))
                        .toList(),
                runs);
    }

    /**
     * Returns among how many different runs of characters or words a {@link PhraseFinder} chose these phrases, never fewer than there were; how
     * many phrases there are where they were given. Whoever tests each phrase has looked at as many.
     */
    public long runs() {
        return runs;
    }

    /** Returns all phrases, those in most texts first. */
    public List<Phrase> phrases() {
        return phrases;
    }

    /**
     * Returns the phrases of a text, each once, in the order in which the text has them. Where phrases overlap, the one that
     * begins first is taken, and of those the longest; a phrase inside a taken one, or one that is only a piece of a word, is not given.
     */
    public List<String> in(String text) {
        String clean = CleanText.of(Objects.requireNonNull(text, "text"));
        Set<String> found = new LinkedHashSet<>();
        for (int at = 0; at < clean.length(); ) {
            int phrase = trie.longest(clean, at);
            if (phrase == PhraseTrie.NONE) {
                at = CleanText.isGap(clean.charAt(at)) ? at + 1 : CleanText.endOfUnit(clean, at);
            } else {
                found.add(phrases.get(phrase).text());
                at += phrases.get(phrase).text().length();
            }
        }
        return List.copyOf(found);
    }
}
