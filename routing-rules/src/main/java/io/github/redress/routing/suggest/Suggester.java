package io.github.redress.routing.suggest;

import io.github.redress.routing.suggest.KeywordTable.Row;
import io.github.redress.routing.suggest.KeywordTable.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Ranks the labels of a table for one text, with what spoke for each. It only suggests: a person picks, and rules dispatch.
 *
 * <ol>
 *   <li>A label begins with its prior.
 *   <li>Each of its words that stands in the text adds its weight, once. In scripts with spaces whole words count.
 *   <li>Each attribute adds the weight of its value; {@code otherwise} where only other labels have had that value, and
 *       nothing where no label has.
 * </ol>
 *
 * <p>Immutable; safe for many threads at once.
 */
public final class Suggester {

    private static final Comparator<Suggestion> STRONGEST_FIRST =
            Comparator.comparingDouble(Suggestion::weight).reversed().thenComparing(Suggestion::label);

    private final KeywordTable table;
    private final WordFinder words;
    private final Map<String, Set<String>> known;
    private final Set<String> leftOut;

    private Suggester(KeywordTable table, WordFinder words, Map<String, Set<String>> known, Set<String> leftOut) {
        this.table = table;
        this.words = words;
        this.known = known;
        this.leftOut = leftOut;
    }

    /** Returns a suggester by this table. */
    public static Suggester of(KeywordTable table) {
        Set<String> words = new HashSet<>();
        Map<String, Set<String>> known = new HashMap<>();
        for (Row row : table.labels()) {
            words.addAll(row.words().keySet());
            row.attributes()
                    .forEach((name, values) -> known.computeIfAbsent(name, attribute -> new HashSet<>())
                            .addAll(values.values().keySet()));
        }
        return new Suggester(table, new WordFinder(words), known, Set.of());
    }

    /**
     * Returns a suggester that never names these labels, for a tip-off: its accused departments must not be suggested.
     *
     * @param labels left out beside those that this one leaves out already; unknown ones change nothing
     */
    public Suggester leavingOut(Set<String> labels) {
        Set<String> all = new HashSet<>(leftOut);
        all.addAll(labels);
        return new Suggester(table, words, known, Set.copyOf(all));
    }

    /**
     * Returns the labels that fit best, the strongest first, equal ones by name.
     *
     * @param text title and text; may be empty
     * @param attributes what else is known, by name; what the table does not know is passed over
     * @param atMost how many, at least 1; fewer are returned where the table has fewer
     */
    public List<Suggestion> suggest(String text, Map<String, String> attributes, int atMost) {
        Objects.requireNonNull(attributes, "attributes");
        if (atMost < 1) {
            throw new IllegalArgumentException("at least 1 suggestion must be asked for, was " + atMost);
        }
        Set<String> found = words.in(PlainText.of(text));
        Map<String, String> given = new TreeMap<>(attributes);
        return table.labels().stream()
                .filter(row -> !leftOut.contains(row.label()))
                .map(row -> suggestion(row, found, given))
                .sorted(STRONGEST_FIRST)
                .limit(atMost)
                .toList();
    }

    private Suggestion suggestion(Row row, Set<String> found, Map<String, String> attributes) {
        Map<String, Double> spoke = new TreeMap<>();
        row.words().forEach((word, weight) -> {
            if (found.contains(word)) {
                spoke.put(word, weight);
            }
        });
        attributes.forEach((name, value) -> {
            Values values = row.attributes().get(name);
            if (values != null && known.getOrDefault(name, Set.of()).contains(value)) {
                spoke.put(name + "=" + value, values.values().getOrDefault(value, values.otherwise()));
            }
        });
        double weight = row.prior()
                + spoke.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Map.Entry<String, Double>> strongest = new ArrayList<>(spoke.entrySet());
        strongest.removeIf(entry -> entry.getValue() <= 0);
        strongest.sort(Comparator.comparing(entry -> -entry.getValue()));
        return new Suggestion(
                row.label(),
                KeywordTable.rounded(weight),
                strongest.stream().map(Map.Entry::getKey).toList());
    }
}
