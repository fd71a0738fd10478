package io.github.redress.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The announced holidays and make-up days of China, year by year, from holiday-cn; nothing of it is kept here. */
class ChinaHolidaysTest {

    @ParameterizedTest
    @ValueSource(ints = {2007, 2008, 2013, 2015, 2019, 2020, 2022, 2024, 2025, 2026})
    void everyAnnouncedDayIsWorkedOrNotAsAnnounced(int year) throws IOException {
        Map<LocalDate, Boolean> announced = announced(year);
        var builder = WorkCalendar.weekdays(
                CalendarId.of("china"), ZoneId.of("Asia/Shanghai"), TimeWindow.parse("09:00-17:00"))
                .toBuilder();
        announced.forEach((date, off) ->
                builder.exception(date, date, CalendarDay.of(off ? DayPlan.CLOSED : DayPlan.parse("09:00-17:00"))));
        WorkTimeline china = WorkTimeline.of(builder.build());

        LocalDate date = LocalDate.of(year, 1, 1);
        int counted = 0;
        for (; date.getYear() == year; date = date.plusDays(1)) {
            boolean working = announced.containsKey(date)
                    ? !announced.get(date)
                    : date.getDayOfWeek().getValue() < 6;
            assertThat(china.isWorkingDate(date)).as("%s", date).isEqualTo(working);
            counted += working ? 1 : 0;
        }

        assertThat(china.plusWorkingDates(LocalDate.of(year, 1, 1).minusDays(1), counted))
                .isEqualTo(china.plusWorkingDates(LocalDate.of(year + 1, 1, 1), -1));
    }

    private static Map<LocalDate, Boolean> announced(int year) throws IOException {
        Path file = Path.of(System.getProperty("redress.shared", "../shared"))
                .resolve("data/holidays/holiday-cn/" + year + ".json");
        if (System.getenv("REDRESS_SHARED_REQUIRED") != null) {
            assertThat(file).exists();
        }
        assumeTrue(Files.exists(file), () -> "skipped, since " + file + " is absent");
        FileFaults faults = new FileFaults();
        List<StrictObject> days = StrictJson.parse(file.toString(), Files.readAllBytes(file), faults)
                .orElseThrow()
                .open()
                .orElseThrow()
                .elements("days")
                .stream()
                .map(day -> day.open().orElseThrow())
                .toList();
        Map<LocalDate, Boolean> announced = new TreeMap<>();
        for (StrictObject day : days) {
            announced.put(
                    LocalDate.parse(day.required("date").orElseThrow().text().orElseThrow()),
                    day.required("isOffDay").orElseThrow().bool().orElseThrow());
        }
        return announced;
    }
}
