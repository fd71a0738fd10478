package io.github.redress.scoring;

import io.github.redress.Text;

/** What a supervision rule tells somebody. */
public enum NoticeKind {
    /** A deadline draws near; 催办. */
    REMINDER("提醒", "reminder"),
    /** A deadline has passed; 催办. */
    URGE("催办", "urge"),
    /** A unit is criticised before the others; 通报批评. */
    CRITICISM("通报批评", "circulated criticism"),
    /** Somebody higher up is to watch a case; 督办. */
    SUPERVISION("督办", "supervision"),
    /** A case is to be taken higher up; 提级督办. */
    ESCALATION("提级督办", "escalation"),
    /** A unit is on the watch list; 黑榜. */
    WATCH_LIST("黑榜", "watch list"),
    /** A unit is on the honour list; 红榜. */
    HONOUR_LIST("红榜", "honour list"),
    /** A unit is below a floor. */
    BELOW_FLOOR("低于底线", "below the floor"),
    /** The head of a unit is called in; 约谈. */
    SUMMONS("约谈", "summons"),
    /** A year is summed up; 年度考核. */
    ASSESSMENT("年度考核", "yearly assessment"),
    /** Those who call people to account are told; 问责移送. What becomes of it is theirs. */
    ACCOUNTABILITY("问责移送", "accountability referral");

    private final Text label;

    NoticeKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
