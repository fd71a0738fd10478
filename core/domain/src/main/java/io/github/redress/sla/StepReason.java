package io.github.redress.sla;

import io.github.redress.calendar.CalendarDay;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why one step counts, or does not.
 *
 * @param code the kind of reason
 * @param name what the code says a name is, as the holiday's or the pause's; null where there is none
 * @param source the notice or statute behind the day, null where none is known
 */
public record StepReason(
        StepCode code, @Nullable String name, @Nullable String source) {

    /** Takes a blank name or source as none. */
    public StepReason {
        Objects.requireNonNull(code, "code");
        name = name == null || name.isBlank() ? null : name;
        source = source == null || source.isBlank() ? null : source;
    }

    static StepReason of(StepCode code) {
        return new StepReason(code, null, null);
    }

    static StepReason of(StepCode code, String name) {
        return new StepReason(code, name, null);
    }

    static StepReason of(StepCode code, CalendarDay day) {
        return new StepReason(code, day.name(), day.source());
    }

    /** Returns the code, followed by the name where there is one, as in {@code HOLIDAY: 国庆节}. */
    @Override
    public String toString() {
        return name == null ? code.name() : code + ": " + name;
    }
}
