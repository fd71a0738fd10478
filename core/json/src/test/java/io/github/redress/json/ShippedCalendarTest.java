package io.github.redress.json;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.calendar.Beyond;
import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedCalendarTest {

    @ParameterizedTest
    @EnumSource
    void everyDayHasItsNameAndItsSource(ShippedCalendar shipped) {
        WorkCalendar calendar = shipped.read();

        assertThat(calendar.id()).isEqualTo(shipped.id());
        assertThat(calendar.beyond()).isEqualTo(Beyond.PROVISIONAL);
        assertThat(calendar.rules().exceptions().values())
                .allMatch(day -> day.name() != null
                        && day.source() != null
                        && day.source().contains("https://"));
        assertThat(calendar.rules().exceptions().keySet())
                .allMatch(date -> date.getYear() >= 2024
                        && !date.isAfter(calendar.validThrough().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"CHINA_OFFICE,2026", "MASSACHUSETTS_OFFICE,2028", "ENGLAND_OFFICE,2028"})
    void deadlinesAfterTheLastYearKnownAreProvisional(ShippedCalendar shipped, int last) {
        WorkTimeline timeline = WorkTimeline.of(shipped.read());

        assertThat(timeline.isProvisional(Instant.parse(last + "-12-30T12:00:00Z")))
                .isFalse();
        assertThat(timeline.isProvisional(Instant.parse(last + 1 + "-01-04T12:00:00Z")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024, 28, 8, 国办发明电〔2023〕7号", "2025, 28, 5, 国办发明电〔2024〕12号", "2026, 33, 6, 国办发明电〔2025〕7号"})
    void chinaHasAsManyDaysAsTheNoticeOfTheYear(int year, int off, int worked, String notice) {
        List<CalendarDay> days = ShippedCalendar.CHINA_OFFICE.read().rules().exceptions().entrySet().stream()
                .filter(entry -> entry.getKey().getYear() == year)
                .map(Map.Entry::getValue)
                .toList();

        assertThat(days).allMatch(day -> String.valueOf(day.source()).contains(notice));
        assertThat(days).filteredOn(day -> day.plan().isClosed()).hasSize(off);
        assertThat(days).filteredOn(day -> !day.plan().isClosed()).hasSize(worked);
    }

    @Test
    void massachusettsKeepsTheStatute() {
        TreeSet<LocalDate> statute = new TreeSet<>();
        IntStream.rangeClosed(2024, 2028)
                .mapToObj(year -> List.of(
                        unlessSunday(year, 1, 1),
                        LocalDate.of(year, 1, 1).with(dayOfWeekInMonth(3, MONDAY)),
                        LocalDate.of(year, 2, 1).with(dayOfWeekInMonth(3, MONDAY)),
                        LocalDate.of(year, 4, 1).with(dayOfWeekInMonth(3, MONDAY)),
                        LocalDate.of(year, 5, 1).with(lastInMonth(MONDAY)),
                        unlessSunday(year, 6, 19),
                        unlessSunday(year, 7, 4),
                        LocalDate.of(year, 9, 1).with(dayOfWeekInMonth(1, MONDAY)),
                        LocalDate.of(year, 10, 1).with(dayOfWeekInMonth(2, MONDAY)),
                        unlessSunday(year, 11, 11),
                        LocalDate.of(year, 11, 1).with(dayOfWeekInMonth(4, THURSDAY)),
                        unlessSunday(year, 12, 25)))
                .forEach(statute::addAll);

        assertThat(ShippedCalendar.MASSACHUSETTS_OFFICE.read().rules().exceptions())
                .containsOnlyKeys(statute.toArray(new LocalDate[0]))
                .allSatisfy((date, day) -> assertThat(day.plan()).isEqualTo(DayPlan.CLOSED));
        assertThat(statute).hasSize(60);
    }

    @Test
    void fridayBeforeASaturdayHolidayIsWorkedInMassachusetts() {
        WorkTimeline timeline = WorkTimeline.of(ShippedCalendar.MASSACHUSETTS_OFFICE.read());

        assertThat(timeline.isWorkingDate(LocalDate.of(2026, 7, 3))).isTrue();
        assertThat(timeline.isWorkingDate(LocalDate.of(2026, 7, 6))).isTrue();
        assertThat(timeline.isWorkingDate(LocalDate.of(2027, 7, 5))).isFalse();
    }

    /** Banking and Financial Dealings Act 1971, sch. 1, and the proclamations that move what falls on a weekend. */
    @Test
    void englandKeepsTheRulesOfItsBankHolidays() {
        List<LocalDate> rules = new ArrayList<>();
        for (int year = 2024; year <= 2028; year++) {
            LocalDate easter = easter(year);
            LocalDate christmas = unlessWeekend(LocalDate.of(year, 12, 25));
            LocalDate boxing = unlessWeekend(LocalDate.of(year, 12, 26));
            rules.addAll(List.of(
                    unlessWeekend(LocalDate.of(year, 1, 1)),
                    easter.minusDays(2),
                    easter.plusDays(1),
                    LocalDate.of(year, 5, 1).with(dayOfWeekInMonth(1, MONDAY)),
                    LocalDate.of(year, 5, 1).with(lastInMonth(MONDAY)),
                    LocalDate.of(year, 8, 1).with(lastInMonth(MONDAY)),
                    christmas,
                    boxing.equals(christmas) ? boxing.plusDays(1) : boxing));
        }

        assertThat(ShippedCalendar.ENGLAND_OFFICE.read().rules().exceptions())
                .containsOnlyKeys(rules.toArray(new LocalDate[0]))
                .hasSize(40);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-28, Boxing Day (substitute day)",
        "2027-12-27, Christmas Day (substitute day)",
        "2027-12-28, Boxing Day (substitute day)",
        "2028-01-03, New Year's Day (substitute day)"
    })
    void englandHasTheSubstituteDaysThatGovUkNames(LocalDate date, String name) {
        assertThat(ShippedCalendar.ENGLAND_OFFICE
                        .read()
                        .rules()
                        .exceptions()
                        .get(date)
                        .name())
                .isEqualTo(name);
    }

    @Test
    void officeHoursReplaceTheShippedOnesOnMakeUpDaysToo() {
        CalendarId id = CalendarId.of("jianghan-office");

        WorkCalendar own = ShippedCalendar.CHINA_OFFICE.read(id, OfficeHours.weekdays("08:30-12:00", "14:30-18:00"));

        assertThat(own.id()).isEqualTo(id);
        assertThat(own.rules().plan(LocalDate.of(2026, 10, 9))).hasToString("08:30-12:00,14:30-18:00");
        assertThat(own.rules().plan(LocalDate.of(2026, 10, 10))).hasToString("08:30-12:00,14:30-18:00");
        assertThat(own.rules().plan(LocalDate.of(2026, 10, 1))).isEqualTo(DayPlan.CLOSED);
        assertThat(own.rules().plan(LocalDate.of(2026, 10, 11))).isEqualTo(DayPlan.CLOSED);
        assertThat(own.rules().exceptions().get(LocalDate.of(2026, 10, 10)).name())
                .isEqualTo("国庆节调休上班");
        assertThat(own.validThrough()).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void makeUpDayHasTheHoursOfTheFirstWeekdayThatIsOpen() {
        OfficeHours hours =
                new OfficeHours(Map.of(SUNDAY, DayPlan.parse("10:00-11:00"), THURSDAY, DayPlan.parse("08:00-09:00")));

        assertThat(hours.makeUpDay()).hasToString("08:00-09:00");
        assertThatThrownBy(() -> new OfficeHours(Map.of(MONDAY, DayPlan.CLOSED)))
                .hasMessage("office hours must have a weekday with hours, were {MONDAY=closed}");
    }

    @Test
    void officeHoursAreReadWithEveryFault() {
        assertThat(JsonTexts.read("{\"MON-FRI\":[\"09:00-17:00\"]}", OfficeHours::read))
                .contains(OfficeHours.weekdays("09:00-17:00"));
        assertThat(JsonTexts.faults("{\"MON\":[],\"SUN\":[]}", OfficeHours::read))
                .containsExactly("file.json:1: a weekday with hours was wanted, were none");
        assertThat(JsonTexts.faults("{\"Mon\":[\"9-5\"]}", OfficeHours::read)).hasSize(2);
    }

    @Test
    void calendarsOfNoPlaceTakeAZoneAndTheOthersKeepTheirs() {
        ZoneId seoul = ZoneId.of("Asia/Seoul");

        assertThat(ShippedCalendar.ROUND_THE_CLOCK.in(seoul))
                .isEqualTo(WorkCalendar.roundTheClock(CalendarId.of("round-the-clock"), seoul));
        assertThat(ShippedCalendar.WEEKDAYS.in(seoul).zone()).isEqualTo(seoul);
        assertThatThrownBy(() -> ShippedCalendar.ENGLAND_OFFICE.in(seoul))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("calendar england-office (Europe/London) keeps its zone, was asked for Asia/Seoul");
    }

    @Test
    void everyDeadlineOfAnOfficeWithoutHolidaysIsProvisional() {
        assertThat(WorkTimeline.of(ShippedCalendar.WEEKDAYS.read())
                        .isProvisional(Instant.parse("2026-10-08T09:00:00Z")))
                .isTrue();
        assertThat(WorkTimeline.of(ShippedCalendar.ROUND_THE_CLOCK.read())
                        .isProvisional(Instant.parse("2099-10-08T09:00:00Z")))
                .isFalse();
    }

    private static LocalDate unlessSunday(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return date.getDayOfWeek() == SUNDAY ? date.plusDays(1) : date;
    }

    private static LocalDate unlessWeekend(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day == SATURDAY
                ? date.plusDays(2)
                : day == SUNDAY ? date.plusDays(date.getDayOfMonth() == 26 ? 2 : 1) : date;
    }

    /** Gregorian Easter; Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int month = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, month / 31, month % 31 + 1);
    }
}
