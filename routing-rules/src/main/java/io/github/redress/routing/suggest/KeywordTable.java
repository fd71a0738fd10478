package io.github.redress.routing.suggest;

import io.github.redress.FaultyFilesException;
import io.github.redress.json.JsonText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which words speak for which label, and how strongly: {@code redress.keywords/1}, which a person can read and edit.
 *
 * <pre>{@code
 * { "format": "redress.keywords/1", "labels": [
 *   { "label": "water-group", "prior": -1.2,
 *     "words": { "漏水": 2.1, "water": 1.4 },
 *     "attributes": { "street": { "otherwise": -3.1, "values": { "north": 0.4 } } } } ] }
 * }</pre>
 *
 * <p>All weights are natural logarithms, with four decimals when they were learned; a label's weights are added up. Immutable.
 *
 * @param labels one row for each label, in the order of the file; at least one, no label twice
 */
public record KeywordTable(List<Row> labels) {

    /** The format name that such files begin with. */
    public static final String FORMAT = "redress.keywords/1";

    /** Beyond this size a weight is a slip of the pen: no count of texts gives more. */
    static final int GREATEST_WEIGHT = 100;

    private static final int DECIMALS = 4;

    /** Refuses a table without labels, and a label that stands twice. */
    public KeywordTable {
        labels = List.copyOf(labels);
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("at least one label was wanted, was []");
        }
        Set<String> seen = new HashSet<>();
        for (Row row : labels) {
            if (!seen.add(row.label())) {
                throw new IllegalArgumentException("the label \"" + row.label() + "\" stands twice");
            }
        }
    }

    /**
     * What speaks for one label.
     *
     * @param label the department's id or the category; not blank
     * @param prior how common the label is: the logarithm of its share
     * @param words the weight of each word; one below zero speaks against the label
     * @param attributes the weights of values, by the attribute's name
     */
    public record Row(String label, double prior, Map<String, Double> words, Map<String, Values> attributes) {

        /** Refuses a blank label or word and a weight of no ordinary size; copies the maps in their order. */
        public Row {
            if (label.isBlank()) {
                throw new IllegalArgumentException("a label that is not blank was wanted");
            }
            checkWeight(prior);
            words = checkedCopy(words);
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        }
    }

    /**
     * What the values of one attribute say about one label.
     *
     * @param otherwise the weight of a value that other labels have had, and this one never
     * @param values the weight of each value that this label has had
     */
    public record Values(double otherwise, Map<String, Double> values) {

        /** Refuses a weight of no ordinary size; copies the map in its order. */
        public Values {
            checkWeight(otherwise);
            values = checkedCopy(values);
        }
    }

    /**
     * Reads a table.
     *
     * @param file the name to give in faults
     * @param content UTF-8 JSON
     * @throws FaultyFilesException if anything is wrong with it; with every fault, its pointer and its line
     */
    public static KeywordTable parse(String file, byte[] content) {
        return KeywordTableReader.read(file, content);
    }

    /** Returns the table as JSON that {@link #parse} reads, one weight a line. */
    public String toJson() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("labels", labels.stream().map(KeywordTable::document).toList());
        return JsonText.of(document);
    }

    private static Map<String, Object> document(Row row) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        row.attributes().forEach((name, values) -> {
            Map<String, Object> attribute = new LinkedHashMap<>();
            attribute.put("otherwise", BigDecimal.valueOf(values.otherwise()));
            attribute.put("values", numbers(values.values()));
            attributes.put(name, attribute);
        });
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("label", row.label());
        document.put("prior", BigDecimal.valueOf(row.prior()));
        document.put("words", numbers(row.words()));
        document.put("attributes", attributes);
        return document;
    }

    private static Map<String, BigDecimal> numbers(Map<String, Double> weights) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        weights.forEach((name, weight) -> numbers.put(name, BigDecimal.valueOf(weight)));
        return numbers;
    }

    /** Returns a weight as the file shows it. */
    static double rounded(double weight) {
        return BigDecimal.valueOf(weight)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /** Returns the weights as the file shows them, the greatest first, equal ones by name. */
    static Map<String, Double> strongestFirst(Map<String, Double> weights) {
        Map<String, Double> sorted = new LinkedHashMap<>();
        new TreeMap<>(weights)
                .entrySet().stream()
                        .map(entry -> Map.entry(entry.getKey(), rounded(entry.getValue())))
                        .sorted(Comparator.comparing(entry -> -entry.getValue()))
                        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static Map<String, Double> checkedCopy(Map<String, Double> weights) {
        weights.forEach((name, weight) -> {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a word or value that is not blank was wanted");
            }
            checkWeight(weight);
        });
        return Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    private static void checkWeight(double weight) {
        if (!(Math.abs(weight) <= GREATEST_WEIGHT)) {
            throw new IllegalArgumentException(
                    "a weight from -" + GREATEST_WEIGHT + " to " + GREATEST_WEIGHT + " was wanted, was " + weight);
        }
    }
}
