package io.github.redress.routing.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes rules as rows of a table. */
final class TableWriter {

    TableWriter() {}

    /** Returns the row of a rule; what it cannot hold is a fault of the value. */
    String row(StrictValue rule) {
        checkKeys(rule, List.of());
        return Arrays.stream(RuleColumn.values())
                .map(column -> find(rule, column.path())
                        .map(value -> cell(column, value))
                        .orElse(""))
                .map(TableCell::quoted)
                .collect(Collectors.joining(","));
    }

    /** Adds a fault for each key for which there is no column. */
    private static void checkKeys(StrictValue value, List<String> path) {
        Set<String> keys = new LinkedHashSet<>();
        for (RuleColumn column : RuleColumn.values()) {
            if (column.path().size() > path.size()
                    && column.path().subList(0, path.size()).equals(path)) {
                keys.add(column.path().get(path.size()));
            }
        }
        if (!keys.isEmpty()) {
            value.object(keys.toArray(String[]::new))
                    .ifPresent(object -> keys.forEach(key ->
                            object.optional(key).ifPresent(member -> checkKeys(member, with(path, key)))));
        }
    }

    private static List<String> with(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }

    private static Optional<StrictValue> find(StrictValue rule, List<String> path) {
        Optional<StrictValue> found = Optional.of(rule);
        for (String key : path) {
            Optional<StrictObject> object = found.filter(StrictValue::isObject).flatMap(StrictValue::open);
            found = object.flatMap(members -> members.optional(key));
        }
        return found;
    }

    private static String cell(RuleColumn column, StrictValue value) {
        return switch (column.form()) {
            case TEXT -> TableCell.guarded(text(value));
            case TEXTS -> texts(value.array());
            case ONE_OR_MORE_TEXTS -> texts(value.isText() ? List.of(value) : value.array());
            case INTEGER ->
                value.decimal().map(number -> number.toPlainString()).orElse("");
            case TRUTH -> value.bool().map(truth -> truth.toString()).orElse("");
            case JSON -> json(value);
            case TEXT_OR_JSON ->
                value.isText() && !TableReader.looksLikeJson(text(value))
                        ? TableCell.guarded(text(value))
                        : json(value);
        };
    }

    private static String texts(List<StrictValue> values) {
        return TableCell.guarded(
                TableCell.joined(values.stream().map(TableWriter::text).toList()));
    }

    /** An empty cell would say that there is no text, and it is the same with one between two bars. */
    private static String text(StrictValue value) {
        String text = value.text().orElse(" ");
        if (text.isEmpty()) {
            value.bad("a text that is not empty was wanted: an empty cell says nothing");
        }
        return text;
    }

    private static String json(StrictValue value) {
        return new String(value.toJson(), UTF_8);
    }
}
