package io.github.redress.access;

import io.github.redress.Text;

/** What somebody wrote at a step of a complaint. A step has one of a kind at most. */
public enum CaseWord {
    /** The headline of the complaint. */
    TITLE("标题", "headline"),
    /** What the person wrote. */
    STORY("诉求内容", "story"),
    /** Where exactly. */
    PLACE("详细地点", "place"),
    /** What the person is called. */
    NAME("姓名", "name"),
    /** Where the person is called. */
    PHONE("电话", "phone number"),
    /** Under which account they complained. */
    ACCOUNT("账号", "account"),
    /** What the person is answered. */
    ANSWER("答复内容", "answer"),
    /** Where else to go. */
    GUIDANCE("办理指引", "guidance"),
    /** How things stand. */
    PROGRESS("进展说明", "progress"),
    /** What will be done, or was. */
    MEASURES("措施", "measures"),
    /** What came of a supporter's part. */
    RESULT("协办结果", "result of the supporter"),
    /** Why. */
    REASON("理由", "reason"),
    /** What somebody noted down. */
    NOTE("备注", "note"),
    /** What the person said of how it was handled. */
    COMMENT("评价意见", "comment of the person"),
    /** What a supervision or a verification found. */
    FINDING("核查意见", "finding"),
    /** What a review decided. */
    DECISION("决定内容", "decision");

    private final Text label;

    CaseWord(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }

    /** Returns whether it says who the person is. */
    public boolean isIdentity() {
        return this == NAME || this == PHONE || this == ACCOUNT;
    }
}
