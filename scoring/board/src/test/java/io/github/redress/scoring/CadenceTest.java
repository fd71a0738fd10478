package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {

    /** Weeks by ISO 8601: the first week of a year has its first Thursday. */
    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-10-14, 2026-10-14, 2026年10月14日, 2026-10-14",
        "WEEKLY, 2026-10-14, 2026-10-12, 2026年第42周, 2026-W42",
        "WEEKLY, 2027-01-03, 2026-12-28, 2026年第53周, 2026-W53",
        "WEEKLY, 2024-12-30, 2024-12-30, 2025年第1周, 2025-W01",
        "MONTHLY, 2026-02-28, 2026-02-01, 2026年2月, 2026-02",
        "YEARLY, 2026-12-31, 2026-01-01, 2026年, 2026"
    })
    void periodHasAFirstDayAndAName(Cadence cadence, LocalDate day, LocalDate firstDay, String zh, String en) {
        assertThat(cadence.firstDay(day)).isEqualTo(firstDay);
        assertThat(cadence.name(day)).isEqualTo(Text.of(zh, en));
    }

    /** Each row: a day on which clocks change, and how long it is; in Havana it begins at 01:00, and in Apia there never was such a day. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29, PT23H, 2026-03-28T23:00:00Z",
        "Europe/Berlin, 2026-10-25, PT25H, 2026-10-24T22:00:00Z",
        "America/Havana, 2026-03-08, PT23H, 2026-03-08T05:00:00Z",
        "Asia/Shanghai, 2026-03-29, PT24H, 2026-03-28T16:00:00Z",
        "Pacific/Apia, 2011-12-30, PT0S, 2011-12-30T10:00:00Z"
    })
    void dayBeginsWithItsFirstInstantInTheCityAndIsAsLongAsTheClocksMakeIt(
            ZoneId zone, LocalDate day, Duration length, Instant from) {
        Period period = Cadence.DAILY.of(day, zone);

        assertThat(period.fromInclusive()).isEqualTo(from);
        assertThat(Duration.between(period.fromInclusive(), period.toExclusive()))
                .isEqualTo(length);
    }

    @Test
    void periodIsLookedAtFromItsEnd() {
        Period week = Cadence.WEEKLY.of(LocalDate.of(2026, 10, 14), ZoneId.of("Asia/Shanghai"));

        assertThat(week.asOf()).isEqualTo(week.toExclusive()).isEqualTo("2026-10-18T16:00:00Z");
    }

    @Test
    void periodBeforeTheFirstWeekIsTheLastOfTheYearBefore() {
        assertThat(Cadence.WEEKLY.firstDayBefore(LocalDate.of(2026, 1, 1))).isEqualTo("2025-12-22");
        assertThat(Cadence.MONTHLY.firstDayBefore(LocalDate.of(2026, 3, 31))).isEqualTo("2026-02-01");
    }
}
