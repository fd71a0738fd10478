package io.github.redress;

/** In which capacity somebody acts. */
public enum Role {
    /** The person who complains. */
    COMPLAINANT("诉求人", "complainant"),
    /** Takes complaints in at the counter or on the phone. */
    OPERATOR("话务员", "operator"),
    /** Gives accepted complaints to departments. */
    DISPATCHER("派单员", "dispatcher"),
    /** Works on a case in a department. */
    HANDLER("承办人", "handler"),
    /** Answers for a department. */
    HEAD("承办单位负责人", "head of department"),
    /** The hotline centre, which runs the whole process. */
    CENTRE("热线中心", "hotline centre"),
    /** Watches departments and orders rework. */
    SUPERVISOR("督办员", "supervisor"),
    /** Verifies unhappy cases, and belongs to no department that is judged. */
    EVALUATOR("第三方评价员", "independent evaluator"),
    /** Decides on reviews. */
    REVIEWER("复查复核员", "reviewer"),
    /** Reads the whole record, and changes nothing. */
    AUDITOR("审计员", "auditor"),
    /** The software itself: sweeps, imports, replays. */
    SYSTEM("系统", "system");

    private final Text label;

    Role(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
