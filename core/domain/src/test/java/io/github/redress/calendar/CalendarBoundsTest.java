package io.github.redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** How far a calendar knows, how far it is reckoned, and what it cannot be made of. */
class CalendarBoundsTest {

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);

    @Test
    void endOfTheLastDateKnownIsKnownItself() {
        WorkTimeline office = known(Beyond.PROVISIONAL);
        Instant midnight = office.at(LocalDateTime.of(2027, 1, 1, 0, 0));

        assertThat(office.isProvisional(midnight)).isFalse();
        assertThat(office.isProvisional(midnight.plusNanos(1))).isTrue();
        assertThat(WorkTimeline.of(Calendars.nineToFive("Asia/Shanghai")).isProvisional(midnight.plusNanos(1)))
                .as("never ends")
                .isFalse();
    }

    @Test
    void calendarThatRefusesToGuessSaysWhichItIsAndHowFarItKnows() {
        WorkTimeline office = known(Beyond.FAIL);
        Instant late = office.at(LocalDateTime.of(2027, 1, 4, 12, 0));

        assertThatThrownBy(() -> office.isProvisional(late))
                .hasMessage("calendar office is known through 2026-12-31, and a deadline would be 2027-01-04T12:00;"
                        + " add the next year's table")
                .asInstanceOf(InstanceOfAssertFactories.type(BeyondCoverageException.class))
                .satisfies(beyond -> {
                    assertThat(beyond.calendar()).isEqualTo(CalendarId.of("office"));
                    assertThat(beyond.validThrough()).isEqualTo(NEW_YEARS_EVE);
                });
        assertThat(office.isProvisional(office.at(LocalDateTime.of(2026, 12, 31, 12, 0))))
                .isFalse();
    }

    @Test
    void hundredYearsAreReckonedAndNoNanosecondMore() {
        WorkTimeline always = WorkTimeline.of(WorkCalendar.roundTheClock(CalendarId.of("always"), ZoneId.of("UTC")));
        Instant start = Instant.parse("2026-09-14T01:00:00Z");

        assertThat(always.due(start, WorkTimeline.HORIZON)).isEqualTo(start.plus(WorkTimeline.HORIZON));
        assertThat(always.subtract(start, WorkTimeline.HORIZON)).isEqualTo(start.minus(WorkTimeline.HORIZON));
        for (Consumer<Duration> reckon :
                List.<Consumer<Duration>>of(d -> always.due(start, d), d -> always.subtract(start, d))) {
            assertThatThrownBy(() -> reckon.accept(WorkTimeline.HORIZON.plusNanos(1)))
                    .isInstanceOf(BeyondHorizonException.class)
                    .hasMessage(
                            "calendar always is reckoned for a hundred years at most, inside 1900 to 2399: was asked"
                                    + " for " + WorkTimeline.HORIZON.plusNanos(1)
                                    + " of working time from 2026-09-14T01:00:00Z");
        }
    }

    /** Little work is spread over a long time: what is asked for is a year, and would take a hundred. */
    @Test
    void officeThatHardlyOpensIsNotSearchedBeyondAHundredYears() {
        WorkTimeline yearly = WorkTimeline.of(WorkCalendar.builder()
                .id(CalendarId.of("yearly"))
                .zone(ZoneId.of("UTC"))
                .annual(MonthDay.of(3, 2), CalendarDay.of(DayPlan.parse("09:00-10:00")))
                .build());
        Instant start = Instant.parse("2200-01-01T00:00:00Z");

        assertThat(yearly.due(start, Duration.ofHours(99))).isEqualTo("2298-03-02T10:00:00Z");
        assertThat(yearly.subtract(start, Duration.ofHours(99))).isEqualTo("2101-03-02T09:00:00Z");
        assertThatThrownBy(() -> yearly.due(start, Duration.ofHours(101)))
                .isInstanceOf(BeyondHorizonException.class)
                .hasMessageEndingWith("was asked for PT101H of working time from 2200-01-01T00:00:00Z")
                .asInstanceOf(InstanceOfAssertFactories.type(BeyondHorizonException.class))
                .satisfies(beyond -> assertThat(beyond.calendar()).isEqualTo(CalendarId.of("yearly")));
        assertThatThrownBy(() -> yearly.subtract(start, Duration.ofHours(101)))
                .hasMessageEndingWith("was asked for PT101H of working time from 2200-01-01T00:00:00Z");
        assertThatThrownBy(() -> yearly.plusWorkingDates(LocalDate.of(2200, 1, 1), 210))
                .hasMessageEndingWith("was asked for 210 working dates from 2200-01-01");
        assertThatThrownBy(() -> yearly.plusWorkingDates(LocalDate.of(2200, 1, 1), -310))
                .hasMessageEndingWith("was asked for -310 working dates from 2200-01-01");
        assertThat(yearly.plusWorkingDates(LocalDate.of(2200, 1, 1), 50)).isEqualTo("2249-03-02");
        assertThat(yearly.plusWorkingDates(LocalDate.of(2200, 1, 1), -50)).isEqualTo("2150-03-02");
    }

    @Test
    void moreWorkingDatesThanAHundredYearsHaveAreRefusedBothWays() {
        WorkTimeline always = WorkTimeline.of(WorkCalendar.roundTheClock(CalendarId.of("always"), ZoneId.of("UTC")));
        LocalDate date = LocalDate.of(2200, 1, 1);

        assertThat(always.plusWorkingDates(date, 36_525)).isEqualTo(date.plusDays(36_525));
        assertThat(always.plusWorkingDates(date, -36_525)).isEqualTo(date.minusDays(36_525));
        assertThatThrownBy(() -> always.plusWorkingDates(date, 36_526))
                .hasMessageEndingWith("was asked for 36526 working dates from 2200-01-01");
        assertThatThrownBy(() -> always.plusWorkingDates(date, -36_526))
                .hasMessageEndingWith("was asked for -36526 working dates from 2200-01-01");
    }

    @Test
    void firstAndLastYearThatAreReckonedHaveAnswers() {
        WorkTimeline office = WorkTimeline.of(Calendars.nineToFive("UTC"));

        assertThat(office.isWorkingDate(LocalDate.of(1900, 1, 1))).isTrue();
        assertThat(office.isWorkingDate(LocalDate.of(2399, 12, 31))).isTrue();
        assertThatThrownBy(() -> office.isWorkingDate(LocalDate.of(1899, 12, 31)))
                .hasMessageEndingWith("was asked for 1899-12-31");
        assertThatThrownBy(() -> office.isWorkingDate(LocalDate.of(2400, 1, 1)))
                .hasMessageEndingWith("was asked for 2400-01-01");
    }

    @Test
    void dayAndVersionThatStandTwiceAreNamed() {
        DayRules rules = Calendars.nineToFive("UTC").rules();
        LocalDateTime from = LocalDateTime.of(2026, 7, 1, 0, 0);
        WorkCalendarBuilder builder = WorkCalendar.builder()
                .week(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, TimeWindow.parse("09:00-17:00"))
                .annual(MonthDay.of(12, 25), CalendarDay.of(DayPlan.CLOSED))
                .annual(MonthDay.of(12, 25), CalendarDay.of(DayPlan.CLOSED))
                .version(from, rules)
                .version(from, rules);

        assertThatThrownBy(builder::build)
                .hasMessage("calendar without id: the day --12-25 stands twice in the annual days;"
                        + " two versions begin at 2026-07-01T00:00; the id is missing; the zone is missing");
    }

    @Test
    void longestExceptionHasTenYears() {
        LocalDate first = LocalDate.of(2026, 1, 1);

        assertThat(Calendars.nineToFive("UTC").toBuilder()
                        .exception(first, first.plusDays(3_659), CalendarDay.of(DayPlan.CLOSED))
                        .build()
                        .rules()
                        .exceptions())
                .hasSize(3_660);
        assertThatThrownBy(() -> Calendars.nineToFive("UTC").toBuilder()
                        .exception(first, first.plusDays(3_660), CalendarDay.of(DayPlan.CLOSED))
                        .build())
                .hasMessageContaining("must have 1 to 3660 dates");
    }

    @Test
    void weekMayRunOverSunday() {
        DayRules rules = WorkCalendar.builder()
                .id(CalendarId.of("weekend"))
                .zone(ZoneId.of("UTC"))
                .week(DayOfWeek.SATURDAY, DayOfWeek.MONDAY, TimeWindow.parse("10:00-12:00"))
                .build()
                .rules();

        assertThat(rules.week()).containsOnlyKeys(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
    }

    @Test
    void hoursOfAVersionAreHoursEnough() {
        assertThat(WorkCalendar.builder()
                        .id(CalendarId.of("soon"))
                        .zone(ZoneId.of("UTC"))
                        .version(
                                LocalDateTime.of(2026, 7, 1, 0, 0),
                                Calendars.nineToFive("UTC").rules())
                        .build()
                        .rules()
                        .hasWorkingTime())
                .isFalse();
    }

    @Test
    void windowsOfADayStandInTheirOrderAndDoNotOverlap() {
        assertThat(DayPlan.parse("13:30-17:30", "09:00-12:00")).hasToString("09:00-12:00,13:30-17:30");
        assertThat(DayPlan.parse("09:00-12:00", "12:00-13:00").windows()).hasSize(2);
        assertThat(DayPlan.CLOSED).hasToString("closed");
        assertThat(DayPlan.WHOLE_DAY).hasToString("00:00-24:00");
        assertThatThrownBy(() -> DayPlan.parse("11:00-13:00", "09:00-12:00"))
                .hasMessage("the windows 09:00-12:00 and 11:00-13:00 overlap");
    }

    @Test
    void newRulesTakeThePlaceOfAllEarlierOnes() {
        DayRules rules = new DayRules(
                Map.of(DayOfWeek.SUNDAY, DayPlan.parse("10:00-12:00")),
                new TreeMap<>(Map.of(LocalDate.of(2026, 10, 1), CalendarDay.of(DayPlan.CLOSED, "National Day"))),
                new TreeMap<>(Map.of(MonthDay.of(1, 1), CalendarDay.of(DayPlan.CLOSED))));

        assertThat(Calendars.nineToFive("UTC").toBuilder()
                        .exception(LocalDate.of(2026, 5, 1))
                        .annual(MonthDay.of(12, 25), CalendarDay.of(DayPlan.CLOSED))
                        .rules(rules)
                        .build()
                        .rules())
                .isEqualTo(rules);
    }

    private static WorkTimeline known(Beyond beyond) {
        return WorkTimeline.of(Calendars.nineToFive("Asia/Shanghai").toBuilder()
                .validThrough(NEW_YEARS_EVE)
                .beyond(beyond)
                .build());
    }
}
