package io.github.redress.routing.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule or addition asks for besides a category and a district.
 *
 * @param effective when it holds
 * @param others all conditions but the one on words
 * @param words the words, null where it asks for none
 */
record Demands(
        Period effective, List<Condition> others, @Nullable WordDemand words) {

    static Demands of(Period effective, List<Condition> all, WordIndex index) {
        for (Condition condition : all) {
            if (condition instanceof Words words) {
                List<Condition> others =
                        all.stream().filter(other -> other != condition).toList();
                return new Demands(effective, others, new WordDemand(words, index));
            }
        }
        return new Demands(effective, all, null);
    }

    /** Returns whether all of it holds; the text is searched only where the rest does. */
    boolean hold(LazyFacts complaint) {
        Facts facts = complaint.facts();
        return effective.contains(facts.at())
                && Condition.all(others, facts)
                && (words == null || words.holds(complaint));
    }
}
