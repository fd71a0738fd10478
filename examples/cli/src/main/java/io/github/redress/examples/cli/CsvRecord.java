package io.github.redress.examples.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a CSV file.
 *
 * @param line the line it begins on, from 1; line feeds inside quotes count as lines
 * @param cells what it holds, as far as it could be read; none for a line without any character
 * @param flaw why it cannot be read, or null when it can
 */
record CsvRecord(int line, List<String> cells, @Nullable String flaw) {

    /** Returns whether it is a line without any character, which is not counted as a record. */
    boolean isEmpty() {
        return flaw == null && cells.isEmpty();
    }
}
