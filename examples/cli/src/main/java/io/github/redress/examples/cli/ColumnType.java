package io.github.redress.examples.cli;

import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the cells of a column hold. */
enum ColumnType {
    TEXT {
        @Override
        CellReader reader(StrictObject column) {
            return CellReader.text();
        }
    },
    INSTANT("patterns", "zone") {
        @Override
        CellReader reader(StrictObject column) {
            ZoneId zone = column.optional("zone")
                    .flatMap(value -> value.parsed("a zone like Asia/Shanghai", ZoneId::of))
                    .orElse(null);
            List<CellPattern> patterns = new ArrayList<>();
            for (StrictValue value : column.elements("patterns")) {
                pattern(value).ifPresent(pattern -> {
                    patterns.add(pattern);
                    checkInstant(value, pattern, column.has("zone"));
                });
            }
            return CellReader.instant(patterns, zone);
        }
    },
    DATE("patterns") {
        @Override
        CellReader reader(StrictObject column) {
            return CellReader.date(column.elements("patterns").stream()
                    .flatMap(value -> pattern(value).stream())
                    .toList());
        }
    },
    BOOLEAN("true", "false") {
        @Override
        CellReader reader(StrictObject column) {
            Set<String> yes = texts(column, "true", "true");
            Set<String> no = texts(column, "false", "false");
            for (String both : yes) {
                if (no.contains(both)) {
                    column.value()
                            .bad("a text that means either true or false was wanted, \"" + both + "\" means both");
                }
            }
            return CellReader.bool(yes, no);
        }
    },
    INTEGER {
        @Override
        CellReader reader(StrictObject column) {
            return CellReader.integer();
        }
    },
    DECIMAL {
        @Override
        CellReader reader(StrictObject column) {
            return CellReader.decimal();
        }
    };

    private static final List<String> OF_ANY = List.of("from", "type", "missing");

    private final List<String> keys;

    ColumnType(String... keys) {
        this.keys = List.of(keys);
    }

    /** Reads what the column says of its cells. */
    abstract CellReader reader(StrictObject column);

    /** Adds a fault for each key that says nothing about this type. */
    void checkKeys(StrictObject column) {
        for (String key : column.keys()) {
            if (!OF_ANY.contains(key) && !keys.contains(key)) {
                column.optional(key)
                        .ifPresent(value -> value.fault(
                                "UNKNOWN_FIELD", "the key \"" + key + "\" says nothing about type " + this));
            }
        }
    }

    /** Returns the texts of an array, or this one text when there is no array. */
    static Set<String> texts(StrictObject column, String key, String otherwise) {
        Optional<StrictValue> given = column.optional(key);
        if (given.isEmpty()) {
            return Set.of(otherwise);
        }
        Set<String> texts = new LinkedHashSet<>();
        given.get().array().forEach(element -> element.text().ifPresent(texts::add));
        return texts;
    }

    private static Optional<CellPattern> pattern(StrictValue value) {
        return value.parsed("a pattern like yyyy-MM-dd HH:mm:ss", CellPattern::of);
    }

    private static void checkInstant(StrictValue value, CellPattern pattern, boolean zoneGiven) {
        if (!pattern.hasTime()) {
            value.bad("a pattern with a time of day was wanted, was \"" + pattern.text() + "\"");
        } else if (!pattern.hasZone() && !zoneGiven) {
            value.bad("the pattern \"" + pattern.text() + "\" has no offset, so the column must have a \"zone\"");
        }
    }
}
