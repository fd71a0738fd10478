package io.github.redress.scoring.topic.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Phrases that are looked for in texts. Immutable, and thread-safe. */
public final class PhraseBook {

    private final List<Phrase> phrases;
    private final Map<String, Phrase> byText = new HashMap<>();
    private final int longest;

    private PhraseBook(List<Phrase> phrases) {
        this.phrases = phrases;
        phrases.forEach(phrase -> byText.put(phrase.text(), phrase));
        this.longest = phrases.stream()
                .mapToInt(phrase -> phrase.text().length())
                .max()
                .orElse(0);
    }

    /** Returns the book of these phrases; the order in which they are given does not matter. */
    public static PhraseBook of(Collection<Phrase> phrases) {
        return new PhraseBook(phrases.stream()
                .sorted(Comparator.comparingInt(Phrase::texts).reversed().thenComparing(Phrase::text))
                .toList());
    }

    /** Returns all phrases, those in most texts first. */
    public List<Phrase> phrases() {
        return phrases;
    }

    /**
     * Returns the phrases of a text, each once, in the order in which the text has them. Where phrases overlap, the one that
     * begins first is taken, and of those the longest; a phrase inside a taken one is not given.
     */
    public List<String> in(String text) {
        String clean = CleanText.of(Objects.requireNonNull(text, "text"));
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < clean.length(); i++) {
            for (int n = Math.min(longest, clean.length() - i); n > 0; n--) {
                String part = clean.substring(i, i + n);
                if (byText.containsKey(part)) {
                    found.add(part);
                    i += n - 1;
                    break;
                }
            }
        }
        return List.copyOf(found);
    }
}
