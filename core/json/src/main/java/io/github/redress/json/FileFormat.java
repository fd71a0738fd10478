package io.github.redress.json;

/** The name that a file's format is told by. */
final class FileFormat {

    private FileFormat() {}

    /** Adds a fault when a file names another format than the one read. */
    static void check(StrictValue value, String wanted) {
        value.text()
                .filter(found -> !found.equals(wanted))
                .ifPresent(found -> value.bad("the format \"" + wanted + "\" was wanted, was \"" + found + "\""));
    }
}
