package io.github.redress.examples.cli;

import java.util.Set;

/**
 * Where one key of the output comes from.
 *
 * @param key the key written
 * @param from the column of the CSV file
 * @param missing the texts that mean that nothing is known
 * @param reader what the other texts mean
 * @param required whether a record without it is rejected
 * @param pointer where the mapping names the column, for faults
 * @param line the line of the mapping that does
 */
record Column(
        String key, String from, Set<String> missing, CellReader reader, boolean required, String pointer, int line) {}
