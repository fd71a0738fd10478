package io.github.redress.complaint;

import io.github.redress.Text;

/**
 * Where one department stands with a complaint.
 */
public enum AssignmentState {
    /** It was given the complaint and has not acknowledged it. */
    OFFERED("待签收", "offered"),
    /** It has the complaint. */
    ACKNOWLEDGED("已签收", "acknowledged"),
    /** It has been in touch with the person. */
    WORKING("办理中", "working"),
    /** It says that the complaint is not its own, and holds it until that is decided. */
    CONTESTED("提出异议", "contested"),
    /** It has given its answer. */
    DONE("已办结", "done"),
    /** The answer does not wait for its result, and nothing more is expected of it. */
    WAIVED("已免交", "waived"),
    /** It has the complaint no more. */
    RELEASED("已退出", "released");

    private final Text label;

    AssignmentState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns whether nothing more is expected of the department. */
    public boolean isOver() {
        return this == DONE || this == WAIVED || this == RELEASED;
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
