package io.github.redress.sla;

import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkCalendarBuilder;
import io.github.redress.calendar.WorkTimeline;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;

/** Calendars whose days have names, as a clerk would like them explained. */
final class ExplainedCases {

    private static final String NOTICE = "gov.cn 202511/content_7047091";

    private ExplainedCases() {}

    /** The office of Wuhan in 2026. Source: State Council notice, gov.cn 202511/content_7047091. */
    static WorkTimeline wuhan() {
        WorkCalendarBuilder builder = WorkCalendar.builder()
                .id(CalendarId.of("wuhan-office"))
                .zone(ZoneId.of("Asia/Shanghai"))
                .week(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, office());
        off(builder, "2026-02-15", "2026-02-23", "春节");
        off(builder, "2026-09-25", "2026-09-27", "中秋节");
        off(builder, "2026-10-01", "2026-10-07", "国庆节");
        for (String date : List.of("2026-02-14", "2026-02-28", "2026-09-20", "2026-10-10")) {
            builder.exception(
                    LocalDate.parse(date),
                    LocalDate.parse(date),
                    new CalendarDay(DayPlan.of(office()), "调休上班", NOTICE));
        }
        return WorkTimeline.of(builder.validThrough(LocalDate.of(2026, 12, 31)).build());
    }

    /** A help desk that works round the clock on weekdays, but not at Easter. */
    static WorkTimeline helpDesk() {
        WorkCalendarBuilder builder = WorkCalendar.builder()
                .id(CalendarId.of("help-desk"))
                .zone(ZoneId.of("Europe/Berlin"))
                .week(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, TimeWindow.parse("00:00-24:00"))
                .annual(MonthDay.of(12, 25), CalendarDay.of(DayPlan.CLOSED, "Christmas Day"));
        builder.exception(date("2026-04-03"), date("2026-04-03"), CalendarDay.of(DayPlan.CLOSED, "Good Friday"));
        builder.exception(date("2026-04-06"), date("2026-04-06"), CalendarDay.of(DayPlan.CLOSED, "Easter Monday"));
        builder.exception(
                date("2026-12-24"), date("2026-12-24"), CalendarDay.of(DayPlan.parse("00:00-12:00"), "Christmas Eve"));
        return WorkTimeline.of(builder.build());
    }

    /** A hotline of New York that never closes. */
    static WorkTimeline newYork() {
        return WorkTimeline.of(WorkCalendar.roundTheClock(CalendarId.of("hotline"), ZoneId.of("America/New_York")));
    }

    static SlaExplanation explain(SlaTarget target, WorkTimeline timeline, String start, Pause... pauses) {
        return target.explain(timeline, timeline.at(LocalDateTime.parse(start)), PauseSet.of(pauses));
    }

    /** Returns each step on a line: from, to, counted or not, why. */
    static List<String> steps(SlaExplanation explained, WorkTimeline timeline) {
        return explained.steps().stream()
                .map(step -> timeline.local(step.from()) + " "
                        + (step.to() == null ? "…" : timeline.local(step.to()))
                        + (step.counts() ? " + " : " - ") + step.why())
                .toList();
    }

    private static void off(WorkCalendarBuilder builder, String first, String last, String name) {
        builder.exception(date(first), date(last), new CalendarDay(DayPlan.CLOSED, name, NOTICE));
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }

    private static TimeWindow[] office() {
        return new TimeWindow[] {TimeWindow.parse("09:00-12:00"), TimeWindow.parse("13:30-17:30")};
    }
}
