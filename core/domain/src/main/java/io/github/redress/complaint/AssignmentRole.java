package io.github.redress.complaint;

import io.github.redress.Text;

/**
 * What a department is asked for.
 *
 * <p>Source: the Jinan hotline regulation of 2018, art. 29: exactly one lead.
 */
public enum AssignmentRole {
    /** It owns the complaint and answers the person. There is exactly one. */
    LEAD("主办", "lead"),
    /** It helps the lead. */
    SUPPORT("协办", "support");

    private final Text label;

    AssignmentRole(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
