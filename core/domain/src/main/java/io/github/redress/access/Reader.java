package io.github.redress.access;

import io.github.redress.Text;

/**
 * In which capacity somebody who works on a complaint reads it. What each reads, says the {@link ReadingTable}.
 *
 * <p>Who belongs to no department reads in their role. A department reads as what it is to the complaint, and beside that as whom a
 * step concerns.
 */
public enum Reader {
    /** Takes complaints in, and calls people back. */
    OPERATOR("话务员", "operator"),
    /** Gives complaints to departments, and decides first whose they are. */
    DISPATCHER("派单员", "dispatcher"),
    /** Runs the whole process. */
    CENTRE("热线中心", "hotline centre"),
    /** Watches departments and orders rework. */
    SUPERVISOR("督办员", "supervisor"),
    /** Says whether an unsatisfied person is right. */
    EVALUATOR("第三方评价员", "independent evaluator"),
    /** Decides on reviews. */
    REVIEWER("复查复核员", "reviewer"),
    /** Reads the whole record, and nowhere who the person is. */
    AUDITOR("审计员", "auditor"),
    /** The software itself. */
    SYSTEM("系统", "system"),
    /** Whose department leads. */
    LEAD("主办单位", "lead department"),
    /** Whose department supports. */
    SUPPORT("协办单位", "supporting department"),
    /** Whose department took the step, or has to know of it. */
    CONCERNED("该步骤涉及的单位", "department that the step concerns");

    private final Text label;

    Reader(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
