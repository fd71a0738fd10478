package io.github.redress.sla;

import static io.github.redress.sla.ExplainedCases.explain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.calendar.WorkTimeline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a citizen and a clerk read. */
class ExplanationTextTest {

    private final WorkTimeline wuhan = ExplainedCases.wuhan();

    @Test
    void fiveWorkingDaysOverTheSpringFestival() {
        SlaExplanation explained = explain(WorkingDays.of(5), wuhan, "2026-02-13T10:00");

        assertThat(explained.text().en())
                .isEqualTo("Received Fri 13 Feb 2026 10:00."
                        + " 5 working days, not counting the day of receipt, until close of business on the last day."
                        + " Counted: Sat 14 Feb (make-up working day: 调休上班; gov.cn 202511/content_7047091);"
                        + " Tue 24 Feb to Fri 27 Feb."
                        + " Not counted: Fri 13 Feb (day of receipt);"
                        + " Sun 15 Feb to Mon 23 Feb (holiday: 春节; gov.cn 202511/content_7047091)."
                        + " Due Fri 27 Feb 2026 17:30 (Asia/Shanghai).");
        assertThat(explained.text().zh())
                .isEqualTo("2026年2月13日（周五）10:00收到。"
                        + "期限为5个工作日，自收到之日次日起计算，至最后一日下班时止。"
                        + "计入：2月14日（周六），调休上班，依据gov.cn 202511/content_7047091；2月24日（周二）至2月27日（周五）。"
                        + "不计入：2月13日（周五），收到当日；"
                        + "2月15日（周日）至2月23日（周一），节假日：春节，依据gov.cn 202511/content_7047091。"
                        + "截止时间：2026年2月27日（周五）17:30（Asia/Shanghai）。");
    }

    @Test
    void fifteenDatesRolledOverTheNationalDay() {
        SlaTarget fifteen = new CalendarDays(15, EndRule.END_OF_DATE, Roll.FORWARD);

        SlaExplanation explained = explain(fifteen, wuhan, "2026-09-19T10:00");

        assertThat(explained.text().en())
                .endsWith(" until 24:00 on the last day or, if that is no working day, on the next working day."
                        + " Counted: Sun 20 Sep to Sun 4 Oct. Not counted: Sat 19 Sep (day of receipt)."
                        + " The last day, Sun 4 Oct (国庆节), is no working day, so the deadline moves to the next one."
                        + " Due Thu 8 Oct 2026 24:00 (Asia/Shanghai).");
        assertThat(explained.text().zh())
                .isEqualTo("2026年9月19日（周六）10:00收到。"
                        + "期限为15日，含休息日，自收到之日次日起计算，至最后一日24:00止；最后一日为休息日的，顺延至其后第一个工作日。"
                        + "计入：9月20日（周日）至10月4日（周日）。不计入：9月19日（周六），收到当日。"
                        + "最后一日10月4日（周日）为休息日（国庆节），顺延至其后第一个工作日。"
                        + "截止时间：2026年10月8日（周四）24:00（Asia/Shanghai）。");
    }

    @Test
    void fortyEightHoursThatTakeSixDays() {
        SlaExplanation explained =
                explain(new WorkingTime(Duration.ofHours(48)), ExplainedCases.helpDesk(), "2026-04-02T12:00");

        assertThat(explained.text().en())
                .isEqualTo("Received Thu 2 Apr 2026 12:00. 48 h of office hours."
                        + " Counted: Thu 2 Apr 12:00 to 24:00, Tue 7 Apr 00:00 to Wed 8 Apr 12:00."
                        + " Not counted: Fri 3 Apr (holiday: Good Friday); Sat 4 Apr to Sun 5 Apr (weekly day off);"
                        + " Mon 6 Apr (holiday: Easter Monday). Due Wed 8 Apr 2026 12:00 (Europe/Berlin).");
    }

    @Test
    void aPauseOverLunch() {
        Pause hearing = new Pause(at("2026-03-02T11:00"), at("2026-03-02T13:00"), "hearing");

        SlaExplanation explained = explain(new WorkingTime(Duration.ofHours(4)), wuhan, "2026-03-02T08:00", hearing);

        assertThat(explained.text().en())
                .contains(" Counted: Mon 2 Mar 09:00 to 11:00, 13:30 to 15:30. Not counted: time outside office hours;"
                        + " Mon 2 Mar 11:00 to 13:00 (paused: hearing). ");
        assertThat(explained.text().zh())
                .contains("计入：3月2日（周一）09:00至11:00、13:30至15:30。不计入：上班时间以外的时间；" + "3月2日（周一）11:00至13:00，暂停计时：hearing。");
    }

    @Test
    void aClockThatStandsStillSaysWhatIsLeft() {
        Pause hearing = new Pause(at("2026-03-04T11:00"), null, "hearing");

        SlaExplanation explained = explain(WorkingDays.of(3), wuhan, "2026-03-02T10:00", hearing);

        assertThat(explained.text().en())
                .endsWith(" The clock has stood still since Wed 4 Mar 2026 11:00 (hearing),"
                        + " so there is no deadline for now. Left: 12 h of office hours.");
        assertThat(explained.text().zh()).endsWith("自2026年3月4日（周三）11:00起暂停计时（hearing），恢复前没有截止时间；剩余12小时，按工作时间计算。");
    }

    @Test
    void aDayOfTwentyThreeHours() {
        SlaExplanation explained =
                explain(new WorkingTime(Duration.ofHours(48)), ExplainedCases.newYork(), "2026-03-07T12:00");

        assertThat(explained.text().en()).contains("; Sun 8 Mar (clock change, this day has 23 h). ");
        assertThat(explained.text().zh()).contains("；3月8日（周日），时钟调整日，当日共23小时。");
    }

    @Test
    void whatIsNotAnnouncedYetIsProvisional() {
        SlaExplanation explained = explain(WorkingDays.of(5).withEnd(EndRule.END_OF_DATE), wuhan, "2026-12-25T10:00");

        assertThat(explained.text().en())
                .endsWith(" Due Fri 1 Jan 2027 24:00 (Asia/Shanghai). This deadline is provisional: working days are"
                        + " announced only through Thu 31 Dec 2026, and it may change once later ones are.");
        assertThat(explained.text().zh())
                .endsWith("截止时间：2027年1月1日（周五）24:00（Asia/Shanghai）。" + "该截止时间为暂定：工作日安排仅公布至2026年12月31日（周四），后续安排公布后可能调整。");
    }

    @Test
    void midnightIsTheEndOfADateOnlyWhereADateEnds() {
        WorkTimeline newYork = ExplainedCases.newYork();

        assertThat(explain(new CalendarTime(Duration.ofHours(12)), newYork, "2026-03-02T12:00")
                        .text()
                        .en())
                .endsWith(" Due Tue 3 Mar 2026 00:00 (America/New_York).");
        assertThat(explain(new WorkingTime(Duration.ofHours(12)), newYork, "2026-03-02T12:00")
                        .text()
                        .en())
                .endsWith(" Due Mon 2 Mar 2026 24:00 (America/New_York).");
        assertThat(explain(new CalendarDays(1, EndRule.at(LocalTime.MIDNIGHT), Roll.NONE), newYork, "2026-03-02T12:00")
                        .text()
                        .en())
                .endsWith(", until 00:00 on the last day. Not counted: Mon 2 Mar (day of receipt)."
                        + " Due Tue 3 Mar 2026 00:00 (America/New_York).");
        assertThat(explain(new WorkingTime(Duration.ZERO), newYork, "2026-03-02T00:00")
                        .text()
                        .en())
                .isEqualTo("Received Mon 2 Mar 2026 00:00. 0 s of office hours."
                        + " Due Mon 2 Mar 2026 00:00 (America/New_York).");
    }

    @Test
    void manyStretchesBecomeOne() {
        SlaExplanation explained = explain(new WorkingTime(Duration.ofMinutes(2_465)), wuhan, "2026-03-02T09:00");

        assertThat(explained.text().en())
                .contains(" Counted: 41 h 5 min from Mon 2 Mar to Mon 9 Mar. Not counted: time outside office hours; ");
        assertThat(explain(WorkingDays.of(60), wuhan, "2026-03-02T09:00").text().zh())
                .contains("计入：3月3日（周二）至5月25日（周一）共60日。");
    }

    @Test
    void everyStartRuleAndEndRuleIsSaid() {
        WorkingDays day = WorkingDays.of(1);
        StartRule ours = (timeline, start) -> new StartRule.CountStart(start, false);

        assertThat(promise(day.withStart(StartRule.sameDayIfBefore(LocalTime.of(10, 0)))))
                .contains("counting the day of receipt if it is a working day and was received before 10:00");
        assertThat(promise(day.withStart(StartRule.FROM_OPENING))).contains("received at the next opening");
        assertThat(promise(day.withStart(ours))).contains("counted from where the start rule of this office says");
        assertThat(promise(day.withEnd(EndRule.SAME_TIME))).contains("until the same time of day on the last day.");
        assertThat(promise(day.withEnd(EndRule.at(LocalTime.of(16, 0))))).contains("until 16:00 on the last day.");
        assertThat(promise(WorkingDays.of(0)))
                .contains(
                        "0 working days, until close of business on the first working day, the day of receipt included.");
        assertThat(promise(CalendarMonths.of(6)))
                .contains("6 calendar months, days off included, not counting the day of receipt, until 24:00");
    }

    @Test
    void anExtensionIsASentenceOfItsOwn() {
        SlaExplanation days = SlaExplanation.of(
                WorkingDays.of(1), wuhan, at("2026-03-02T10:00"), PauseSet.NONE, List.of(ExtensionAmount.days(2)));
        SlaExplanation time = SlaExplanation.of(
                new WorkingTime(Duration.ofHours(1)),
                wuhan,
                at("2026-03-02T10:00"),
                PauseSet.NONE,
                List.of(ExtensionAmount.time(Duration.ofHours(1))));

        assertThat(days.text().en())
                .endsWith(" on the last day. Extended by 2 working days. Counted: Tue 3 Mar;"
                        + " Wed 4 Mar to Thu 5 Mar (extension). Not counted: Mon 2 Mar (day of receipt)."
                        + " Due Thu 5 Mar 2026 17:30 (Asia/Shanghai).");
        assertThat(days.text().zh()).contains("下班时止。已延期2个工作日。计入：3月3日（周二）；3月4日（周三）至3月5日（周四），延期。");
        assertThat(time.text().en())
                .contains(" 1 h of office hours. Extended by 1 h of office hours. Counted: Mon 2 Mar 10:00 to 11:00;"
                        + " Mon 2 Mar 11:00 to 12:00 (extension). Due");
        assertThat(time.text().zh()).contains("已延期1小时。");
    }

    @Test
    void theLanguageOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            String expected =
                    explain(WorkingDays.of(5), wuhan, "2026-02-13T10:00").text().toString();
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(explain(WorkingDays.of(5), wuhan, "2026-02-13T10:00").text())
                    .hasToString(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private String promise(SlaTarget target) {
        return explain(target, wuhan, "2026-03-02T10:00").text().en();
    }

    private Instant at(String local) {
        return wuhan.at(LocalDateTime.parse(local));
    }
}
