package io.github.redress;

/**
 * What a person wants from the city.
 *
 * <p>Source: the five kinds of the Beijing regulation of 2021, art. 2; praise stands beside them in city statistics.
 */
public enum ComplaintKind {
    /** A question. */
    CONSULTATION("咨询", "consultation"),
    /** Something should be done: a lamp mended, a child placed in school. */
    ASSISTANCE("求助", "request for assistance"),
    /** Somebody's conduct or an omission hurts the person. */
    GRIEVANCE("投诉", "grievance"),
    /** A breach of law is reported; the accused must never learn by whom. */
    TIP_OFF("举报", "tip-off"),
    /** An idea for the city. */
    SUGGESTION("建议", "suggestion"),
    /** Thanks. */
    PRAISE("表扬", "praise");

    private final Text label;

    ComplaintKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
