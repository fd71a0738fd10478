package io.github.redress.complaint;

import io.github.redress.Text;

/**
 * Who may read a reply.
 */
public enum Visibility {
    /** Everybody. */
    PUBLIC("公开", "public"),
    /** The person who complained, and those who work on the case. */
    PRIVATE("不公开", "private");

    private final Text label;

    Visibility(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
