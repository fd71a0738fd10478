package io.github.redress.complaint;

import io.github.redress.Text;

/**
 * How firmly a department was given its part, and so whether it may say that it is not its own.
 *
 * <p>Source: the Weifang hotline regulation of 2021, art. 22: what was designated is not handed back again.
 */
public enum AssignmentStanding {
    /** As usual: it may say so. */
    USUAL("正常承办", "as usual"),
    /** It did say so, and whoever decided found that it is its own. */
    CONFIRMED("异议被驳回", "confirmed after a contest"),
    /** It acts now for whoever will turn out to own it, without prejudice to who pays. */
    INTERIM("临时兜底", "interim"),
    /** It was designated for good. */
    FINAL("指定承办", "designated for good");

    private final Text label;

    AssignmentStanding(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns whether the department may say that it is not its own. */
    public boolean mayBeContested() {
        return this == USUAL;
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
