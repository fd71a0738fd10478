package io.github.redress.complaint;

import io.github.redress.Text;

/** Why a complaint was closed. That nobody rated it in time is an event of its own. */
public enum CloseCause {
    /** The person is satisfied, or nearly. */
    SATISFIED("诉求人满意", "the person is satisfied"),
    /** The centre decided so, and said why. */
    DECIDED("中心决定", "by decision of the centre"),
    /** Somebody independent looked at it, and nothing more is to be done. */
    VERIFIED("第三方核查完毕", "after independent verification"),
    /** A higher body looked at it again. */
    REVIEWED("复查完毕", "after review");

    private final Text label;

    CloseCause(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
