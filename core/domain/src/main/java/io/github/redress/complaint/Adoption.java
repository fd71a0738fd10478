package io.github.redress.complaint;

import io.github.redress.Text;

/** What became of a suggestion. */
public enum Adoption {
    /** It is done as suggested. */
    ADOPTED("采纳", "adopted"),
    /** Some of it is done. */
    PARTLY("部分采纳", "partly adopted"),
    /** It is not done. */
    NOT_ADOPTED("未采纳", "not adopted");

    private final Text label;

    Adoption(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
