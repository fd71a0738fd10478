package io.github.redress.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects a {@link WorkCalendar}; whatever is wrong is said at once, by {@link #build()}. Not for several threads. */
public final class WorkCalendarBuilder {

    /** The most dates that one exception may span: a range typed wrongly must not fill the memory. */
    public static final int LONGEST_RANGE_DAYS = 3_660;

    private @Nullable CalendarId id;
    private @Nullable ZoneId zone;
    private final Map<DayOfWeek, DayPlan> week = new EnumMap<>(DayOfWeek.class);
    private final TreeMap<LocalDate, CalendarDay> exceptions = new TreeMap<>();
    private final TreeMap<MonthDay, CalendarDay> annual = new TreeMap<>();
    private final TreeMap<LocalDateTime, CalendarVersion> versions = new TreeMap<>();
    private @Nullable LocalDate validThrough;
    private Beyond beyond = Beyond.PROVISIONAL;
    private final List<String> faults = new ArrayList<>();

    WorkCalendarBuilder() {}

    /** Sets the name. Required. */
    public WorkCalendarBuilder id(CalendarId changed) {
        this.id = changed;
        return this;
    }

    /** Sets the zone that the hours are written in. Required. */
    public WorkCalendarBuilder zone(ZoneId changed) {
        this.zone = changed;
        return this;
    }

    /**
     * Sets the hours of some weekdays, in place of earlier ones. A weekday never set is closed.
     *
     * @param first the first weekday
     * @param last the last one, included; the range may run over Sunday, as from Saturday to Monday
     * @param windows none for closed days
     */
    public WorkCalendarBuilder week(DayOfWeek first, DayOfWeek last, TimeWindow... windows) {
        plan(first + (first == last ? "" : "-" + last), windows, plan -> {
            for (DayOfWeek day = first; ; day = day.plus(1)) {
                week.put(day, plan);
                if (day == last) {
                    return;
                }
            }
        });
        return this;
    }

    /** Sets the hours of one weekday. */
    public WorkCalendarBuilder day(DayOfWeek day, TimeWindow... windows) {
        return week(day, day, windows);
    }

    /** Adds a date with hours of its own, none for a closed day. The same date twice is a fault. */
    public WorkCalendarBuilder exception(LocalDate date, TimeWindow... windows) {
        plan(date.toString(), windows, plan -> exception(date, date, CalendarDay.of(plan)));
        return this;
    }

    /**
     * Adds dates with hours of their own.
     *
     * @param first the first date
     * @param last the last one, included; at most {@link #LONGEST_RANGE_DAYS} dates
     * @param day what they have in common
     */
    public WorkCalendarBuilder exception(LocalDate first, LocalDate last, CalendarDay day) {
        if (last.isBefore(first) || last.toEpochDay() - first.toEpochDay() >= LONGEST_RANGE_DAYS) {
            faults.add(
                    "the exception from " + first + " to " + last + " must have 1 to " + LONGEST_RANGE_DAYS + " dates");
            return this;
        }
        if (!reckoned(first) || !reckoned(last)) {
            faults.add("the exception from " + first + " to " + last + " must lie in the years 1900 to 2399");
            return this;
        }
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            if (exceptions.put(date, day) != null) {
                faults.add("the date " + date + " stands twice in the exceptions");
            }
        }
        return this;
    }

    /** Adds a day that comes back every year. The same day twice is a fault. */
    public WorkCalendarBuilder annual(MonthDay date, CalendarDay day) {
        if (annual.put(date, day) != null) {
            faults.add("the day " + date + " stands twice in the annual days");
        }
        return this;
    }

    /** Sets week, exceptions and annual days at once, in place of all earlier ones. */
    public WorkCalendarBuilder rules(DayRules rules) {
        week.clear();
        week.putAll(rules.week());
        exceptions.clear();
        exceptions.putAll(rules.exceptions());
        annual.clear();
        annual.putAll(rules.annual());
        return this;
    }

    /**
     * Adds hours that replace all earlier ones from a moment on. The same moment twice is a fault.
     *
     * @param from the moment in the calendar's zone, in the years 1900 to 2399; a whole second
     * @param rules the hours, complete
     */
    public WorkCalendarBuilder version(LocalDateTime from, DayRules rules) {
        if (!reckoned(from.toLocalDate())) {
            faults.add("the version from " + from + " must begin in the years 1900 to 2399");
            return this;
        }
        if (versions.put(from, new CalendarVersion(from, rules)) != null) {
            faults.add("two versions begin at " + from);
        }
        return this;
    }

    /** Sets the last date known. By default the calendar never ends. */
    public WorkCalendarBuilder validThrough(@Nullable LocalDate changed) {
        this.validThrough = changed;
        return this;
    }

    /** Sets what happens to deadlines after the last date known. {@link Beyond#PROVISIONAL} by default. */
    public WorkCalendarBuilder beyond(Beyond changed) {
        this.beyond = changed;
        return this;
    }

    /**
     * Returns the calendar.
     *
     * @throws IllegalArgumentException with everything that is wrong: no id, no zone, no working time at all, windows that
     *     overlap, a date or a version that stands twice, a range that ends before it begins, an exception, a version or a last date
     *     outside 1900 to 2399
     */
    public WorkCalendar build() {
        List<String> all = new ArrayList<>(faults);
        DayRules rules = new DayRules(week, exceptions, annual);
        if (!rules.hasWorkingTime()
                && versions.values().stream()
                        .noneMatch(version -> version.rules().hasWorkingTime())) {
            all.add("there is no working time at all");
        }
        if (validThrough != null && !reckoned(validThrough)) {
            all.add("validThrough must lie in the years 1900 to 2399, was " + validThrough);
        }
        if (id == null) {
            all.add("the id is missing");
        }
        if (zone == null) {
            all.add("the zone is missing");
        }
        if (id == null || zone == null || !all.isEmpty()) {
            throw new IllegalArgumentException(
                    "calendar " + (id == null ? "without id" : id) + ": " + String.join("; ", all));
        }
        return new WorkCalendar(id, zone, rules, versions.values(), validThrough, beyond);
    }

    private static boolean reckoned(LocalDate date) {
        return date.getYear() >= 1900 && date.getYear() <= 2399;
    }

    private void plan(String what, TimeWindow[] windows, Consumer<DayPlan> use) {
        List<String> found = DayPlan.faults(Arrays.asList(windows));
        found.forEach(fault -> faults.add(what + ": " + fault));
        if (found.isEmpty()) {
            use.accept(DayPlan.of(windows));
        }
    }
}
