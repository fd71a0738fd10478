package io.github.redress.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.calendar.Beyond;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarReaderTest {

    private static final String WUHAN = """
            { "$schema": "calendar-1.json", "format": "redress.calendar/1", "id": "wuhan-office", "zone": "Asia/Shanghai",
              "week": { "MON-FRI": ["13:30-17:30", "09:00-12:00"] },
              "exceptions": [
                { "from": "2026-10-01", "to": "2026-10-07", "hours": [], "name": "国庆节", "source": "…" },
                { "date": "2026-10-10", "hours": ["09:00-12:00", "13:30-17:30"], "name": "调休上班" } ],
              "annual": [ { "monthDay": "12-25", "hours": [], "name": "Christmas Day" } ],
              "validThrough": "2026-12-31", "beyond": "FAIL" }
            """;

    @Test
    void readsTheExampleOfThePage() {
        WorkCalendar calendar = JsonTexts.read(WUHAN, CalendarReader::read).orElseThrow();

        assertThat(calendar.id()).isEqualTo(CalendarId.of("wuhan-office"));
        assertThat(calendar.rules().plan(LocalDate.of(2026, 10, 7))).isEqualTo(DayPlan.CLOSED);
        assertThat(calendar.rules().plan(LocalDate.of(2026, 10, 8))).hasToString("09:00-12:00,13:30-17:30");
        assertThat(calendar.rules().plan(LocalDate.of(2026, 10, 10))).hasToString("09:00-12:00,13:30-17:30");
        assertThat(calendar.rules().plan(LocalDate.of(2026, 12, 25))).isEqualTo(DayPlan.CLOSED);
        assertThat(calendar.rules().exceptions().get(LocalDate.of(2026, 10, 7)).name())
                .isEqualTo("国庆节");
        assertThat(calendar.validThrough()).contains(LocalDate.of(2026, 12, 31));
        assertThat(calendar.beyond()).isEqualTo(Beyond.FAIL);
    }

    @Test
    void readsAnArrayAndRefusesAnIdThatStandsTwice() {
        assertThat(JsonTexts.read("[" + WUHAN + "]", CalendarReader::readAll)).hasSize(1);
        assertThat(JsonTexts.faults("[" + WUHAN + "," + WUHAN + "]", CalendarReader::readAll))
                .containsExactly("file.json:8 /1: the calendar wuhan-office stands twice, first in line 1");
    }

    @Test
    void versionKeepsWhatItDoesNotReplace() {
        WorkCalendar calendar = JsonTexts.read("""
                        { "format": "redress.calendar/1", "id": "a", "zone": "Asia/Shanghai",
                          "week": { "SAT-MON": ["00:00-24:00"] },
                          "exceptions": [ { "date": "2026-07-06", "hours": [] } ],
                          "versions": [ { "from": "2026-07-01T00:00", "week": { "MON": ["09:00-10:00"] } } ] }
                        """, CalendarReader::read).orElseThrow();
        WorkTimeline timeline = WorkTimeline.of(calendar);

        assertThat(timeline.isWorkingDate(LocalDate.of(2026, 6, 28))).isTrue();
        assertThat(timeline.isWorkingDate(LocalDate.of(2026, 7, 5))).isFalse();
        assertThat(timeline.isWorkingDate(LocalDate.of(2026, 7, 6))).isFalse();
        assertThat(timeline.closing(LocalDate.of(2026, 7, 13)))
                .isEqualTo(timeline.at(LocalDateTime.parse("2026-07-13T10:00")));
    }

    @Test
    void listsEveryFaultWithPointerAndLine() {
        assertThat(JsonTexts.faults("""
                                { "format": "redress.calendar/2", "id": "a", "zone": "Asia/Wuhan", "colour": 1,
                                  "week": { "MON-FRI": ["09:00-12:00", "11:00-13:00"], "FRI": [], "Sun": ["9-5"] },
                                  "exceptions": [
                                    { "date": "2026-10-01", "hours": [] },
                                    { "from": "2026-09-30", "to": "2026-10-02", "hours": [] },
                                    { "from": "2026-12-02", "to": "2026-12-01", "hours": ["09:00-24:00"] },
                                    { "date": "2026-02-30" } ],
                                  "annual": [ { "monthDay": "12-32", "hours": [] } ],
                                  "validThrough": "2026-13-01", "beyond": "MAYBE",
                                  "versions": [ { "week": {} } ] }
                                """, CalendarReader::read))
                .containsExactlyInAnyOrder(
                        "file.json:1 /colour: the key \"colour\" is not known here; known are $schema, annual, beyond,"
                                + " exceptions, format, id, validThrough, versions, week, zone",
                        "file.json:1 /format: the format \"redress.calendar/1\" was wanted, was"
                                + " \"redress.calendar/2\"",
                        "file.json:1 /zone: a time zone like Asia/Shanghai was wanted, was \"Asia/Wuhan\"",
                        "file.json:2 /week/MON-FRI: the windows 09:00-12:00 and 11:00-13:00 overlap",
                        "file.json:2 /week/FRI: the weekday FRI stands twice in the week",
                        "file.json:2 /week/Sun: a weekday like MON or a range like MON-FRI was wanted, was \"Sun\"",
                        "file.json:2 /week/Sun/0: a window that ends after it begins, like 09:00-12:00 was wanted, was"
                                + " \"9-5\"",
                        "file.json:5 /exceptions/1: the date 2026-10-01 stands twice in the exceptions, first in line 4",
                        "file.json:6 /exceptions/2: a range of 1 to 3660 dates was wanted, was 2026-12-02 to 2026-12-01",
                        "file.json:7 /exceptions/3: the key \"hours\" is missing",
                        "file.json:7 /exceptions/3/date: a date from 1900 to 2399 like 2026-10-01 was wanted, was"
                                + " \"2026-02-30\"",
                        "file.json:8 /annual/0/monthDay: a month and day like 12-25 was wanted, was \"12-32\"",
                        "file.json:9 /validThrough: a date from 1900 to 2399 like 2026-12-31 was wanted, was"
                                + " \"2026-13-01\"",
                        "file.json:9 /beyond: one of [FAIL, PROVISIONAL] was wanted, was \"MAYBE\"",
                        "file.json:10 /versions/0: the key \"from\" is missing");
    }

    @Test
    void refusesWeekdayTwiceAndCalendarWithoutWorkingTime() {
        assertThat(JsonTexts.faults("""
                                { "format": "redress.calendar/1", "id": "a", "zone": "UTC",
                                  "week": { "MON-FRI": ["09:00-12:00"], "WED": [] } }
                                """, CalendarReader::read))
                .containsExactly("file.json:2 /week/WED: the weekday WED stands twice in the week");
        assertThat(JsonTexts.faults("""
                                { "format": "redress.calendar/1", "id": "a", "zone": "UTC", "week": {} }
                                """, CalendarReader::read))
                .containsExactly("file.json:1: there is no working time at all");
        assertThat(JsonTexts.faults("{}", CalendarReader::read)).hasSize(4);
    }

    @Test
    void calendarWithoutWorkingTimeSaysSoWhateverElseIsWrong() {
        assertThat(JsonTexts.faults("""
                                { "format": "redress.calendar/1", "zone": "Wuhan", "week": { "MON": [] } }
                                """, CalendarReader::read))
                .containsExactly(
                        "file.json:1: the key \"id\" is missing",
                        "file.json:1 /zone: a time zone like Asia/Shanghai was wanted, was \"Wuhan\"",
                        "file.json:1: there is no working time at all");
    }

    @Test
    void everyDateOfARangeThatIsGivenAlreadyIsListed() {
        assertThat(JsonTexts.faults("""
                                { "format": "redress.calendar/1", "id": "a", "zone": "UTC", "week": { "MON": ["09:00-10:00"] },
                                  "exceptions": [
                                    { "date": "2026-10-01", "hours": [] },
                                    { "date": "2026-10-03", "hours": [] },
                                    { "from": "2026-10-01", "to": "2026-10-04", "hours": [] },
                                    { "date": "2026-10-04", "hours": [] } ] }
                                """, CalendarReader::read))
                .containsExactly(
                        "file.json:5 /exceptions/2: the date 2026-10-01 stands twice in the exceptions, first in line 3",
                        "file.json:5 /exceptions/2: the date 2026-10-03 stands twice in the exceptions, first in line 4",
                        "file.json:6 /exceptions/3: the date 2026-10-04 stands twice in the exceptions, first in line 5");
    }

    @Test
    void weekdayThatStandsTwiceIsFoundThoughItsHoursAreFaulty() {
        assertThat(JsonTexts.faults("""
                                { "format": "redress.calendar/1", "id": "a", "zone": "UTC",
                                  "week": { "MON": ["09:00-12:00"], "MON-TUE": ["9-5"], "TUE": [] } }
                                """, CalendarReader::read))
                .containsExactly(
                        "file.json:2 /week/MON-TUE/0: a window that ends after it begins, like 09:00-12:00 was wanted, was"
                                + " \"9-5\"",
                        "file.json:2 /week/MON-TUE: the weekday MON stands twice in the week",
                        "file.json:2 /week/TUE: the weekday TUE stands twice in the week");
    }

    @Test
    void exceptionsLieInTheYearsThatAreReckoned() {
        assertThat(JsonTexts.faults("""
                                { "format": "redress.calendar/1", "id": "a", "zone": "UTC", "week": { "MON": ["09:00-10:00"] },
                                  "exceptions": [
                                    { "from": "+999999999-12-31", "to": "+999999999-12-31", "hours": [] },
                                    { "date": "1899-12-31", "hours": [] } ] }
                                """, CalendarReader::read))
                .containsExactly(
                        "file.json:3 /exceptions/0/from: a date from 1900 to 2399 like 2026-10-01 was wanted, was"
                                + " \"+999999999-12-31\"",
                        "file.json:3 /exceptions/0/to: a date from 1900 to 2399 like 2026-10-01 was wanted, was"
                                + " \"+999999999-12-31\"",
                        "file.json:4 /exceptions/1/date: a date from 1900 to 2399 like 2026-10-01 was wanted, was"
                                + " \"1899-12-31\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1899-12-31T23:59:59",
                "2400-01-01T00:00",
                "+999999999-01-01T00:00",
                "-0001-01-01T00:00",
                "2026-07-01",
                "2026-07-01T00:00Z",
                "2026-07-01T00:00:00.5"
            })
    void versionsBeginInTheYearsThatAreReckonedAtAWholeSecond(String from) {
        assertThat(JsonTexts.faults("""
                        { "format": "redress.calendar/1", "id": "a", "zone": "UTC", "week": { "MON": ["09:00-10:00"] },
                          "versions": [ { "from": "%s", "week": { "TUE": ["09:00-10:00"] } } ] }
                        """.formatted(from), CalendarReader::read))
                .containsExactly(
                        "file.json:2 /versions/0/from: a local moment from 1900 to 2399 like 2026-07-01T00:00 was"
                                + " wanted, was \"" + from + "\"");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        WorkCalendar calendar = JsonTexts.read(WUHAN, CalendarReader::read).orElseThrow();

        assertThat(JsonTexts.read(CalendarWriter.write(calendar), CalendarReader::read))
                .contains(calendar);
    }
}
