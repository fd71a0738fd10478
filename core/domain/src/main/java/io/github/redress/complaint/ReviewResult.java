package io.github.redress.complaint;

import io.github.redress.Text;

/**
 * What a higher body made of a closed complaint.
 *
 * <p>Source: the petition regulation of 2022, articles 35 and 36.
 */
public enum ReviewResult {
    /** What was done stands. */
    UPHELD("维持原处理意见", "upheld"),
    /** The review puts another answer in place of the old one. */
    MODIFIED("变更处理意见", "modified"),
    /** The department has to do it again. */
    SENT_BACK("责令重新办理", "sent back to be done again");

    private final Text label;

    ReviewResult(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
