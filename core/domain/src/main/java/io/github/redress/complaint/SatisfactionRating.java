package io.github.redress.complaint;

import io.github.redress.Text;

/**
 * How a person rates the handling.
 *
 * <p>Source: the five levels of the Chinese 好差评 rules for government services.
 */
public enum SatisfactionRating {
    /** Better than asked for. */
    VERY_SATISFIED("非常满意", "very satisfied"),
    /** As it should be. */
    SATISFIED("满意", "satisfied"),
    /** Good enough. */
    BASIC("基本满意", "basically satisfied"),
    /** Not good enough. */
    DISSATISFIED("不满意", "dissatisfied"),
    /** Bad. */
    VERY_DISSATISFIED("非常不满意", "very dissatisfied");

    private final Text label;

    SatisfactionRating(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }

    /** Returns whether the case counts as a satisfied one: the three upper levels. */
    public boolean isSatisfied() {
        return compareTo(BASIC) <= 0;
    }
}
