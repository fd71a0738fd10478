package io.github.redress.routing.suggest;

import java.util.Map;
import java.util.Objects;

/**
 * One text whose label somebody has told, to learn from.
 *
 * @param text title and text; may be empty where the attributes say enough
 * @param label what it was: a department's id, a category; not blank
 * @param attributes what else is known, by name, as {@code street} or {@code subType}
 */
public record LabelledText(String text, String label, Map<String, String> attributes) {

    /** Refuses null and a blank label. */
    public LabelledText {
        Objects.requireNonNull(text, "text");
        attributes = Map.copyOf(attributes);
        if (label.isBlank()) {
            throw new IllegalArgumentException("a label that is not blank was wanted");
        }
    }

    /** Returns a text of which nothing else is known. */
    public static LabelledText of(String text, String label) {
        return new LabelledText(text, label, Map.of());
    }

    /** Names the label alone: a complaint's words stand in no log. */
    @Override
    public String toString() {
        return "LabelledText[label=" + label + "]";
    }
}
