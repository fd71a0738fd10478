package io.github.redress.routing.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A complaint, and what is found out about it only once a rule asks. Belongs to one decision on one thread. */
final class LazyFacts {

    private final Facts facts;
    private final WordIndex words;
    private @Nullable FoundWords found;
    private @Nullable List<Object> keys;

    LazyFacts(Facts facts, WordIndex words) {
        this.facts = facts;
        this.words = words;
    }

    Facts facts() {
        return facts;
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
