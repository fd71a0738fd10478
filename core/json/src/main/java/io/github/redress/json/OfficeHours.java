package io.github.redress.json;

import io.github.redress.calendar.DayPlan;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * When an office is open in an ordinary week.
 *
 * @param week the hours by weekday; a weekday that is absent is closed; at least one has hours
 */
public record OfficeHours(Map<DayOfWeek, DayPlan> week) {

    /** Copies the map, and refuses a week without any hours. */
    public OfficeHours {
        Map<DayOfWeek, DayPlan> copy = new EnumMap<>(DayOfWeek.class);
        copy.putAll(week);
        copy.values().removeIf(DayPlan::isClosed);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("office hours must have a weekday with hours, were " + week);
        }
        week = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns the same hours from Monday to Friday.
     *
     * @param windows at least one, like {@code 09:00-12:00}; they must not overlap
     */
    public static OfficeHours weekdays(String... windows) {
        DayPlan plan = DayPlan.parse(windows);
        Map<DayOfWeek, DayPlan> week = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values(), 0, 5).forEach(day -> week.put(day, plan));
        return new OfficeHours(week);
    }

    /** Reads what a calendar file has under {@code week}, or returns empty with every fault added. */
    public static Optional<OfficeHours> read(StrictValue value) {
        return DayRulesReader.readWeek(value).flatMap(week -> {
            if (week.values().stream().allMatch(DayPlan::isClosed)) {
                value.bad("a weekday with hours was wanted, were none");
                return Optional.empty();
            }
            return Optional.of(new OfficeHours(week));
        });
    }

    /**
     * Returns the hours of a working Saturday or Sunday: those of Monday, or of the first weekday after it that has any. Notices
     * say which dates are worked, never which weekday they stand for.
     */
    public DayPlan makeUpDay() {
        return Arrays.stream(DayOfWeek.values())
                .filter(week::containsKey)
                .map(day -> week.getOrDefault(day, DayPlan.CLOSED))
                .findFirst()
                .orElseThrow();
    }
}
