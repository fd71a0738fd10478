package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.json.CalendarReader;
import io.github.redress.json.FileFaults;
import io.github.redress.json.ShippedCalendar;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The announced holidays and make-up days of China from two independent sources; nothing of them is kept here. */
class ChinaHolidaysTest {

    private static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @TempDir
    Path directory;

    @Test
    void importedAndShippedCalendarsAgreeWithTheSecondSourceOnEveryDay() throws IOException {
        Path secondSource = SharedData.file("holidays/chinese-days.json");
        StrictObject second = read(secondSource).open().orElseThrow();
        Set<String> off =
                second.optional("holidays").orElseThrow().open().orElseThrow().keys();
        Set<String> worked =
                second.optional("workdays").orElseThrow().open().orElseThrow().keys();
        WorkTimeline imported = WorkTimeline.of(imported());
        WorkTimeline shipped = WorkTimeline.of(ShippedCalendar.CHINA_OFFICE.read());
        int days = 0;
        int working = 0;

        for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1), days++) {
            boolean expected = worked.contains(date.toString())
                    || (!off.contains(date.toString()) && date.getDayOfWeek().getValue() < 6);
            assertThat(imported.isWorkingDate(date)).as("imported, %s", date).isEqualTo(expected);
            if (date.getYear() >= 2024) {
                assertThat(shipped.isWorkingDate(date)).as("shipped, %s", date).isEqualTo(expected);
            }
            working += expected ? 1 : 0;
        }

        assertThat(days).isEqualTo(7_305);
        assertThat(imported.plusWorkingDates(FIRST.minusDays(1), working))
                .isEqualTo(imported.plusWorkingDates(LAST.plusDays(1), -1));
    }

    @Test
    void shippedDaysAreThoseOfTheFirstSourceOneByOne() throws IOException {
        WorkCalendar imported = imported();
        WorkCalendar shipped = ShippedCalendar.CHINA_OFFICE.read();

        shipped.rules().exceptions().forEach((date, day) -> {
            var announced = imported.rules().exceptions().get(date);
            assertThat(announced).as("%s", date).isNotNull();
            assertThat(day.plan()).isEqualTo(announced.plan());
            assertThat(day.name()).startsWith(announced.name());
            assertThat(day.source()).endsWith(announced.source());
        });
        assertThat(imported.rules().exceptions().tailMap(LocalDate.of(2024, 1, 1)))
                .hasSameSizeAs(shipped.rules().exceptions());
    }

    private WorkCalendar imported() throws IOException {
        Path out = directory.resolve("china.json");
        List<String> arguments = new ArrayList<>(List.of("calendar", "import", "--id", "china", "--in"));
        IntStream.rangeClosed(2007, 2027)
                .mapToObj(year -> SharedData.file("holidays/holiday-cn/" + year + ".json"))
                .forEach(file -> arguments.add(file.toString()));
        arguments.addAll(List.of("--zone", "Asia/Shanghai", "--out", out.toString()));
        arguments.addAll(List.of("--week", "{\"MON-FRI\": [\"09:00-12:00\", \"13:30-17:30\"]}"));

        Run run = Run.of("", arguments.toArray(new String[0]));

        assertThat(run.err().lines())
                .containsExactly(
                        "2027.json:1: no days are given, so 2027 is not covered",
                        "china: 545 days off, 133 make-up days, 0 yearly days through 2026; not used: 0");
        assertThat(run.status()).isZero();
        return CalendarReader.read(read(out)).orElseThrow();
    }

    private static StrictValue read(Path file) throws IOException {
        FileFaults faults = new FileFaults();
        StrictValue value = StrictJson.parse(file.toString(), Files.readAllBytes(file), faults)
                .orElseThrow();
        assertThat(faults.list()).isEmpty();
        return value;
    }
}
