package io.github.redress.routing.suggest;

import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code redress.keywords/1}; one reader reads one file. */
final class KeywordTableReader {

    private static final BigDecimal GREATEST = BigDecimal.valueOf(KeywordTable.GREATEST_WEIGHT);

    private final Map<String, String> pointers = new HashMap<>();

    private KeywordTableReader() {}

    static KeywordTable read(String file, byte[] content) {
        FileFaults faults = new FileFaults();
        KeywordTableReader reader = new KeywordTableReader();
        List<KeywordTable.Row> rows = StrictJson.parse(file, content, faults)
                .flatMap(root -> root.object("$schema", "format", "labels"))
                .map(reader::rows)
                .orElse(List.of());
        faults.throwIfAny();
        return new KeywordTable(rows);
    }

    private List<KeywordTable.Row> rows(StrictObject root) {
        root.optional("$schema").ifPresent(StrictValue::text);
        root.required("format")
                .ifPresent(value -> value.text()
                        .filter(format -> !format.equals(KeywordTable.FORMAT))
                        .ifPresent(format -> value.bad(
                                "the format \"" + KeywordTable.FORMAT + "\" was wanted, was \"" + format + "\"")));
        List<KeywordTable.Row> rows = new ArrayList<>();
        root.required("labels").ifPresent(labels -> {
            if (labels.isArray() && labels.array().isEmpty()) {
                labels.bad("at least one label was wanted, was []");
            }
            labels.array().forEach(label -> row(label).ifPresent(rows::add));
        });
        return rows;
    }

    private Optional<KeywordTable.Row> row(StrictValue value) {
        return value.object("label", "prior", "words", "attributes").flatMap(row -> {
            Optional<String> label = row.required("label").flatMap(name -> newLabel(name, value.pointer()));
            Optional<Double> prior = row.required("prior").flatMap(KeywordTableReader::weight);
            Map<String, Double> words =
                    row.optional("words").map(given -> weights(given, true)).orElse(Map.of());
            Map<String, KeywordTable.Values> attributes = new LinkedHashMap<>();
            row.optional("attributes")
                    .flatMap(StrictValue::open)
                    .ifPresent(object -> object.keys()
                            .forEach(name -> object.required(name)
                                    .flatMap(KeywordTableReader::values)
                                    .ifPresent(values -> attributes.put(name, values))));
            return label.isEmpty() || prior.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new KeywordTable.Row(label.get(), prior.get(), words, attributes));
        });
    }

    private Optional<String> newLabel(StrictValue value, String row) {
        return value.name().filter(label -> {
            String other = pointers.putIfAbsent(label, row);
            if (other != null) {
                value.fault("DUPLICATE_ID", "the label \"" + label + "\" is already that of " + other);
            }
            return other == null;
        });
    }

    private static Optional<KeywordTable.Values> values(StrictValue value) {
        return value.object("otherwise", "values").flatMap(object -> {
            Optional<Double> otherwise = object.required("otherwise").flatMap(KeywordTableReader::weight);
            Map<String, Double> values = object.required("values")
                    .map(given -> weights(given, false))
                    .orElse(Map.of());
            return otherwise.map(weight -> new KeywordTable.Values(weight, values));
        });
    }

    /** Two spellings of one word would each be counted, so they are a fault; of values, the spelling is the value. */
    private static Map<String, Double> weights(StrictValue value, boolean ofWords) {
        Map<String, Double> weights = new LinkedHashMap<>();
        Map<String, String> spelled = new HashMap<>();
        value.open().ifPresent(object -> {
            for (String name : object.keys()) {
                Optional<StrictValue> given = object.required(name);
                if (given.isEmpty()) {
                    continue;
                }
                String other = ofWords ? spelled.putIfAbsent(PlainText.of(name).value(), name) : null;
                if (name.isBlank()) {
                    given.get().bad("a word or value that is not blank was wanted");
                } else if (other != null) {
                    given.get().bad("\"" + name + "\" is the same word as \"" + other + "\"");
                } else {
                    weight(given.get()).ifPresent(weight -> weights.put(name, weight));
                }
            }
        });
        return weights;
    }

    private static Optional<Double> weight(StrictValue value) {
        return value.decimal().flatMap(number -> {
            if (number.abs().compareTo(GREATEST) > 0) {
                value.bad("a weight from -" + GREATEST + " to " + GREATEST + " was wanted, was " + number);
                return Optional.empty();
            }
            return Optional.of(number.doubleValue());
        });
    }
}
