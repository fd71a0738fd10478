package io.github.redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    @Test
    void exceptionBeatsYearlyDayWhichBeatsWeekday() {
        WorkCalendar calendar = Calendars.nineToFive("Asia/Shanghai").toBuilder()
                .annual(MonthDay.of(12, 25), CalendarDay.of(DayPlan.CLOSED, "Christmas Day"))
                .exception(LocalDate.of(2026, 12, 25), TimeWindow.parse("09:00-12:00"))
                .build();

        assertThat(calendar.rules().plan(LocalDate.of(2026, 12, 24))).hasToString("09:00-17:00");
        assertThat(calendar.rules().plan(LocalDate.of(2026, 12, 25))).hasToString("09:00-12:00");
        assertThat(calendar.rules().plan(LocalDate.of(2028, 12, 25))).isEqualTo(DayPlan.CLOSED);
        assertThat(calendar.rules().plan(LocalDate.of(2026, 12, 26))).isEqualTo(DayPlan.CLOSED);
    }

    @Test
    void saysWhichDayGivesADateItsHours() {
        DayRules rules = Calendars.nineToFive("Asia/Shanghai").toBuilder()
                .annual(MonthDay.of(12, 25), CalendarDay.of(DayPlan.CLOSED, "Christmas Day"))
                .exception(LocalDate.of(2026, 12, 25), TimeWindow.parse("09:00-12:00"))
                .build()
                .rules();

        assertThat(rules.special(LocalDate.of(2026, 12, 24))).isEmpty();
        assertThat(rules.special(LocalDate.of(2026, 12, 25))).contains(CalendarDay.of(DayPlan.parse("09:00-12:00")));
        assertThat(rules.special(LocalDate.of(2028, 12, 25))).contains(CalendarDay.of(DayPlan.CLOSED, "Christmas Day"));
    }

    @Test
    void aVersionIsInForceFromItsFirstMoment() {
        LocalDateTime noon = LocalDateTime.of(2026, 7, 1, 12, 0);
        DayRules later =
                new DayRules(Map.of(DayOfWeek.MONDAY, DayPlan.parse("10:00-12:00")), new TreeMap<>(), new TreeMap<>());
        WorkCalendar calendar = Calendars.nineToFive("Asia/Shanghai").toBuilder()
                .version(noon, later)
                .build();

        assertThat(calendar.rulesAt(noon.minusNanos(1))).isEqualTo(calendar.rules());
        assertThat(calendar.rulesAt(noon)).isEqualTo(later);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        WorkCalendarBuilder builder = WorkCalendar.builder()
                .id(CalendarId.of("bad"))
                .day(DayOfWeek.MONDAY, TimeWindow.parse("09:00-12:00"), TimeWindow.parse("11:00-13:00"))
                .exception(LocalDate.of(2026, 10, 1))
                .exception(LocalDate.of(2026, 10, 1))
                .exception(LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 8), CalendarDay.of(DayPlan.CLOSED))
                .validThrough(LocalDate.of(1066, 10, 14));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("calendar bad: MONDAY: the windows 09:00-12:00 and 11:00-13:00 overlap;"
                        + " the date 2026-10-01 stands twice in the exceptions;"
                        + " the exception from 2026-10-09 to 2026-10-08 must have 1 to 3660 dates;"
                        + " there is no working time at all;"
                        + " validThrough must lie in the years 1900 to 2399, was 1066-10-14; the zone is missing");
    }

    @Test
    void refusesExceptionsInYearsThatAreNotReckoned() {
        WorkCalendarBuilder builder = WorkCalendar.builder()
                .id(CalendarId.of("late"))
                .zone(ZoneId.of("UTC"))
                .day(DayOfWeek.MONDAY, TimeWindow.parse("09:00-12:00"))
                .exception(LocalDate.MAX);

        assertThatThrownBy(builder::build)
                .hasMessage(
                        "calendar late: the exception from +999999999-12-31 to +999999999-12-31 must lie in the years"
                                + " 1900 to 2399");
    }

    @Test
    void refusesCalendarWithoutWorkingTime() {
        WorkCalendarBuilder builder =
                WorkCalendar.builder().id(CalendarId.of("never")).zone(ZoneId.of("UTC"));

        assertThatThrownBy(builder::build).hasMessage("calendar never: there is no working time at all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9:00-12:00", "09:00", "12:00-09:00", "09:00-09:00", "24:00-24:00", "09:00-24:01", "09:60-10:00"
            })
    void refusesWindow(String text) {
        assertThatThrownBy(() -> TimeWindow.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void windowsNameTheirBounds() {
        assertThatThrownBy(() -> new TimeWindow(43_200, 32_400))
                .hasMessage("a window must lie inside 00:00-24:00 and end after it begins, was 12:00-09:00");
        assertThat(TimeWindow.parse("22:00-24:00")).hasToString("22:00-24:00");
        assertThat(TimeWindow.parse("09:00:30-10:00").seconds()).isEqualTo(3_570);
    }

    @Test
    void equalCalendarsHaveOneHashWhateverTheOrder() {
        WorkCalendarBuilder one = Calendars.nineToFive("Asia/Shanghai").toBuilder()
                .exception(LocalDate.of(2026, 10, 1))
                .exception(LocalDate.of(2026, 10, 2));
        WorkCalendarBuilder other = Calendars.nineToFive("Asia/Shanghai").toBuilder()
                .exception(LocalDate.of(2026, 10, 2))
                .exception(LocalDate.of(2026, 10, 1));

        assertThat(one.build()).isEqualTo(other.build()).hasSameHashCodeAs(other.build());
        assertThat(one.build().contentHash())
                .isNotEqualTo(Calendars.nineToFive("Asia/Shanghai").contentHash());
    }

    @Test
    void versionBeginsAtAWholeSecond() {
        DayRules rules = new DayRules(Map.of(), new TreeMap<>(), new TreeMap<>());
        LocalDateTime from = LocalDateTime.parse("2026-07-01T00:00:00.5");

        assertThatThrownBy(() -> new CalendarVersion(from, rules))
                .hasMessage("a version must begin at a whole second, was 2026-07-01T00:00:00.500");
    }

    @Test
    void refusesVersionsInYearsThatAreNotReckoned() {
        DayRules rules = Calendars.nineToFive("UTC").rules();
        WorkCalendarBuilder builder = Calendars.nineToFive("UTC").toBuilder();

        builder.version(LocalDateTime.parse("1899-12-31T23:59:59"), rules);
        builder.version(LocalDateTime.parse("1900-01-01T00:00"), rules);
        builder.version(LocalDateTime.parse("2399-12-31T23:59:59"), rules);
        builder.version(LocalDateTime.parse("2400-01-01T00:00"), rules);

        assertThatThrownBy(builder::build)
                .hasMessage(
                        "calendar office: the version from 1899-12-31T23:59:59 must begin in the years 1900 to 2399;"
                                + " the version from 2400-01-01T00:00 must begin in the years 1900 to 2399");
    }

    @Test
    void refusesBlankId() {
        assertThatThrownBy(() -> CalendarId.of(" "))
                .hasMessage("calendar must be 1 to 64 characters without control characters, was \" \"");
    }
}
