package io.github.redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a row names an engine, that engine was seen to answer something else. */
class WorkTimelineTest {

    private final WorkTimeline office = WorkTimeline.of(Calendars.nineToFive("Asia/Shanghai"));
    private final WorkTimeline withHoliday = WorkTimeline.of(Calendars.nineToFive("Asia/Shanghai").toBuilder()
            .exception(LocalDate.of(2026, 3, 3))
            .build());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "eighty hours are ten days (jBPM b),          2026-03-02T09:00,     PT80H, 2026-03-13T17:00",
        "fractions are kept (jBPM f),                 2026-03-02T16:59:59.9, PT1S, 2026-03-03T09:00:00.9",
        "minutes are exact (Kogito),                  2026-03-02T13:45,      PT7H, 2026-03-03T12:45",
        "ninety minutes cross the night (Kogito),     2026-03-02T16:30,     PT90M, 2026-03-03T10:00",
        "used up at closing is due at closing,        2026-03-02T09:00,      PT8H, 2026-03-02T17:00",
        "start at closing counts from next opening,   2026-03-02T17:00,      PT1H, 2026-03-03T10:00",
        "start on a weekend counts from Monday,       2026-03-07T12:00,      PT1H, 2026-03-09T10:00",
        "nothing is due at once even at night,        2026-03-07T12:00,      PT0S, 2026-03-07T12:00"
    })
    void dueIsTheEarliestMoment(String name, LocalDateTime start, Duration amount, LocalDateTime due) {
        assertThat(office.local(office.due(office.at(start), amount))).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "start at the first moment of a holiday (jBPM a), 2026-03-03T00:00, PT8H, 2026-03-04T17:00",
        "holiday lies in the calendar's zone (jBPM c),    2026-03-02T10:00, PT8H, 2026-03-04T10:00"
    })
    void holidayIsClosedFromMidnightToMidnight(String name, LocalDateTime start, Duration amount, LocalDateTime due) {
        assertThat(withHoliday.local(withHoliday.due(withHoliday.at(start), amount)))
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "America/New_York,    2026-03-08, PT23H",
        "America/New_York,    2026-11-01, PT25H",
        "Australia/Lord_Howe, 2026-04-05, PT24H30M",
        "Australia/Lord_Howe, 2026-10-04, PT23H30M",
        "America/Sao_Paulo,   2015-10-18, PT23H",
        "Pacific/Apia,        2011-12-30, PT0S",
        "Africa/Casablanca,   2026-02-15, PT25H",
        "Asia/Shanghai,       2026-02-15, PT24H"
    })
    void dayIsAsLongAsTheClockMakesIt(String zone, LocalDate date, Duration length) {
        WorkTimeline always = WorkTimeline.of(WorkCalendar.roundTheClock(CalendarId.of("always"), ZoneId.of(zone)));

        Instant midnight = always.at(date.atStartOfDay());

        assertThat(always.between(midnight, always.at(date.plusDays(1).atStartOfDay())))
                .isEqualTo(length);
        assertThat(always.due(midnight, Duration.ofDays(1))).isEqualTo(midnight.plus(Duration.ofDays(1)));
        assertThat(always.isWorkingDate(date)).isEqualTo(!length.isZero());
    }

    @Test
    void windowInAGapIsNeverNegative() {
        WorkTimeline early =
                WorkTimeline.of(WorkCalendar.weekdays(
                                CalendarId.of("early"), ZoneId.of("America/New_York"), TimeWindow.parse("02:30-03:15"))
                        .toBuilder()
                        .exception(LocalDate.of(2026, 3, 8), TimeWindow.parse("02:30-03:15"))
                        .build());

        assertThat(early.closing(LocalDate.of(2026, 3, 8)))
                .isEqualTo(early.opening(LocalDate.of(2026, 3, 8)).plusSeconds(900));
    }

    @Test
    void openingIsActiveAndClosingIsNot() {
        Instant opening = office.opening(LocalDate.of(2026, 3, 2));
        Instant closing = office.closing(LocalDate.of(2026, 3, 2));

        assertThat(office.isActive(opening)).isTrue();
        assertThat(office.isActive(closing)).isFalse();
        assertThat(office.previousClosing(closing)).isEqualTo(closing);
        assertThat(office.nextActive(closing)).isEqualTo(office.opening(LocalDate.of(2026, 3, 3)));
        assertThat(office.previousClosing(opening)).isEqualTo(office.closing(LocalDate.of(2026, 2, 27)));
    }

    @Test
    void workingTimeHasASign() {
        Instant monday = office.at(LocalDateTime.parse("2026-03-02T10:00"));
        Instant tuesday = office.at(LocalDateTime.parse("2026-03-03T10:00"));

        assertThat(office.between(monday, tuesday)).isEqualTo(Duration.ofHours(8));
        assertThat(office.between(tuesday, monday)).isEqualTo(Duration.ofHours(-8));
        assertThat(office.subtract(tuesday, Duration.ofHours(8))).isEqualTo(monday);
    }

    @Test
    void refusesNegativeAmounts() {
        assertThatThrownBy(() -> office.due(Instant.EPOCH, Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("working time must not be negative, was PT-1H");
    }

    @Test
    void refusesMomentsThatNoCalendarReckons() {
        for (Instant far : List.of(Instant.MIN, Instant.MAX)) {
            assertThatThrownBy(() -> office.due(far, Duration.ZERO)).isInstanceOf(BeyondHorizonException.class);
            assertThatThrownBy(() -> office.subtract(far, Duration.ZERO)).isInstanceOf(BeyondHorizonException.class);
            assertThatThrownBy(() -> office.between(far, Instant.EPOCH)).isInstanceOf(BeyondHorizonException.class);
            assertThatThrownBy(() -> office.between(Instant.EPOCH, far)).isInstanceOf(BeyondHorizonException.class);
        }
    }

    @Test
    void refusesAmountsBeyondAHundredYears() {
        assertThatThrownBy(() -> office.due(Instant.EPOCH, Duration.ofHours(300_000)))
                .isInstanceOf(BeyondHorizonException.class)
                .hasMessage("calendar office is reckoned for a hundred years at most, inside 1900 to 2399:"
                        + " was asked for PT300000H of working time from 1970-01-01T00:00:00Z");
        assertThatThrownBy(() -> office.nextActive(Instant.MAX)).isInstanceOf(BeyondHorizonException.class);
        assertThatThrownBy(() -> office.plusWorkingDates(LocalDate.of(2026, 1, 1), 0))
                .hasMessage("the count of working dates must not be 0");
    }

    @Test
    void calendarThatEndsIsNeverSearchedForEver() {
        WorkTimeline oneDay = WorkTimeline.of(WorkCalendar.builder()
                .id(CalendarId.of("fair"))
                .zone(ZoneId.of("Asia/Shanghai"))
                .exception(LocalDate.of(2026, 3, 3), TimeWindow.parse("09:00-17:00"))
                .build());
        Instant after = oneDay.at(LocalDateTime.parse("2026-03-04T00:00"));

        assertThatThrownBy(() -> oneDay.due(after, Duration.ofHours(1))).isInstanceOf(BeyondHorizonException.class);
        assertThatThrownBy(() -> oneDay.plusWorkingDates(LocalDate.of(2026, 3, 3), 1))
                .isInstanceOf(BeyondHorizonException.class)
                .hasMessageContaining("was asked for 1 working dates from 2026-03-03");
        assertThat(oneDay.previousClosing(after)).isEqualTo(oneDay.closing(LocalDate.of(2026, 3, 3)));
    }

    @Test
    void versionTakesOverInTheMiddleOfAnHour() {
        WorkCalendar later = Calendars.nineToFive("Asia/Shanghai").toBuilder()
                .version(
                        LocalDateTime.parse("2026-03-03T12:30"),
                        new DayRules(
                                Map.of(DayOfWeek.TUESDAY, DayPlan.parse("12:00-13:00")),
                                new TreeMap<>(),
                                new TreeMap<>()))
                .build();
        WorkTimeline spliced = WorkTimeline.of(later);

        assertThat(spliced.closing(LocalDate.of(2026, 3, 3)))
                .isEqualTo(spliced.at(LocalDateTime.parse("2026-03-03T13:00")));
        assertThat(spliced.plusWorkingDates(LocalDate.of(2026, 3, 3), 1)).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(spliced.opening(LocalDate.of(2026, 3, 3))).isEqualTo(office.opening(LocalDate.of(2026, 3, 3)));
    }

    @Test
    void closedDateHasNoClosing() {
        assertThatThrownBy(() -> office.closing(LocalDate.of(2026, 3, 7)))
                .hasMessage("2026-03-07 is no working date of calendar office");
    }

    @Test
    void readersAtOnceSeeEqualAnswersWhileTheIndexGrows() {
        List<CompletableFuture<Instant>> answers = IntStream.range(0, 64)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    office.between(
                            Instant.EPOCH.minusSeconds(i * 8_000_000L), Instant.EPOCH.plusSeconds(i * 8_000_000L));
                    return office.due(Instant.EPOCH, Duration.ofHours(5_000));
                }))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).distinct())
                .containsExactly(WorkTimeline.of(office.calendar()).due(Instant.EPOCH, Duration.ofHours(5_000)));
    }
}
