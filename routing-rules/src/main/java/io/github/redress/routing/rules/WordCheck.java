package io.github.redress.routing.rules;

import io.github.redress.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the words of rules: {@code KEYWORD_CONTAINS_KEYWORD}, {@code HOT_KEYWORD}, and {@code UNINDEXED_RULE} where no
 * word, category or district narrows a rule down.
 *
 * @param reach which rules decide, and what
 * @param nodes where complaints are tried
 * @param now when they come in
 * @param findings where findings go
 */
record WordCheck(ReachCheck reach, Nodes nodes, Situations.Now now, Findings findings) {

    /** Where more rules than this want one word, each text with it is held against all of them. */
    private static final int HOT = 64;

    void check(List<Rule> rules) {
        Map<Set<String>, Set<String>> superfluous = new HashMap<>();
        Map<String, Rule> firstWith = new TreeMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.enabled()) {
                boolean indexed = !rule.when().categories().isEmpty()
                        || !rule.when().districts().isEmpty();
                for (Condition condition : rule.when().others()) {
                    if (condition instanceof Words words) {
                        indexed |= !words.anyOf().isEmpty() || !words.allOf().isEmpty();
                        boolean isNew = !superfluous.containsKey(words.anyOf());
                        Set<String> longer = superfluous.computeIfAbsent(words.anyOf(), WordCheck::containing);
                        if (isNew && !longer.isEmpty()) {
                            findings.add(
                                    FindingCode.KEYWORD_CONTAINS_KEYWORD,
                                    rule,
                                    List.of(),
                                    words(longer),
                                    with(longer.iterator().next(), rule));
                        }
                        words.anyOf().forEach(word -> {
                            uses.merge(word, 1, Integer::sum);
                            firstWith.putIfAbsent(word, rule);
                        });
                    }
                }
                if (!indexed) {
                    Facts example = reach.decidedBy(rule).orElse(null);
                    findings.add(FindingCode.UNINDEXED_RULE, rule, List.of(), null, example);
                }
            }
        }
        firstWith.forEach((word, rule) -> {
            int many = uses.getOrDefault(word, 0);
            if (many > HOT) {
                Text what = Text.of("“" + word + "”，" + many + "条", "\"" + word + "\" in " + many);
                findings.add(FindingCode.HOT_KEYWORD, rule, List.of(), what, with(word, rule));
            }
        });
    }

    /** Returns a complaint that fits a rule because this word stands in its text. */
    private @Nullable Facts with(String word, Rule rule) {
        Part wanted = Part.withWords(rule, words -> new Words(Set.of(word), words.allOf(), words.noneOf()));
        return nodes.situationsOf(wanted, now).any().example();
    }

    private static Set<String> containing(Set<String> words) {
        Set<String> containing = new TreeSet<>();
        Set<Integer> lengths = new HashSet<>();
        words.forEach(word -> lengths.add(word.length()));
        for (String word : words) {
            for (int length : lengths) {
                for (int start = 0; length < word.length() && start + length <= word.length(); start++) {
                    if (words.contains(word.substring(start, start + length))) {
                        containing.add(word);
                    }
                }
            }
        }
        return containing;
    }

    private static Text words(Set<String> words) {
        return Text.of("“" + String.join("”、“", words) + "”", "\"" + String.join("\", \"", words) + "\"");
    }
}
