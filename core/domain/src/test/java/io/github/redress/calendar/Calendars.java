package io.github.redress.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The calendars that examples are about. */
public final class Calendars {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Calendars() {}

    /** Monday to Friday, nine to five, without holidays. */
    public static WorkCalendar nineToFive(String zone) {
        return WorkCalendar.weekdays(CalendarId.of("office"), ZoneId.of(zone), TimeWindow.parse("09:00-17:00"));
    }

    /** Monday to Friday with a long lunch break, as Chinese offices have it, without holidays. */
    public static WorkCalendar weekdaysInWuhan() {
        return WorkCalendar.weekdays(CalendarId.of("wuhan-weekdays"), SHANGHAI, office());
    }

    /** The office of Wuhan in 2026. Source: State Council notice, gov.cn 202511/content_7047091. */
    public static WorkCalendar china2026() {
        WorkCalendarBuilder builder = weekdaysInWuhan().toBuilder().id(CalendarId.of("wuhan-office"));
        List.of(
                        "2026-01-01/2026-01-03",
                        "2026-02-15/2026-02-23",
                        "2026-04-04/2026-04-06",
                        "2026-05-01/2026-05-05",
                        "2026-06-19/2026-06-21",
                        "2026-09-25/2026-09-27",
                        "2026-10-01/2026-10-07")
                .forEach(range -> builder.exception(
                        LocalDate.parse(range.substring(0, 10)),
                        LocalDate.parse(range.substring(11)),
                        CalendarDay.of(DayPlan.CLOSED)));
        List.of("01-04", "02-14", "02-28", "05-09", "09-20", "10-10")
                .forEach(day -> builder.exception(LocalDate.parse("2026-" + day), office()));
        return builder.validThrough(LocalDate.of(2026, 12, 31)).build();
    }

    private static TimeWindow[] office() {
        return new TimeWindow[] {TimeWindow.parse("09:00-12:00"), TimeWindow.parse("13:30-17:30")};
    }
}
