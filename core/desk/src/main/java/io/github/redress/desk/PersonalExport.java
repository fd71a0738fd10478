package io.github.redress.desk;

import java.util.Objects;

/**
 * Everything that is held on the person of a complaint, or on one who supports it, for that person.
 *
 * @param number the complaint
 * @param json one document. Of the person who complained in the form {@code redress/personal-data/1}: what they wrote, what was written to and about them, what
 *     was done when and by which role, with all labels in both languages; nothing of anybody else, and no account of anybody who works
 *     there. Of a supporter in the form {@code redress/supporter-data/1}: when they joined and left, and where they want to be told
 */
public record PersonalExport(String number, String json) {

    /** Refuses null. */
    public PersonalExport {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(json, "json");
    }

    /** Returns the export without anybody's words, fit for a log. */
    @Override
    public String toString() {
        return "PersonalExport[" + number + "]";
    }
}
