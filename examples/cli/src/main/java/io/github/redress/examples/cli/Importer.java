package io.github.redress.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns each record into a line, or into a reject that says what is wrong with it first. */
final class Importer {

    private final Mapping mapping;
    private final int cells;
    private final int[] positions;
    private final JsonLines lines;
    private final JsonLines rejects;
    private long lineCount;
    private long rejectCount;

    /** Takes a header that has every column of the mapping. */
    Importer(Mapping mapping, List<String> header, JsonLines lines, JsonLines rejects) {
        this.mapping = mapping;
        this.cells = header.size();
        this.positions = mapping.columns().stream()
                .mapToInt(column -> header.indexOf(column.from()))
                .toArray();
        this.lines = lines;
        this.rejects = rejects;
    }

    /** Writes one line or one reject. */
    void add(CsvRecord csv) throws IOException {
        Answer line = new Answer();
        Answer reject = wholeRecord(csv);
        for (int i = 0; i < positions.length && reject == null; i++) {
            reject = addCell(line, mapping.columns().get(i), csv, positions[i]);
        }
        if (reject == null) {
            lines.write(line);
            lineCount++;
        } else {
            rejects.write(reject);
            rejectCount++;
        }
    }

    private @Nullable Answer wholeRecord(CsvRecord csv) {
        if (csv.flaw() != null) {
            return reject(csv, null, null, csv.flaw());
        }
        int found = csv.cells().size();
        return found == cells
                ? null
                : reject(csv, null, null, "the record has " + found + " cells, but the header has " + cells);
    }

    /** Adds the value of one cell to the line, or returns the reject. */
    private static @Nullable Answer addCell(Answer line, Column column, CsvRecord csv, int position) {
        String cell = csv.cells().get(position);
        if (column.missing().contains(cell)) {
            line.with(column.key(), null);
            return column.required()
                    ? reject(
                            csv,
                            column,
                            cell,
                            "the key \"" + column.key() + "\" is required, but the cell says nothing")
                    : null;
        }
        Optional<Object> value = column.reader().read(cell);
        line.with(column.key(), value.orElse(null));
        return value.isPresent()
                ? null
                : reject(csv, column, cell, column.reader().wanted() + " was wanted");
    }

    private static Answer reject(
            CsvRecord csv, @Nullable Column column, @Nullable String value, @Nullable String reason) {
        return new Answer()
                .with("line", csv.line())
                .with("column", column == null ? null : column.from())
                .with("value", value)
                .with("reason", reason);
    }

    /** Returns how many records became lines. */
    long lineCount() {
        return lineCount;
    }

    /** Returns how many did not. */
    long rejectCount() {
        return rejectCount;
    }
}
