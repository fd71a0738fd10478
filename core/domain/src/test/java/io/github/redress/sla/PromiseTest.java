package io.github.redress.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.Calendars;
import io.github.redress.calendar.WorkTimeline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromiseTest {

    private final WorkTimeline office = WorkTimeline.of(Calendars.nineToFive("Asia/Shanghai"));
    private final Instant start = office.at(LocalDateTime.parse("2026-03-02T09:00"));

    @Test
    void promiseListsDeadlineWarningsAndEscalationsInOrder() {
        SlaGoal goal = SlaGoal.of(GoalName.RESOLUTION, CalendarId.of("office"), WorkingDays.of(4))
                .withAlarms(
                        List.of(AlarmOffset.parse("-P1D"), AlarmOffset.parse("50%")),
                        List.of(AlarmOffset.parse("PT0S"), AlarmOffset.parse("P1D")));

        Promise promise = Promise.of(goal, office, start);

        assertThat(office.local(promise.due())).isEqualTo("2026-03-06T17:00");
        assertThat(promise.warnAt())
                .map(office::local)
                .map(Object::toString)
                .containsExactly("2026-03-04T13:00", "2026-03-05T17:00");
        assertThat(promise.escalateAt())
                .map(office::local)
                .map(Object::toString)
                .containsExactly("2026-03-06T17:00", "2026-03-09T17:00");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "80%, 2026-03-02T15:24", "100%, 2026-03-02T17:00", "-PT2H, 2026-03-02T15:00", "PT-2H, 2026-03-02T15:00",
        "PT1H, 2026-03-03T10:00", "-PT20H, 2026-03-02T09:00", "-P1D, 2026-03-02T09:00", "120%, 2026-03-03T10:36"
    })
    void alarmsOfWorkingTimeAreWorkingTime(String offset, LocalDateTime at) {
        SlaTarget target = new WorkingTime(Duration.ofHours(8));

        assertThat(office.local(AlarmOffset.parse(offset)
                        .at(office, start, target.due(office, start).at(), target, PauseSet.NONE)))
                .isEqualTo(at);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"-P1D, 2026-03-09T00:00", "-PT2H, 2026-03-09T22:00", "50%, 2026-03-06T04:30", "-P1W, 2026-03-03T00:00"})
    void alarmsOfCalendarDaysAreElapsedTime(String offset, LocalDateTime at) {
        SlaTarget target = CalendarDays.of(7);

        assertThat(office.local(AlarmOffset.parse(offset)
                        .at(office, start, target.due(office, start).at(), target, PauseSet.NONE)))
                .isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "P1DT2H", "P1M", "1000%", "", "PTX", "tomorrow"})
    void refusesOffset(String text) {
        assertThatThrownBy(() -> AlarmOffset.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an alarm like 80%, -P1D or -PT2H was wanted, was \"" + text + "\"");
    }

    @Test
    void refusesAnotherCalendar() {
        SlaGoal goal = SlaGoal.of(GoalName.REPLY, CalendarId.of("night-shift"), WorkingDays.of(1));

        assertThatThrownBy(() -> Promise.of(goal, office, start))
                .hasMessage("goal REPLY counts in calendar night-shift, was given office");
    }
}
