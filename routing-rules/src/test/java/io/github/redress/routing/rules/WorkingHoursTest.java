package io.github.redress.routing.rules;

import static io.github.redress.routing.rules.RuleFiles.rule;
import static io.github.redress.routing.rules.RuleFiles.withRules;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.FileFault;
import io.github.redress.Subject;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.routing.Router;
import io.github.redress.routing.RouterReader.Known;
import io.github.redress.routing.RouterReader.Result;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** Friday 1 May 2026 is a holiday, Saturday 9 May a working day. */
    private static final WorkCalendar OFFICE = WorkCalendar.builder()
            .id(CalendarId.of("office"))
            .zone(SHANGHAI)
            .week(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, TimeWindow.parse("09:00-12:00"), TimeWindow.parse("13:00-17:00"))
            .exception(LocalDate.of(2026, 5, 1))
            .exception(LocalDate.of(2026, 5, 9), TimeWindow.parse("10:00-15:00"))
            .build();

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {"calendar":"office"}                                | 2026-04-30T09:00 | true
            {"calendar":"office"}                                | 2026-04-30T12:00 | false
            {"calendar":"office"}                                | 2026-05-01T09:00 | false
            {"calendar":"office"}                                | 2026-05-09T14:59 | true
            {"calendar":"office"}                                | 2026-05-09T15:00 | false
            {"calendar":"office","days":"MON-FRI"}               | 2026-05-09T14:59 | false
            {"calendar":"office","from":"08:00","to":"20:00"}    | 2026-04-30T12:30 | true
            {"calendar":"office","from":"08:00","to":"20:00"}    | 2026-05-01T12:30 | false
            {"calendar":"office","from":"08:00","to":"20:00"}    | 2026-05-09T19:00 | true
            {"calendar":"office","from":"22:00","to":"06:00"}    | 2026-05-01T05:59 | true
            {"calendar":"office","from":"22:00","to":"06:00"}    | 2026-05-01T22:00 | false
            {"calendar":"office","from":"22:00","to":"06:00"}    | 2026-05-02T05:59 | false
            {"calendar":"office","from":"17:00"}                 | 2026-04-30T23:59 | true
            {"calendar":"office","from":"22:00","days":"SAT"}    | 2026-05-09T22:00 | true
            """)
    void hoursAreThoseOfWorkingDays(String time, LocalDateTime local, boolean fits) {
        Subject subject = Subjects.at("water", "north", local.atZone(SHANGHAI).toInstant());

        assertThat(router(time).route(subject, "").rule()).isEqualTo(fits ? "r" : null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"calendar":"office"}
            {"calendar":"office","from":"08:00","to":"20:00"}
            """)
    void nothingFitsInYearsThatCalendarsDoNotReckon(String time) {
        Subject subject = Subjects.at("water", "north", Instant.parse("2500-06-01T04:00:00Z"));

        assertThat(router(time).route(subject, "").rule()).isNull();
    }

    @Test
    void unknownCalendarIsAFaultThatNamesTheKnownOnes() {
        Result result = read("{\"calendar\":\"school\"}");

        assertThat(result.faults())
                .containsExactly(new FileFault(
                        "rules.json",
                        "/rules/0/when/time/calendar",
                        5,
                        "UNKNOWN_CALENDAR",
                        "no calendar \"school\" is known; known are [office]"));
    }

    private static Router router(String time) {
        Result result = read(time);
        assertThat(result.faults()).isEmpty();
        return result.router();
    }

    private static Result read(String time) {
        Known known = new Known(City.departments(), Set.of(), Set.of(), Map.of(OFFICE.id(), OFFICE));
        return RuleFiles.read(withRules(rule("r", "{\"time\":" + time + "}", "parks")), known);
    }
}
