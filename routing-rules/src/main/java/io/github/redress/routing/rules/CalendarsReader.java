package io.github.redress.routing.rules;

import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.json.StrictValue;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the names of work calendars.
 *
 * @param calendars those that there are, compiled once for all rules of a file
 */
record CalendarsReader(Map<String, WorkTimeline> calendars) {

    static CalendarsReader of(Collection<WorkCalendar> calendars) {
        return new CalendarsReader(calendars.stream()
                .map(WorkTimeline::of)
                .collect(Collectors.toUnmodifiableMap(
                        timeline -> timeline.calendar().id().value(), Function.identity())));
    }

    Optional<WorkTimeline> read(StrictValue value) {
        return value.parsed("a calendar's name", CalendarId::of).flatMap(id -> {
            Optional<WorkTimeline> found = Optional.ofNullable(calendars.get(id.value()));
            if (found.isEmpty()) {
                value.fault(
                        "UNKNOWN_CALENDAR",
                        "no calendar \"" + id + "\" is known; known are " + new TreeSet<>(calendars.keySet()));
            }
            return found;
        });
    }
}
