package io.github.redress.routing.rules;

import java.util.List;

/**
 * One record of a table.
 *
 * @param line the line it begins on, from 1
 * @param cells its cells, as they stand in the file
 */
record TableRecord(int line, List<String> cells) {

    TableRecord {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
