package io.github.redress;

import java.util.Objects;

/**
 * One thing wrong with a file, for the person who keeps it.
 *
 * @param file the file's name, without its folder
 * @param pointer the JSON pointer of the value, empty for the whole file
 * @param line the line the value begins on, from 1; 0 where no line is known
 * @param code a stable word for the sort of fault: {@code BAD_JSON}, {@code MISSING_FIELD}, {@code UNKNOWN_FIELD}, {@code
 *     BAD_VALUE}, {@code UNKNOWN_CALENDAR} and the like
 * @param message what was found, and what was wanted
 */
public record FileFault(String file, String pointer, int line, String code, String message) {

    /** Refuses null and negative lines. */
    public FileFault {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        if (line < 0) {
            throw new IllegalArgumentException("line must be 0 or more, was " + line);
        }
    }

    /** Returns one line for a terminal: file, line, pointer, message. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (pointer.isEmpty() ? "" : " " + pointer) + ": " + message;
    }
}
