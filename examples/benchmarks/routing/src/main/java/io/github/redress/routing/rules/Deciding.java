package io.github.redress.routing.rules;

import io.github.redress.Subject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Choosing the rule that wins, without normalising the text before and putting the route together after, which no peer
 * does. In the package of the rules, since that is nothing that a host can ask for.
 */
public final class Deciding {

    private final List<Rule> rules;
    private final WordIndex words;
    private final RuleIndex index;
    private final List<Facts> complaints = new ArrayList<>();

    private Deciding(List<Rule> rules) {
        this.rules = rules;
        this.words = WordIndex.of(rules.stream().map(Rule::when));
        this.index = RuleIndex.ofRules(rules, HitPolicy.MOST_SPECIFIC.order(), words);
    }

    /** Returns an index of its own of the rules of this set. */
    public static Deciding of(RuleSet set) {
        return new Deciding(set.rules());
    }

    /** Adds a complaint, and returns its text in the form in which it is searched. */
    public String add(Subject subject, String text, ZoneId zone) {
        Facts facts = Facts.of(subject, text, zone);
        complaints.add(facts);
        return facts.text();
    }

    /** Returns the id of the rule that wins the complaint with this number, null where none does. */
    public @Nullable String winner(int complaint) {
        int winner = index.first(new LazyFacts(complaints.get(complaint), words));
        return winner == RuleIndex.NOBODY ? null : rules.get(winner).id();
    }

    /** Returns a copy of this index that shares nothing with it but the rules. */
    public Deciding again() {
        return new Deciding(rules);
    }

    /** Returns the first two characters of each word, as a number each. */
    public int[] pairs() {
        return rules.stream()
                .flatMap(rule -> rule.when().others().stream())
                .flatMap(condition -> condition instanceof Words any ? any.all() : Stream.empty())
                .mapToInt(word -> (word.charAt(0) << 16) | word.charAt(1))
                .distinct()
                .toArray();
    }
}
