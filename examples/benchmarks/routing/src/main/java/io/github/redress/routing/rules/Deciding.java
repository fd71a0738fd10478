package io.github.redress.routing.rules;

import io.github.redress.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Choosing the rule that wins, without normalising the text before and putting the route together after, which no peer
 * does. In the package of the rules, since that is nothing that a host can ask for.
 */
public final class Deciding {

    private final RuleSet set;
    private final WordIndex words;
    private final RuleIndex index;
    private final List<Facts> complaints = new ArrayList<>();

    private Deciding(RuleSet set) {
        this.set = set;
        this.words = WordIndex.of(set.rules().stream().map(Rule::when));
        this.index = RuleIndex.ofRules(set.rules(), HitPolicy.MOST_SPECIFIC.order(), words);
    }

    /** Returns an index of its own of the rules of this set. */
    public static Deciding of(RuleSet set) {
        return new Deciding(set);
    }

    /** Adds a complaint, and returns its text in the form in which it is searched. */
    public String add(Subject subject, String text) {
        Facts facts = Facts.of(subject, text, set.zone());
        complaints.add(facts);
        return facts.text();
    }

    /** Returns the id of the rule that wins the complaint with this number, null where none does. */
    public @Nullable String winner(int complaint) {
        int winner = index.first(new LazyFacts(complaints.get(complaint), words));
        return winner == RuleIndex.NOBODY ? null : set.rules().get(winner).id();
    }

    /** Returns what the set as a whole decides of this complaint, whose text is normalised already. */
    public @Nullable String decided(int complaint) {
        return set.decide(complaints.get(complaint)).route().rule();
    }

    /** Returns why, of this complaint, whose text is normalised already. */
    public Explanation explained(int complaint) {
        Facts facts = complaints.get(complaint);
        return set.explain(facts, facts.written());
    }

    /** Returns a copy of this index that shares nothing with it but the rules. */
    public Deciding again() {
        return new Deciding(set);
    }

    /** Returns the first two characters of each word, as a number each. */
    public int[] pairs() {
        return set.rules().stream()
                .flatMap(rule -> rule.when().others().stream())
                .flatMap(condition -> condition instanceof Words any ? any.all() : Stream.empty())
                .mapToInt(word -> (word.charAt(0) << 16) | word.charAt(1))
                .distinct()
                .toArray();
    }
}
