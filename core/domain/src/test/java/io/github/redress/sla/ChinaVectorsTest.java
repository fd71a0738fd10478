package io.github.redress.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.calendar.Beyond;
import io.github.redress.calendar.BeyondCoverageException;
import io.github.redress.calendar.Calendars;
import io.github.redress.calendar.WorkTimeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines in the China of 2026; the table is that of DOMAIN.md §3.1, reckoned with tyme4j 1.4.9. */
class ChinaVectorsTest {

    private final WorkTimeline china = WorkTimeline.of(Calendars.china2026());
    private final WorkTimeline naive = WorkTimeline.of(Calendars.weekdaysInWuhan());

    @ParameterizedTest(name = "received {0}")
    @CsvSource({
        "2026-02-13, true,  2026-02-14, 2026-02-25, 2026-02-27, 2026-03-12, 2026-02-20, 2026-02-28, 2026-04-14",
        "2026-02-14, true,  2026-02-24, 2026-02-26, 2026-02-28, 2026-03-13, 2026-02-20, 2026-03-02, 2026-04-15",
        "2026-09-30, true,  2026-10-08, 2026-10-10, 2026-10-13, 2026-10-27, 2026-10-07, 2026-10-15, 2026-11-30",
        "2026-09-19, false, 2026-09-20, 2026-09-22, 2026-09-24, 2026-10-15, 2026-09-25, 2026-10-08, 2026-11-18",
        "2026-04-30, true,  2026-05-06, 2026-05-08, 2026-05-11, 2026-05-25, 2026-05-07, 2026-05-15, 2026-06-29",
        "2026-05-08, true,  2026-05-09, 2026-05-12, 2026-05-14, 2026-05-28, 2026-05-15, 2026-05-25, 2026-07-07"
    })
    void everyColumnHolds(
            LocalDate start,
            boolean working,
            LocalDate one,
            LocalDate three,
            LocalDate five,
            LocalDate fifteen,
            LocalDate naiveFive,
            LocalDate rolled15,
            LocalDate rolled60) {
        assertThat(china.isWorkingDate(start)).isEqualTo(working);
        assertThat(List.of(
                        date(china, start, workingDays(1)),
                        date(china, start, workingDays(3)),
                        date(china, start, workingDays(5)),
                        date(china, start, workingDays(15)),
                        date(naive, start, workingDays(5)),
                        date(china, start, rolled(15)),
                        date(china, start, rolled(60))))
                .containsExactly(one, three, five, fifteen, naiveFive, rolled15, rolled60);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-17, 60, 2026-02-24", "2026-09-01, 30, 2026-10-08"})
    void petitionsRollOverTheHolidays(LocalDate start, int days, LocalDate due) {
        assertThat(date(china, start, rolled(days))).isEqualTo(due);
    }

    @Test
    void deadlineAfterTheLastKnownDateIsProvisional() {
        Instant start = china.at(LocalDateTime.parse("2026-12-25T10:00"));

        assertThat(workingDays(1).due(china, start)).isEqualTo(due("2026-12-29T00:00", false));
        assertThat(workingDays(3).due(china, start)).isEqualTo(due("2026-12-31T00:00", false));
        assertThat(workingDays(4).due(china, start)).isEqualTo(due("2027-01-01T00:00", false));
        assertThat(workingDays(5).due(china, start)).isEqualTo(due("2027-01-02T00:00", true));
    }

    @Test
    void calendarMayRefuseDeadlinesAfterTheLastKnownDate() {
        WorkTimeline strict = WorkTimeline.of(
                Calendars.china2026().toBuilder().beyond(Beyond.FAIL).build());
        Instant start = strict.at(LocalDateTime.parse("2026-12-25T10:00"));

        assertThat(workingDays(4).due(strict, start).provisional()).isFalse();
        assertThatThrownBy(() -> workingDays(5).due(strict, start))
                .isInstanceOf(BeyondCoverageException.class)
                .hasMessage("calendar wuhan-office is known through 2026-12-31, and a deadline would be"
                        + " 2027-01-02T00:00; add the next year's table");
        assertThat(workingDays(5).due(strict, start, PauseSet.of(Pause.open(start))))
                .isInstanceOf(Paused.class);
    }

    private Due due(String local, boolean provisional) {
        return new Due(china.at(LocalDateTime.parse(local)), provisional);
    }

    private static SlaTarget workingDays(int days) {
        return WorkingDays.of(days).withEnd(EndRule.END_OF_DATE);
    }

    private static SlaTarget rolled(int days) {
        return new CalendarDays(days, EndRule.END_OF_DATE, Roll.FORWARD);
    }

    private static LocalDate date(WorkTimeline timeline, LocalDate start, SlaTarget target) {
        Due due = target.due(timeline, timeline.at(start.atTime(10, 0)));
        return timeline.local(due.at()).toLocalDate().minusDays(1);
    }
}
