package io.github.redress.routing.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A complaint, and what is found out about it only once a rule asks. Belongs to one decision on one thread. */
final class LazyFacts {

    /** To look for so many words takes less time than to look for all. */
    private static final int FEW = 3;

    private final Facts facts;
    private final WordIndex words;
    private @Nullable FoundWords found;
    private int soughtAlone;
    private @Nullable List<Object> keys;

    LazyFacts(Facts facts, WordIndex words) {
        this.facts = facts;
        this.words = words;
    }

    Facts facts() {
        return facts;
    }

    /** Returns whether a word of the rules stands in the text. The first few are looked for one by one, then all at once. */
    boolean hasWord(int number) {
        if (found == null && soughtAlone < FEW) {
            soughtAlone++;
            return words.stands(number, facts.text());
        }
        return foundWords().has(number);
    }

    /** Returns the words of the rules that stand in the text, which is searched once. */
    FoundWords foundWords() {
        FoundWords known = found;
        if (known == null) {
            known = words.find(facts.text());
            found = known;
        }
        return known;
    }

    /** Returns the keys under which rules may be entered that fit it. */
    List<Object> keys() {
        List<Object> known = keys;
        if (known == null) {
            known = AccessKeys.of(facts);
            keys = known;
        }
        return known;
    }
}
