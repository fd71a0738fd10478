package io.github.redress.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.calendar.BeyondHorizonException;
import io.github.redress.calendar.Calendars;
import io.github.redress.calendar.WorkTimeline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaTargetTest {

    private final WorkTimeline office = WorkTimeline.of(Calendars.nineToFive("Asia/Shanghai"));

    @ParameterizedTest(name = "{0} days from {1}")
    @CsvSource({
        "0, 2026-03-02T10:00, 2026-03-02T17:00",
        "0, 2026-03-02T17:00, 2026-03-02T17:00",
        "0, 2026-03-02T18:00, 2026-03-03T17:00",
        "0, 2026-03-07T10:00, 2026-03-09T17:00",
        "1, 2026-03-02T10:00, 2026-03-03T17:00",
        "5, 2026-03-02T10:00, 2026-03-09T17:00",
        "1, 2026-03-07T10:00, 2026-03-09T17:00"
    })
    void workingDaysEndWithTheOfficeHours(int days, LocalDateTime start, LocalDateTime due) {
        assertThat(due(WorkingDays.of(days), start)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-03-02T09:59, 2026-03-03T16:00",
        "2026-03-02T10:00, 2026-03-04T16:00",
        "2026-03-07T08:00, 2026-03-10T16:00"
    })
    void receiptBeforeTheCutOffMakesTheFirstDay(LocalDateTime start, LocalDateTime due) {
        SlaTarget target =
                new WorkingDays(2, StartRule.sameDayIfBefore(LocalTime.of(10, 0)), EndRule.at(LocalTime.of(16, 0)));

        assertThat(due(target, start)).isEqualTo(due);
    }

    @Test
    void markThatHadPassedIsNoDeadline() {
        SlaTarget target = new WorkingDays(1, StartRule.sameDayIfBefore(LocalTime.of(18, 0)), EndRule.CLOSE_OF_DAY);

        assertThat(due(target, LocalDateTime.parse("2026-03-02T17:30")))
                .isEqualTo(LocalDateTime.parse("2026-03-03T17:00"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-03-02T10:30, 2026-03-16T10:30",
        "2026-03-02T20:00, 2026-03-17T09:00",
        "2026-03-07T12:00, 2026-03-23T09:00"
    })
    void sameTimeAfterAStartMovedToTheOpening(LocalDateTime start, LocalDateTime due) {
        SlaTarget target = new WorkingDays(10, StartRule.FROM_OPENING, EndRule.SAME_TIME);

        assertThat(due(target, start)).isEqualTo(due);
    }

    @Test
    void sameTimeOutsideHoursIsTheNextOpening() {
        SlaTarget target = WorkingDays.of(1).withEnd(EndRule.SAME_TIME);

        assertThat(due(target, LocalDateTime.parse("2026-03-02T20:00")))
                .isEqualTo(LocalDateTime.parse("2026-03-04T09:00"));
    }

    @Test
    void monthsEndOnTheLastDayOfAShorterMonth() {
        assertThat(due(CalendarMonths.of(1), LocalDateTime.parse("2026-01-31T10:00")))
                .isEqualTo(LocalDateTime.parse("2026-03-01T00:00"));
        assertThat(due(new CalendarMonths(6, EndRule.SAME_TIME, Roll.FORWARD), LocalDateTime.parse("2026-01-15T10:00")))
                .isEqualTo(LocalDateTime.parse("2026-07-15T10:00"));
    }

    @Test
    void wallClockOfDaysIsNotMovedByAClockChange() {
        WorkTimeline newYork = WorkTimeline.of(Calendars.nineToFive("America/New_York"));
        Instant start = newYork.at(LocalDateTime.parse("2026-03-07T10:00"));

        Due days = new CalendarDays(2, EndRule.SAME_TIME, Roll.NONE).due(newYork, start);
        Due hours = new CalendarTime(Duration.ofHours(48)).due(newYork, start);

        assertThat(newYork.local(days.at())).isEqualTo("2026-03-09T10:00");
        assertThat(newYork.local(hours.at())).isEqualTo("2026-03-09T11:00");
    }

    @ParameterizedTest(name = "paused from {0} to {1}")
    @CsvSource({
        "2026-03-03T16:00, 2026-03-03T17:00, 2026-03-05T17:00",
        "2026-03-03T16:00, 2026-03-03T16:59, 2026-03-04T17:00",
        "2026-03-03T17:00, 2026-03-04T09:00, 2026-03-04T17:00",
        "2026-03-04T17:00, 2026-03-09T17:00, 2026-03-04T17:00"
    })
    void dateWhoseMarkLiesInAPauseDoesNotCount(LocalDateTime from, LocalDateTime to, LocalDateTime due) {
        PauseSet pauses = PauseSet.of(Pause.of(office.at(from), office.at(to)));
        Instant start = office.at(LocalDateTime.parse("2026-03-02T10:00"));

        assertThat(WorkingDays.of(2).due(office, start, pauses)).isEqualTo(new Due(office.at(due), false));
    }

    @Test
    void monthsMoveByTheDatesWhoseMarksWerePausedAndThenRoll() {
        PauseSet pauses = PauseSet.of(Pause.of(
                office.at(LocalDateTime.parse("2026-01-20T12:00")),
                office.at(LocalDateTime.parse("2026-01-22T12:00"))));
        Instant start = office.at(LocalDateTime.parse("2026-01-04T10:00"));

        assertThat(new CalendarMonths(1, EndRule.END_OF_DATE, Roll.FORWARD).due(office, start, pauses))
                .isEqualTo(new Due(office.at(LocalDateTime.parse("2026-02-07T00:00")), false));
    }

    @Test
    void onlyTheWorkingPartOfAPauseMovesWorkingTime() {
        Instant start = office.at(LocalDateTime.parse("2026-03-02T09:00"));
        PauseSet night = PauseSet.of(Pause.of(
                office.at(LocalDateTime.parse("2026-03-02T16:00")),
                office.at(LocalDateTime.parse("2026-03-03T10:00"))));

        assertThat(new WorkingTime(Duration.ofHours(8)).due(office, start, night))
                .isEqualTo(new Due(office.at(LocalDateTime.parse("2026-03-03T11:00")), false));
        assertThat(new CalendarTime(Duration.ofHours(8)).due(office, start, night))
                .isEqualTo(new Due(office.at(LocalDateTime.parse("2026-03-03T11:00")), false));
    }

    @Test
    void pausesOfLessThanASecondAreKept() {
        Instant start = office.at(LocalDateTime.parse("2026-03-02T09:00"));
        Instant at = start.plusSeconds(60);
        PauseSet pauses = PauseSet.of(
                Pause.of(at, at.plusMillis(5)), Pause.of(at.plusMillis(10), at.plusMillis(15)), Pause.of(at, at));

        assertThat(new WorkingTime(Duration.ofHours(1)).due(office, start, pauses))
                .isEqualTo(new Due(start.plusSeconds(3600).plusMillis(10), false));
    }

    @Test
    void openPauseLeavesWhatRemains() {
        Instant start = office.at(LocalDateTime.parse("2026-03-02T09:00"));
        PauseSet open = PauseSet.of(Pause.open(office.at(LocalDateTime.parse("2026-03-02T15:00"))));

        assertThat(new WorkingTime(Duration.ofHours(8)).due(office, start, open))
                .isEqualTo(new Paused(Duration.ofHours(2)));
        assertThat(WorkingDays.of(1).due(office, start, open)).isEqualTo(new Paused(Duration.ofHours(10)));
        assertThat(CalendarDays.of(0).due(office, start, open)).isEqualTo(new Paused(Duration.ofHours(9)));
        assertThat(new WorkingTime(Duration.ofHours(6)).due(office, start, open))
                .isEqualTo(new Due(office.at(LocalDateTime.parse("2026-03-02T15:00")), false));
    }

    @Test
    void messagesNameTheValues() {
        Instant start = office.at(LocalDateTime.parse("2026-03-02T09:00"));

        assertThatThrownBy(() -> new WorkingTime(Duration.ofMinutes(-1)))
                .hasMessage("working time must not be negative, was PT-1M");
        assertThatThrownBy(() -> WorkingDays.of(-2)).hasMessage("working days must not be negative, were -2");
        assertThatThrownBy(() -> new CalendarDays(1, EndRule.CLOSE_OF_DAY, Roll.NONE))
                .hasMessageContaining("was CLOSE_OF_DAY");
        assertThatThrownBy(() -> Pause.of(start.plusSeconds(1), start))
                .hasMessage("a pause must not end before it begins, was 2026-03-02T01:00:01Z to 2026-03-02T01:00:00Z");
        assertThatThrownBy(() -> WorkingDays.of(Integer.MAX_VALUE).due(office, start))
                .isInstanceOf(BeyondHorizonException.class)
                .hasMessageContaining("2147483647 days from 2026-03-02T01:00:00Z");
        assertThatThrownBy(() -> CalendarMonths.of(1_300).due(office, start))
                .isInstanceOf(BeyondHorizonException.class);
    }

    @Test
    void startThatNoCalendarReckonsIsBeyondTheHorizon() {
        List<SlaTarget> targets = List.of(
                new WorkingTime(Duration.ZERO),
                WorkingDays.of(1),
                WorkingDays.of(1).withStart(StartRule.sameDayIfBefore(LocalTime.NOON)),
                new CalendarTime(Duration.ofHours(2)),
                CalendarDays.of(1),
                CalendarMonths.of(1));

        for (SlaTarget target : targets) {
            for (Instant start : List.of(Instant.MIN, Instant.MAX, Instant.parse("2400-01-01T00:00:00Z"))) {
                assertThatThrownBy(() -> target.due(office, start))
                        .as("%s from %s", target, start)
                        .isInstanceOf(BeyondHorizonException.class);
            }
        }
    }

    @Test
    void pauseUntilTheEndOfTimeIsBeyondTheHorizon() {
        Instant start = office.at(LocalDateTime.parse("2026-03-02T09:00"));
        PauseSet pause = PauseSet.of(Pause.of(start.plusSeconds(60), Instant.MAX));

        for (SlaTarget target : List.of(
                new WorkingTime(Duration.ofHours(1)),
                WorkingDays.of(1),
                new CalendarTime(Duration.ofHours(2)),
                CalendarDays.of(1),
                CalendarMonths.of(1))) {
            assertThatThrownBy(() -> target.due(office, start, pause))
                    .as("%s", target)
                    .isInstanceOf(BeyondHorizonException.class);
        }
    }

    @Test
    void shiftOutOfTimeIsBeyondTheHorizon() {
        Duration most = Duration.ofSeconds(Long.MAX_VALUE);

        for (SlaTarget target :
                List.of(new CalendarTime(Duration.ofHours(2)), CalendarDays.of(1), CalendarMonths.of(1))) {
            assertThatThrownBy(() -> target.shift(office, Instant.EPOCH, most))
                    .isInstanceOf(BeyondHorizonException.class)
                    .hasMessageContaining("was asked for " + most + " from 1970-01-01T00:00:00Z");
        }
    }

    @Test
    void markThatHasPassedIsNoDeadlineSoOneDayCanBeTwo() {
        WorkingDays one =
                new WorkingDays(1, StartRule.sameDayIfBefore(LocalTime.of(10, 0)), EndRule.at(LocalTime.of(9, 0)));
        WorkingDays two = new WorkingDays(2, one.start(), one.end());
        LocalDateTime start = LocalDateTime.parse("2026-03-02T09:30");

        assertThat(due(one, start)).isEqualTo(LocalDateTime.parse("2026-03-03T09:00"));
        assertThat(due(two, start)).isEqualTo(LocalDateTime.parse("2026-03-03T09:00"));
    }

    private LocalDateTime due(SlaTarget target, LocalDateTime start) {
        return office.local(target.due(office, office.at(start)).at());
    }
}
