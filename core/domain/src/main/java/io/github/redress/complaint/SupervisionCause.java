package io.github.redress.complaint;

import io.github.redress.Text;

/**
 * Why somebody supervises how a complaint is handled.
 *
 * <p>Source: the Weifang hotline regulation of 2021, art. 26.
 */
public enum SupervisionCause {
    /** A department refused what is within its duty. */
    REFUSED_IN_SCOPE("属职责范围而拒不承办", "refused although within its duty"),
    /** It is overdue. */
    OVERDUE("逾期未办结", "overdue"),
    /** It should have been solved, and is not. */
    UNSOLVED("应解决而未解决", "unsolved although it should be solved"),
    /** It comes in again and again. */
    MANY_REPEATS("群众反复反映", "reported again and again"),
    /** How it was handled made things worse. */
    BAD_EFFECT("造成不良影响", "bad effect on the public"),
    /** Something else, said in words. */
    OTHER("其他", "other");

    private final Text label;

    SupervisionCause(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
