package io.github.redress.examples.cli;

import io.github.redress.FileFault;
import io.github.redress.json.StrictValue;

/**
 * Where something in a file stands.
 *
 * @param pointer the JSON pointer, empty in files of other forms
 * @param line from 1; 0 where no line is known
 */
record Origin(String file, String pointer, int line) {

    static Origin of(StrictValue value) {
        return new Origin(value.file(), value.pointer(), value.line());
    }

    /** Returns the fault that says this about the place. */
    FileFault says(String message) {
        return new FileFault(file, pointer, line, "BAD_VALUE", message);
    }
}
