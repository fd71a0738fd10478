package io.github.redress.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.ContentHash;
import io.github.redress.FileFault;
import io.github.redress.Subject;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.department.Departments;
import io.github.redress.routing.RouterReader.Known;
import io.github.redress.routing.RouterReader.Result;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouterReaderTest {

    private static final FileFault FAULT =
            new FileFault("rules.json", "/rules/0", 4, "BAD_VALUE", "no such department");

    @Test
    void resultIsEitherARouterOrFaults() {
        assertThat(new Result(new Nobody(), List.of()).faults()).isEmpty();
        assertThat(new Result(null, List.of(FAULT)).router()).isNull();
    }

    @Test
    void bothAndNeitherAreRefused() {
        assertThatThrownBy(() -> new Result(new Nobody(), List.of(FAULT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("either a router or faults, had router nobody's rules and 1 faults");
        assertThatThrownBy(() -> new Result(null, List.of()))
                .hasMessage("either a router or faults, had router null and 0 faults");
    }

    @Test
    void calendarStandsUnderItsOwnId() {
        WorkCalendar office = WorkCalendar.roundTheClock(CalendarId.of("office"), ZoneOffset.UTC);
        Departments nobody = Departments.of(List.of());

        assertThat(new Known(nobody, Set.of(), Set.of()).calendars()).isEmpty();
        assertThatThrownBy(() -> new Known(nobody, Set.of(), Set.of(), Map.of(CalendarId.of("school"), office)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a calendar must stand under its own id office, stood under school");
    }

    /** Rules that nobody asks. */
    private static final class Nobody implements Router {

        @Override
        public Route route(Subject subject, String text) {
            throw new AssertionError("nobody asks");
        }

        @Override
        public String id() {
            return "nobody";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public ContentHash hash() {
            return ContentHash.of("nobody");
        }

        @Override
        public String toString() {
            return "nobody's rules";
        }
    }
}
