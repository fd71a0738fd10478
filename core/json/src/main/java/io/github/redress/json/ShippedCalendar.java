package io.github.redress.json;

import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.DayRules;
import io.github.redress.calendar.WorkCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Calendars that come with the library, to begin with: every day off has its name, and the notice or statute that says so.
 *
 * <p>Their office hours are placeholders; give those of the city by {@link #read(CalendarId, OfficeHours)}. After the last
 * year that is known, deadlines are reckoned by the week alone and flagged as provisional.
 */
public enum ShippedCalendar {
    /**
     * Government offices in mainland China.
     *
     * <ul>
     *   <li>holidays and make-up days of 2024, 2025 and 2026
     *   <li>Monday to Friday 09:00-12:00 and 13:30-17:30, Asia/Shanghai
     * </ul>
     *
     * <p>Source: the yearly notices of the General Office of the State Council, 国办发明电〔2023〕7号, 〔2024〕12号 and
     * 〔2025〕7号. The notice for the next year comes in October to December.
     */
    CHINA_OFFICE,

    /**
     * State offices in Massachusetts.
     *
     * <ul>
     *   <li>legal holidays of 2024 to 2028
     *   <li>one that falls on a Sunday is kept on the Monday after it; one that falls on a Saturday is kept on that Saturday, and
     *       offices are open on the Friday before
     *   <li>without Evacuation Day and Bunker Hill Day, which belong to Suffolk County
     *   <li>Monday to Friday 09:00-17:00, America/New_York
     * </ul>
     *
     * <p>Source: M.G.L. c. 4, § 7, cl. Eighteenth; c. 136, § 12.
     */
    MASSACHUSETTS_OFFICE,

    /**
     * Offices in England and Wales.
     *
     * <ul>
     *   <li>bank holidays of 2024 to 2028 with their substitute days; a holiday whose substitute is named is not listed itself, as
     *       it lies on a weekend
     *   <li>Monday to Friday 09:00-17:00, Europe/London
     * </ul>
     *
     * <p>Source: GOV.UK, UK bank holidays. Later proclamations may add a day.
     */
    ENGLAND_OFFICE,

    /**
     * An office whose country's holidays do not come with the library.
     *
     * <ul>
     *   <li>Monday to Friday 09:00-17:00, UTC; {@link #in} gives it a zone
     *   <li>knows no holiday, and therefore ends in 1999: every deadline of today is provisional
     * </ul>
     */
    WEEKDAYS,

    /**
     * Always open.
     *
     * <ul>
     *   <li>Monday to Sunday 00:00-24:00, UTC; {@link #in} gives it a zone
     *   <li>never ends
     * </ul>
     */
    ROUND_THE_CLOCK;

    /** Returns the name that policies use, as in {@code china-office}. */
    public CalendarId id() {
        return CalendarId.of(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Returns the calendar as it is shipped. */
    public WorkCalendar read() {
        return ShippedFile.read("calendars/" + id() + ".json", CalendarReader::read);
    }

    /**
     * Returns the calendar with the hours of an office in place of the shipped ones, on make-up days too.
     *
     * @param own the name that the city's policies use
     */
    public WorkCalendar read(CalendarId own, OfficeHours hours) {
        WorkCalendar calendar = read();
        SortedMap<LocalDate, CalendarDay> days = new TreeMap<>(calendar.rules().exceptions());
        days.replaceAll((date, day) ->
                day.plan().isClosed() ? day : new CalendarDay(hours.makeUpDay(), day.name(), day.source()));
        return calendar.toBuilder()
                .id(own)
                .rules(new DayRules(hours.week(), days, calendar.rules().annual()))
                .build();
    }

    /**
     * Returns the calendar in a zone of one's own, under the shipped name.
     *
     * @throws IllegalStateException for a calendar that belongs to a place
     */
    public WorkCalendar in(ZoneId zone) {
        WorkCalendar calendar = read();
        if (!isOfNoPlace()) {
            throw new IllegalStateException("calendar " + calendar + " keeps its zone, was asked for " + zone);
        }
        return calendar.toBuilder().zone(zone).build();
    }

    boolean isOfNoPlace() {
        return this == WEEKDAYS || this == ROUND_THE_CLOCK;
    }

    /** Returns every shipped calendar as it is shipped. */
    public static List<WorkCalendar> readAll() {
        return Arrays.stream(values()).map(ShippedCalendar::read).toList();
    }
}
