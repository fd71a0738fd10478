package io.github.redress.examples.cli;

import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.json.CalendarReader;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The calendars of a file, each compiled once. */
final class Timelines {

    private final Map<String, WorkTimeline> byId = new TreeMap<>();

    private Timelines() {}

    /** Reads a file of calendars; what is wrong with it is added to the faults. */
    static Timelines read(Path file, FileFaults faults) {
        Timelines timelines = new Timelines();
        GivenFile.json(file, faults)
                .ifPresent(root -> CalendarReader.readAll(root)
                        .forEach(calendar -> timelines.byId.put(calendar.id().value(), WorkTimeline.of(calendar))));
        return timelines;
    }

    /** Returns the timeline of the calendar that a line names, or empty with a fault. */
    Optional<WorkTimeline> find(StrictValue name) {
        return name.text().flatMap(id -> {
            WorkTimeline timeline = byId.get(id);
            if (timeline == null) {
                name.fault("UNKNOWN_CALENDAR", "no calendar is named \"" + id + "\"; there are " + byId.keySet());
            }
            return Optional.ofNullable(timeline);
        });
    }

    /** Returns the timeline of a calendar that is known to be there. */
    WorkTimeline of(CalendarId id) {
        return Objects.requireNonNull(byId.get(id.value()), () -> "no calendar is named " + id);
    }

    /** Returns every calendar. */
    List<WorkCalendar> calendars() {
        return byId.values().stream().map(WorkTimeline::calendar).toList();
    }
}
