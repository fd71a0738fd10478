package io.github.redress.sla;

import io.github.redress.Text;

/** Why a step on the way to a deadline counts, or does not. The names are stable: files and screens may hold them. */
public enum StepCode {
    /** Office hours of an ordinary day count. */
    WORKING_HOURS("工作时间", "office hours"),
    /** All elapsed time counts. */
    ELAPSED_TIME("自然时间", "elapsed time"),
    /** The date counts. */
    COUNTED_DATE("计入", "counted"),
    /** A day that is usually off is worked, and counts; the name is the day's. */
    MAKE_UP_DAY("调休上班", "make-up working day"),
    /** A working day with other hours than usual, as a half day; the name is the day's. */
    CHANGED_HOURS("当日工作时间有调整", "changed hours"),
    /** The clock is put forward or back meanwhile; the name is how long the date lasts, as in {@code PT23H}. */
    CLOCK_CHANGE("时钟调整日", "clock change"),
    /** Counted like an ordinary day, since nothing is announced for it yet: the deadline is provisional. */
    BEYOND_CALENDAR("日历尚未公布，暂按工作日计", "taken as a working day, nothing is announced yet"),
    /** Counted on top of what was promised at first; the name is how much was granted, as in {@code P10D}. */
    EXTENSION("延期", "extension"),

    /** Before the first opening of a working day. */
    BEFORE_OPENING("上班前", "before opening"),
    /** Between two windows of one day, as at lunch. */
    BETWEEN_WINDOWS("工作间歇", "break between office hours"),
    /** After the last closing of a working day. */
    AFTER_CLOSING("下班后", "after closing"),
    /** The weekday is always off. */
    CLOSED_WEEKDAY("每周休息日", "weekly day off"),
    /** A day off that the calendar lists by date; the name is the day's. */
    HOLIDAY("节假日", "holiday"),
    /** A day off that comes back every year; the name is the day's. */
    ANNUAL_DAY("每年固定休息日", "yearly day off"),
    /** New hours, or a change of the clock, have left no hours to this date. */
    NO_HOURS("当日无工作时间", "no office hours left on this date"),
    /** Day zero. Source: Civil Code of China, article 201. */
    DAY_OF_RECEIPT("收到当日", "day of receipt"),
    /** Received too late for the date to count; the name is the cut-off. */
    AFTER_CUT_OFF("收到时已过当日截止时刻", "received at or after the cut-off"),
    /** Received outside hours, which counts as received at the next opening. */
    RECEIVED_OUTSIDE_HOURS("非工作时间收到，视为下次上班时收到", "received outside office hours, taken as received at the next opening"),
    /** A start rule of the city's own lets counting begin later. */
    START_RULE("按起算规则尚未起算", "counting had not begun under the start rule"),
    /** The date was over outside hours; the deadline moved to the next opening. */
    NEXT_OPENING("时限落在非工作时间，顺延至下次上班", "the end fell outside office hours and moved to the next opening"),
    /** The clock stood still; the name is the pause's reason. */
    PAUSE("暂停计时", "paused"),
    /** The clock stood still when the date was over, so that the whole date does not count. */
    PAUSED_DATE("当日届满时处于暂停期间", "its end lies in a pause"),
    /** The date was already over when the clock began; the next one takes its place. */
    MARK_PASSED("收到时当日已届满", "its end had passed before receipt"),
    /** No days are promised: the first end of a day is the deadline. */
    NO_DAYS_PROMISED("期限为零日，当日届满即截止", "no days are promised, so its end is the deadline"),
    /** The last date was no working day; the name is that day's. Source: Civil Code of China, article 203. */
    ROLLED("最后一日为休息日，顺延", "the last day was no working day, so the deadline moved on"),
    /** All that comes after {@link SlaExplanation#MOST_STEPS}; the name is how much of it counts, for amounts of time. */
    REST("其余不再逐项列出", "the rest is not listed");

    private final Text words;

    StepCode(String zh, String en) {
        this.words = Text.of(zh, en);
    }

    /** Returns a few words for a person. */
    public Text words() {
        return words;
    }
}
