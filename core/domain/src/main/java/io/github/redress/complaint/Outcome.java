package io.github.redress.complaint;

import io.github.redress.Text;

/**
 * How a complaint ended, which is never the same thing as that it ended.
 */
public enum Outcome {
    /** What was asked for is done. */
    RESOLVED("已解决", "resolved"),
    /** A question is answered, or it is explained why things are as they are. */
    EXPLAINED("已解释", "explained"),
    /** It will be done, by a date that was told. */
    PLANNED("列入计划", "planned"),
    /** The demand cannot be met. */
    NOT_SUPPORTED("不予支持", "not supported"),
    /** The person took it back. */
    WITHDRAWN("已撤回", "withdrawn"),
    /** It belongs elsewhere. */
    REDIRECTED("已转送", "redirected");

    private final Text label;

    Outcome(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
