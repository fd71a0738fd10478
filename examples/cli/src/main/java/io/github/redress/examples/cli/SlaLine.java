package io.github.redress.examples.cli;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.sla.Pause;
import io.github.redress.sla.PauseSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line that asks something of a calendar.
 *
 * @param id the line's id
 * @param timeline the calendar it names
 * @param timelines every calendar there is
 * @param object all that it says
 * @param faults where faults go
 */
record SlaLine(Object id, WorkTimeline timeline, Timelines timelines, StrictObject object, FileFaults faults) {

    /** Returns an instant that must be there, or empty with a fault. */
    Optional<Instant> instant(String key) {
        return object.required(key).flatMap(this::instant);
    }

    /** Returns the pauses, none where the key is absent; what is wrong with them is a fault. */
    PauseSet pauses() {
        List<StrictValue> elements = object.elements("pauses");
        if (elements.isEmpty()) {
            return PauseSet.NONE;
        }
        List<Pause> pauses = new ArrayList<>();
        for (StrictValue element : elements) {
            element.object("from", "to").ifPresent(pause -> {
                Optional<Instant> from = pause.required("from").flatMap(this::instant);
                Optional<Instant> to = pause.optional("to").flatMap(this::instant);
                if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                    element.bad("a pause must not end before it begins, was " + from.get() + " to " + to.get());
                } else if (from.isPresent()) {
                    pauses.add(new Pause(from.get(), to.orElse(null), ""));
                }
            });
        }
        return PauseSet.of(pauses);
    }

    /** Returns the instant that a value means; local ones are read in the calendar that the line names. */
    Optional<Instant> instant(StrictValue value) {
        return value.parsed(
                "an instant like 2026-03-02T09:00:00, with or without an offset",
                text -> Moments.parse(text, timeline::at));
    }
}
