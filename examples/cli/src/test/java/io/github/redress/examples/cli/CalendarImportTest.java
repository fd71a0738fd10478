package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.json.CalendarReader;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarImportTest {

    private static final String WEEK = "{\"MON-FRI\":[\"09:00-12:00\",\"13:30-17:30\"]}";

    @TempDir
    Path directory;

    @Test
    void bankHolidaysBecomeClosedDaysWithNameAndSource() throws IOException {
        Run run = run(Path.of("samples", "england.ics"), "Europe/London");

        assertThat(run.err().lines())
                .containsExactly("own: 3 days off, 0 make-up days, 1 yearly days through 2027; not used: 0");
        assertThat(run.status()).isZero();
        WorkCalendar calendar = written();
        assertThat(calendar.rules().exceptions())
                .containsOnlyKeys(date("2026-12-28"), date("2027-12-27"), date("2027-12-28"));
        assertThat(calendar.rules().exceptions().get(date("2026-12-28")))
                .isEqualTo(new CalendarDay(
                        DayPlan.CLOSED,
                        "Boxing Day (substitute day), when 26 December falls on a weekend",
                        "-//example.org//bank holidays//EN"));
        assertThat(calendar.rules().annual().get(MonthDay.of(1, 1)).name()).isEqualTo("New Year’s Day");
        assertThat(calendar.validThrough()).contains(date("2027-12-31"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            DTSTART;VALUE=DATE:20261001                                    | 2026-10-01
            DTSTART;VALUE=DATE:20261001~DTEND;VALUE=DATE:20261001          | 2026-10-01
            DTSTART;VALUE=DATE:20261001~DTEND;VALUE=DATE:20261004          | 2026-10-01 2026-10-02 2026-10-03
            DTSTART;VALUE=DATE:20261231~DURATION:P2D                       | 2026-12-31 2027-01-01
            DTSTART;VALUE=DATE:20261001~RDATE;VALUE=DATE:20261105,20261224 | 2026-10-01 2026-11-05 2026-12-24
            DTSTART:20261001                                               | 2026-10-01
            DTSTART;VALUE=DATE:20261001~RRULE:FREQ=YEARLY;COUNT=3          | 2026-10-01 2027-10-01 2028-10-01
            DTSTART;VALUE=DATE:20261001~RRULE:FREQ=YEARLY;UNTIL=20281001   | 2026-10-01 2027-10-01 2028-10-01
            DTSTART;VALUE=DATE:20261001~RRULE:FREQ=YEARLY;UNTIL=20280930T235959Z | 2026-10-01 2027-10-01
            DTSTART;VALUE=DATE:20261126~RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3 | 2026-11-26 2027-11-25 2028-11-23
            DTSTART;VALUE=DATE:20260525~RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;COUNT=2 | 2026-05-25 2027-05-31
            DTSTART;VALUE=DATE:20240229~RRULE:FREQ=YEARLY;COUNT=2          | 2024-02-29 2028-02-29
            DTSTART;VALUE=DATE:20261001~RRULE:FREQ=YEARLY;COUNT=3~EXDATE;VALUE=DATE:20271001 | 2026-10-01 2028-10-01
            DTSTART;VALUE=DATE:20241231~RRULE:FREQ=YEARLY;INTERVAL=2;COUNT=2~DURATION:P2D | 2024-12-31 2025-01-01 2026-12-31 2027-01-01
            """)
    void wholeDaysAreTakenAsTheyAreWritten(String properties, String dates) throws IOException {
        Run run = run(event("SUMMARY:x", properties.split("~")));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(written().rules().exceptions().keySet())
                .map(LocalDate::toString)
                .containsExactly(dates.split(" "));
        assertThat(written().rules().exceptions().values())
                .allMatch(day -> day.plan().isClosed());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DTSTART:20261001T090000Z                                  | it begins at a time of day, 20261001T090000Z; only whole days can be taken over
            DTSTART;VALUE=DATE:20261001~STATUS:CANCELLED              | it is cancelled
            DTSTART;VALUE=DATE:20261001~RRULE:FREQ=WEEKLY             | it comes back by WEEKLY; only yearly days can be taken over
            DTSTART;VALUE=DATE:20261001~RECURRENCE-ID;VALUE=DATE:20261002 | it changes one date of a rule; such a change must be made in the calendar by hand
            DTSTART;VALUE=DATE:20261001~DTEND:20261001T120000Z        | its end or duration must make 1 to 366 whole days of it
            DTSTART;VALUE=DATE:20261001~DTEND;VALUE=DATE:20260901     | its end or duration must make 1 to 366 whole days of it
            DTSTART;VALUE=DATE:20261001~DURATION:PT8H                 | its end or duration must make 1 to 366 whole days of it
            DTSTART;VALUE=DATE:20261001~RDATE:20261105T090000Z        | some of its RDATEs are no whole days
            DTSTART;VALUE=DATE:18991231                               | it must lie in the years 1900 to 2399
            """)
    void whatIsNoWholeDayOffIsSaidWithItsLine(String properties, String why) throws IOException {
        Run run = run(event("SUMMARY:Fair", properties.split("~"))
                .replace(
                        "END:VCALENDAR",
                        "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20261225\r\nEND:VEVENT\r\nEND:VCALENDAR"));

        assertThat(run.err().lines()).first().isEqualTo("x.ics:7: the event \"Fair\" is not used: " + why);
        assertThat(run.status()).isEqualTo(1);
        assertThat(written().rules().exceptions()).containsKey(date("2026-12-25"));
    }

    @Test
    void eventWithoutAReadableStartIsSaidAndTheRestIsUsed() throws IOException {
        Run run = run(
                event("SUMMARY:Fair", "DTSTART;VALUE=DATE:someday")
                        .replace(
                                "END:VCALENDAR",
                                "BEGIN:VTODO\r\nUID:3\r\nEND:VTODO\r\nBEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20261225\r\nEND:VEVENT\r\n"));

        assertThat(run.err())
                .contains(
                        "x.ics:7: DTSTART: ",
                        "x.ics: the event \"Fair\" is not used: it has no DTSTART that can be read",
                        "x.ics: 1 VTODO: only events can be days off",
                        "x.ics: the file breaks off before END:VCALENDAR");
        assertThat(run.status()).isEqualTo(1);
        assertThat(written().rules().exceptions()).containsOnlyKeys(date("2026-12-25"));
    }

    @Test
    void dayOfEveryYearIsAnnualAndItsExceptionsAreDates() throws IOException {
        Run run = run(
                event(
                                "SUMMARY:Juneteenth",
                                "DTSTART;VALUE=DATE:20210619",
                                "RRULE:FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=19",
                                "EXDATE;VALUE=DATE:20240619")
                        .replace(
                                "END:VCALENDAR",
                                "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:y\r\nDTSTART;VALUE=DATE:20190704\r\nEND:VEVENT\r\nEND:VCALENDAR"));

        assertThat(run.status()).as(run.err()).isZero();
        WorkCalendar calendar = written();
        assertThat(calendar.rules().annual()).containsOnlyKeys(MonthDay.of(6, 19));
        assertThat(calendar.rules().exceptions())
                .containsOnlyKeys(date("2019-06-19"), date("2019-07-04"), date("2020-06-19"), date("2024-06-19"));
        assertThat(calendar.rules().exceptions().get(date("2020-06-19")).name()).isEqualTo("Juneteenth (not in 2020)");
        assertThat(calendar.rules().plan(date("2020-06-19"))).hasToString("09:00-12:00,13:30-17:30");
        assertThat(calendar.rules().plan(date("2024-06-19")).isClosed()).isFalse();
        assertThat(calendar.rules().plan(date("2026-06-19"))).isEqualTo(DayPlan.CLOSED);
    }

    @Test
    void calendarOfDaysThatComeBackForEverHasNoEnd() throws IOException {
        run(event("SUMMARY:Christmas", "DTSTART;VALUE=DATE:20201224", "DURATION:P3D", "RRULE:FREQ=YEARLY"));

        assertThat(written().validThrough()).isEmpty();
        assertThat(written().rules().annual())
                .containsOnlyKeys(MonthDay.of(12, 24), MonthDay.of(12, 25), MonthDay.of(12, 26));
    }

    @Test
    void ruleWithoutEndThatIsNoDateOfTheYearIsWrittenOut() throws IOException {
        Run alone =
                run(event("SUMMARY:Labor Day", "DTSTART;VALUE=DATE:20200907", "RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=1MO"));

        assertThat(alone.err())
                .contains("x.ics:7: the event \"Labor Day\": its rule has no end, and is written out through 2040");
        assertThat(alone.status()).isZero();
        assertThat(written().rules().exceptions()).hasSize(21).containsKeys(date("2026-09-07"), date("2040-09-03"));
        assertThat(written().validThrough()).contains(date("2040-12-31"));

        run(event(
                "SUMMARY:Labor Day",
                "DTSTART;VALUE=DATE:20200907",
                "RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=1MO",
                "RDATE;VALUE=DATE:20221108"));

        assertThat(written().rules().exceptions()).hasSize(4);
        assertThat(written().validThrough()).contains(date("2022-12-31"));
    }

    @Test
    void ruleThatNeverComesTrueEnds() throws IOException {
        Run run = run(event("SUMMARY:x", "DTSTART;VALUE=DATE:20260228", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(written().rules().exceptions()).containsOnlyKeys(date("2026-02-28"));
    }

    @Test
    void eventsOfAnotherZoneAreSaidOnce() throws IOException {
        Run run = run(event(
                        "SUMMARY:Fair",
                        "DTSTART;TZID=Europe/London:20261001T090000",
                        "DTEND;TZID=Europe/London:20261001T100000")
                .replace(
                        "END:VCALENDAR",
                        "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20261225\r\nEND:VEVENT\r\nEND:VCALENDAR"));

        assertThat(run.err().lines())
                .containsExactly(
                        "x.ics:7: the event \"Fair\" is not used: it begins at a time of day, 20261001T090000; only whole"
                                + " days can be taken over",
                        "own: 1 days off, 0 make-up days, 0 yearly days through 2026; not used: 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DTEND;VALUE=DATE:later    | 1 | DTEND is not used: Could not parse date-time value.
            RRULE:FREQ=SOMETIMES      | 2 | RRULE is not used:
            EXDATE;VALUE=DATE:someday | 1 | EXDATE is not used: Could not parse date value.
            CREATED:long ago          | 0 | CREATED: Could not parse date-time value.
            """)
    void propertyThatCannotBeReadIsSaidAndCountsWhereDatesDependOnIt(String property, int status, String said)
            throws IOException {
        Run run = run(event("SUMMARY:x", "DTSTART;VALUE=DATE:20261001", property));

        assertThat(run.err()).contains("x.ics:8: " + said);
        assertThat(run.status()).isEqualTo(status);
    }

    @Test
    void workedWeekendsOfChineseCalendarsAreMakeUpDays() throws IOException {
        Run run = run(
                event("SUMMARY:国庆节（班）", "DTSTART;VALUE=DATE:20261010")
                        .replace(
                                "END:VCALENDAR",
                                "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:春节\r\nX-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY\r\nDTSTART;VALUE=DATE:20260214\r\nEND:VEVENT\r\nEND:VCALENDAR"));

        assertThat(run.err()).startsWith("own: 0 days off, 2 make-up days");
        assertThat(written().rules().plan(date("2026-10-10"))).hasToString("09:00-12:00,13:30-17:30");
        assertThat(written().rules().plan(date("2026-02-14"))).hasToString("09:00-12:00,13:30-17:30");
    }

    @Test
    void yearOfHolidayCnHasMakeUpDaysAndPapers() throws IOException {
        Run run = run(Path.of("samples", "holiday-cn-2026.json"), "Asia/Shanghai");

        assertThat(run.err())
                .isEqualTo("own: 7 days off, 2 make-up days, 0 yearly days through 2026; not used: 0\n"
                        .replace("\n", System.lineSeparator()));
        assertThat(run.status()).isZero();
        assertThat(written().rules().exceptions().get(date("2026-10-10")))
                .isEqualTo(new CalendarDay(
                        DayPlan.parse("09:00-12:00", "13:30-17:30"),
                        "国庆节",
                        "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm"));
        assertThat(written().validThrough()).contains(date("2026-12-31"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{"year":2024,"days":[{"name":"a","date":"2024-05-01","isOffDay":true}]},{"year":2025,"days":[{"name":"b","date":"2025-05-01","isOffDay":true}]}]
            {"2024":{"days":[{"name":"a","date":"2024-05-01","isOffDay":true}]},"2025":{"days":[{"name":"b","date":"2025-05-01","isOffDay":true}]}}
            """)
    void manyYearsMayBeAnArrayOrAnObject(String json) throws IOException {
        Path file = Files.writeString(directory.resolve("years.json"), json);

        Run run = run(file, "Asia/Shanghai");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(written().rules().exceptions()).containsOnlyKeys(date("2024-05-01"), date("2025-05-01"));
        assertThat(written().rules().exceptions().get(date("2024-05-01")).source())
                .isEqualTo("years.json");
        assertThat(written().validThrough()).contains(date("2025-12-31"));
    }

    @Test
    void daysThatCannotBeReadOrContradictAreSaidWithPointerAndLine() throws IOException {
        Path file = Files.writeString(directory.resolve("years.json"), """
                [ { "year": 2024, "papers": ["p"], "days": [
                    { "name": "a", "date": "2024-05-01", "isOffDay": true },
                    { "name": "b", "date": "2024-05-01", "isOffDay": true },
                    { "name": "c", "date": "2024-05-01", "isOffDay": false },
                    { "name": "d", "date": "2024-02-30", "isOffDay": true },
                    { "name": "e", "date": "2024-06-01" } ] },
                  { "year": 2026, "papers": ["q"], "days": [ { "date": "2026-05-01", "isOffDay": true } ] },
                  { "year": 2027, "papers": [], "days": [] } ]
                """);

        Run run = run(file, "Asia/Shanghai");

        assertThat(run.err().lines())
                .containsExactly(
                        "years.json:4 /0/days/2: 2024-05-01 is worked here, but stands as off before; the first holds",
                        "years.json:8 /2: no days are given, so 2027 is not covered",
                        "years.json:5 /0/days/3/date: a date from 1900 to 2399 like 2026-10-01 was wanted, was \"2024-02-30\"",
                        "years.json:6 /0/days/4: the key \"isOffDay\" is missing",
                        "--in: the files cover 2024, but not 2025",
                        "own: 2 days off, 0 make-up days, 0 yearly days through 2026; not used: 3");
        assertThat(run.status()).isEqualTo(1);
        assertThat(written().rules().exceptions().get(date("2024-05-01")))
                .isEqualTo(new CalendarDay(DayPlan.CLOSED, "a; b", "p"));
        assertThat(written().rules().exceptions().get(date("2026-05-01")).name())
                .isNull();
    }

    @Test
    void everyFaultOfTheArgumentsIsListedAndNothingIsWritten() throws IOException {
        Path words = Files.writeString(directory.resolve("words.txt"), "holidays: none");
        Path broken = Files.writeString(directory.resolve("broken.json"), "{\"year\": 2026,");
        Path charset = Files.write(directory.resolve("gb.ics"), "BEGIN:VCALENDAR 国庆".getBytes("GB18030"));

        Run run = Run.of(
                "",
                "calendar",
                "import",
                "--id",
                " ",
                "--zone",
                "Asia/Wuhan",
                "--week",
                "{\"MON\":[\"9-5\"]}",
                "--in",
                words.toString(),
                broken.toString(),
                charset.toString(),
                directory.resolve("none.ics").toString(),
                "--out",
                words.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("--id: a name of 1 to 64 characters was wanted, was \" \""),
                        line -> assertThat(line)
                                .isEqualTo("--zone: a time zone like Asia/Shanghai was wanted, was \"Asia/Wuhan\""),
                        line -> assertThat(line)
                                .isEqualTo(
                                        "--week:1 /MON/0: a window that ends after it begins, like 09:00-12:00 was wanted, was \"9-5\""),
                        line -> assertThat(line).startsWith("--out: a file of its own was wanted, but "),
                        line -> assertThat(line)
                                .isEqualTo(
                                        "words.txt: an iCalendar file or the JSON of holiday-cn was wanted, was neither"),
                        line -> assertThat(line).startsWith("broken.json:1: this is no JSON: "),
                        line -> assertThat(line).isEqualTo("gb.ics: text in UTF-8 was wanted, the bytes are no UTF-8"),
                        line -> assertThat(line).startsWith("none.ics: there is no such file: "));
        assertThat(words).hasContent("holidays: none");
    }

    @Test
    void fileWithoutAnyUsableDayIsUnusable() throws IOException {
        Run run = run(event("SUMMARY:Fair", "DTSTART:20261001T090000Z"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSize(2)
                .last()
                .isEqualTo("--in: a day off or a make-up day was wanted, was none that could be used");
        assertThat(directory.resolve("calendar.json")).doesNotExist();
    }

    @Test
    void readsStandardInputAndWritesStandardOutput() {
        Run run = Run.of(
                "\uFEFF" + event("SUMMARY:x", "DTSTART;VALUE=DATE:20261001"),
                "calendar",
                "import",
                "--id",
                "own",
                "--zone",
                "UTC",
                "--week",
                "{\"SUN\":[\"10:00-11:00\"]}");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("""
                {
                  "format": "redress.calendar/1",
                  "id": "own",
                  "zone": "UTC",
                  "week": {"SUN":["10:00-11:00"]},
                  "exceptions": [
                    {"date":"2026-10-01","hours":[],"name":"x","source":"-//example.org//x//EN"}
                  ],
                  "annual": [],
                  "validThrough": "2026-12-31",
                  "beyond": "PROVISIONAL",
                  "versions": []
                }
                """);
    }

    private static String event(String summary, String... properties) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example.org//x//EN\r\nBEGIN:VEVENT\r\nUID:1\r\n" + summary
                + "\r\n" + String.join("\r\n", properties) + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private Run run(String ics) throws IOException {
        return run(Files.writeString(directory.resolve("x.ics"), ics), "America/New_York");
    }

    private Run run(Path file, String zone) {
        List<String> arguments = new ArrayList<>(List.of("calendar", "import", "--in", file.toString(), "--id", "own"));
        arguments.addAll(List.of(
                "--zone",
                zone,
                "--week",
                WEEK,
                "--out",
                directory.resolve("calendar.json").toString()));
        return Run.of("", arguments.toArray(new String[0]));
    }

    private WorkCalendar written() throws IOException {
        FileFaults faults = new FileFaults();
        WorkCalendar calendar = StrictJson.parse(
                        "calendar.json", Files.readAllBytes(directory.resolve("calendar.json")), faults)
                .flatMap(CalendarReader::read)
                .orElseThrow();
        assertThat(faults.list()).isEmpty();
        return calendar;
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
