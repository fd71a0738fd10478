package io.github.redress.complaint;

import io.github.redress.Text;

/** Why a case counts in nobody's score. */
public enum ScoreExclusion {
    /**
     * The demand was not reasonable and the department did its duty.
     *
     * <p>Source: Wuhan's evaluators judge a bad rating on these two axes, and it is revoked then.
     */
    UNREASONABLE_DEMAND("诉求不合理且承办单位已履职", "the demand was not reasonable, and the department did its duty");

    private final Text label;

    ScoreExclusion(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
