package io.github.redress.examples.cli;

import io.github.redress.FileFault;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a CSV file means: {@code redress.import/1}.
 *
 * @param file the mapping's name, for faults
 * @param columns one for each key of the output, in the order of the mapping
 */
record Mapping(String file, List<Column> columns) {

    private static final String FORMAT = "redress.import/1";

    /** Reads a mapping; empty with every fault if there is any. */
    static Optional<Mapping> read(String file, byte[] content, FileFaults faults) {
        int before = faults.count();
        List<Column> columns = new ArrayList<>();
        StrictJson.parse(file, content, faults)
                .flatMap(root -> root.object("$schema", "format", "required", "columns"))
                .ifPresent(object -> columns.addAll(columns(object)));
        return faults.count() == before ? Optional.of(new Mapping(file, columns)) : Optional.empty();
    }

    /** Finds which columns this header lacks or has twice; those that no key comes from do not matter. */
    void checkHeader(String csv, List<String> header, FileFaults faults) {
        for (Column column : columns) {
            long found = header.stream().filter(column.from()::equals).count();
            if (found != 1) {
                faults.add(new FileFault(
                        file,
                        column.pointer(),
                        column.line(),
                        "BAD_VALUE",
                        "the column \"" + column.from() + "\" stands " + (found == 0 ? "not at all" : found + " times")
                                + " in " + csv + "; its columns are " + String.join(", ", header)));
            }
        }
    }

    private static List<Column> columns(StrictObject object) {
        object.required("format")
                .ifPresent(value -> value.text()
                        .filter(text -> !text.equals(FORMAT))
                        .ifPresent(
                                text -> value.bad("the format \"" + FORMAT + "\" was wanted, was \"" + text + "\"")));
        Optional<StrictObject> given = object.required("columns").flatMap(StrictValue::open);
        Set<String> required = new LinkedHashSet<>();
        for (StrictValue value : object.elements("required")) {
            value.text().ifPresent(key -> {
                required.add(key);
                if (given.isPresent() && !given.get().has(key)) {
                    value.bad("a key of \"columns\" was wanted, was \"" + key + "\"");
                }
            });
        }
        List<Column> columns = new ArrayList<>();
        if (given.isPresent()) {
            if (given.get().keys().isEmpty()) {
                given.get().value().bad("at least one column was wanted");
            }
            for (String key : given.get().keys()) {
                given.get()
                        .required(key)
                        .flatMap(value -> column(key, value, required.contains(key)))
                        .ifPresent(columns::add);
            }
        }
        return columns;
    }

    private static Optional<Column> column(String key, StrictValue value, boolean required) {
        return value.object("from", "type", "patterns", "zone", "true", "false", "missing")
                .flatMap(column -> {
                    Optional<StrictValue> from = column.required("from");
                    Optional<String> name = from.flatMap(StrictValue::text);
                    ColumnType type = column.optional("type")
                            .map(given -> given.oneOf(ColumnType.class))
                            .orElse(Optional.of(ColumnType.TEXT))
                            .orElse(null);
                    Set<String> missing = ColumnType.texts(column, "missing", "");
                    if (type == null) {
                        return Optional.empty();
                    }
                    type.checkKeys(column);
                    CellReader reader = type.reader(column);
                    return name.map(text -> new Column(
                            key,
                            text,
                            missing,
                            reader,
                            required,
                            from.orElseThrow().pointer(),
                            from.orElseThrow().line()));
                });
    }
}
