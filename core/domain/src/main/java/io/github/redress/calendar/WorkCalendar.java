package io.github.redress.calendar;

import io.github.redress.ContentHash;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a department works: weekly hours, holidays and make-up days, in one time zone.
 *
 * <p>This is what people write. Questions about time are asked of a {@link WorkTimeline}. Immutable; two calendars are
 * equal when they say the same.
 */
public final class WorkCalendar {

    private final CalendarId id;
    private final ZoneId zone;
    private final DayRules rules;
    private final List<CalendarVersion> versions;
    private final @Nullable LocalDate validThrough;
    private final Beyond beyond;
    private final ContentHash contentHash;

    /** Takes parts that the builder has checked. */
    WorkCalendar(
            CalendarId id,
            ZoneId zone,
            DayRules rules,
            Collection<CalendarVersion> versions,
            @Nullable LocalDate validThrough,
            Beyond beyond) {
        this.id = id;
        this.zone = zone;
        this.rules = rules;
        this.versions = List.copyOf(versions);
        this.validThrough = validThrough;
        this.beyond = beyond;
        this.contentHash = ContentHash.of(CalendarText.of(this));
    }

    /** Returns an empty builder; id, zone and some working time must be given. */
    public static WorkCalendarBuilder builder() {
        return new WorkCalendarBuilder();
    }

    /**
     * Returns a calendar with the same hours from Monday to Friday, every week for ever.
     *
     * @param windows at least one; they must not overlap
     */
    public static WorkCalendar weekdays(CalendarId id, ZoneId zone, TimeWindow... windows) {
        return builder()
                .id(id)
                .zone(zone)
                .week(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, windows)
                .build();
    }

    /** Returns a calendar that is always open. */
    public static WorkCalendar roundTheClock(CalendarId id, ZoneId zone) {
        return builder()
                .id(id)
                .zone(zone)
                .week(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, new TimeWindow(0, 86_400))
                .build();
    }

    /** Returns the name that policies use. */
    public CalendarId id() {
        return id;
    }

    /** Returns the zone that the hours are written in: the department's, not the citizen's. */
    public ZoneId zone() {
        return zone;
    }

    /** Returns the hours before the first version. */
    public DayRules rules() {
        return rules;
    }

    /** Returns the later hours, in the order they come into force; often none. */
    public List<CalendarVersion> versions() {
        return versions;
    }

    /** Returns the hours in force at a local time: those of the last version that has begun by then, else the first ones. */
    public DayRules rulesAt(LocalDateTime local) {
        DayRules inForce = rules;
        for (CalendarVersion version : versions) {
            inForce = version.from().isAfter(local) ? inForce : version.rules();
        }
        return inForce;
    }

    /** Returns the last date known, or empty where the calendar never ends. */
    public Optional<LocalDate> validThrough() {
        return Optional.ofNullable(validThrough);
    }

    /** Returns what happens to deadlines after the last date known. */
    public Beyond beyond() {
        return beyond;
    }

    /** Returns the hash of all that the calendar says, and of the version of the time zone's rules. */
    public ContentHash contentHash() {
        return contentHash;
    }

    /** Returns a builder that holds all of this. */
    public WorkCalendarBuilder toBuilder() {
        WorkCalendarBuilder builder = builder()
                .id(id)
                .zone(zone)
                .rules(rules)
                .validThrough(validThrough)
                .beyond(beyond);
        versions.forEach(version -> builder.version(version.from(), version.rules()));
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkCalendar calendar && contentHash.equals(calendar.contentHash);
    }

    @Override
    public int hashCode() {
        return contentHash.hashCode();
    }

    /** Returns the id and the zone. */
    @Override
    public String toString() {
        return id + " (" + zone + ")";
    }
}
