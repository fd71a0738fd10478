package io.github.redress.complaint;

import io.github.redress.Text;

/**
 * How high up somebody looks at a complaint, from the lowest to the highest.
 *
 * <p>Source: the Weifang hotline regulation of 2021, art. 23: from the department over the hotline to the executive meeting.
 */
public enum AuthorityLevel {
    /** The department that has it: where every complaint begins. */
    DEPARTMENT("承办单位", "department"),
    /** The government of the district, or the hotline centre. */
    CENTRE("区县或热线中心", "district or hotline centre"),
    /** The office of the city's government. */
    GOVERNMENT_OFFICE("政府办公厅（室）", "government office"),
    /** The executive meeting of the city's government. */
    EXECUTIVE_MEETING("政府常务会议", "executive meeting");

    private final Text label;

    AuthorityLevel(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns whether this is higher up than the other. */
    public boolean isAbove(AuthorityLevel other) {
        return compareTo(other) > 0;
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
