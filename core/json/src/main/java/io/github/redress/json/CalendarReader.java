package io.github.redress.json;

import io.github.redress.calendar.Beyond;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.CalendarVersion;
import io.github.redress.calendar.DayRules;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkCalendarBuilder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads calendars, {@code redress.calendar/1}: one object or an array of them.
 *
 * <p>A version takes what it leaves out, be it week, exceptions or annual days, from the version before it in time, the first
 * from the calendar itself. What it names it replaces whole: {@code "exceptions": []} ends all earlier ones.
 */
public final class CalendarReader {

    /** The name that a calendar begins with. */
    public static final String FORMAT = "redress.calendar/1";

    /** Stands in for faulty rules, so that the faults of versions are found all the same. */
    private static final DayRules NOTHING = new DayRules(Map.of(), new TreeMap<>(), new TreeMap<>());

    private CalendarReader() {}

    /** Returns the calendars of a file, in its order; those that cannot be built are left out. Use none of them when a fault was added. */
    public static List<WorkCalendar> readAll(StrictValue root) {
        List<StrictValue> values = root.isArray() ? root.array() : List.of(root);
        List<WorkCalendar> calendars = new ArrayList<>();
        Map<CalendarId, StrictValue> seen = new HashMap<>();
        for (StrictValue value : values) {
            read(value).ifPresent(calendar -> {
                StrictValue first = seen.putIfAbsent(calendar.id(), value);
                if (first != null) {
                    value.bad("the calendar " + calendar.id() + " stands twice, first in line " + first.line());
                } else {
                    calendars.add(calendar);
                }
            });
        }
        return calendars;
    }

    /** Returns one calendar, or empty where it cannot be built. Do not use it when a fault was added. */
    public static Optional<WorkCalendar> read(StrictValue value) {
        return value.object(
                        "$schema",
                        "format",
                        "id",
                        "zone",
                        "week",
                        "exceptions",
                        "annual",
                        "validThrough",
                        "beyond",
                        "versions")
                .flatMap(CalendarReader::read);
    }

    private static Optional<WorkCalendar> read(StrictObject object) {
        object.required("format").ifPresent(format -> FileFormat.check(format, FORMAT));
        Optional<CalendarId> id =
                object.required("id").flatMap(found -> found.parsed("a name of 1 to 64 characters", CalendarId::of));
        Optional<ZoneId> zone =
                object.required("zone").flatMap(found -> found.parsed("a time zone like Asia/Shanghai", ZoneId::of));
        object.required("week");
        Optional<DayRules> rules = DayRulesReader.read(object, Optional.empty());
        Optional<LocalDate> validThrough = object.optional("validThrough")
                .flatMap(found ->
                        found.parsed("a date from 1900 to 2399 like 2026-12-31", DayRulesReader::reckonedDate));
        boolean ends = object.optional("validThrough").isPresent();
        Optional<Beyond> beyond = object.optional("beyond")
                .map(found -> found.oneOf(Beyond.class))
                .orElse(Optional.of(Beyond.PROVISIONAL));
        Optional<List<CalendarVersion>> versions = versions(object, rules.orElse(NOTHING));
        boolean week = object.optional("week").isPresent();
        if (week && rules.isPresent() && versions.isPresent() && !works(rules.get(), versions.get())) {
            object.value().bad("there is no working time at all");
            return Optional.empty();
        }
        if (id.isEmpty()
                || zone.isEmpty()
                || ends != validThrough.isPresent()
                || beyond.isEmpty()
                || rules.isEmpty()
                || versions.isEmpty()
                || object.optional("format").isEmpty()
                || !week) {
            return Optional.empty();
        }
        WorkCalendarBuilder builder = WorkCalendar.builder()
                .id(id.get())
                .zone(zone.get())
                .rules(rules.get())
                .validThrough(validThrough.orElse(null))
                .beyond(beyond.get());
        versions.get().forEach(version -> builder.version(version.from(), version.rules()));
        return Optional.of(builder.build());
    }

    private static boolean works(DayRules rules, List<CalendarVersion> versions) {
        return rules.hasWorkingTime()
                || versions.stream().anyMatch(version -> version.rules().hasWorkingTime());
    }

    /** Versions build on one another in the order of their moments, whatever their order in the file. */
    private static Optional<List<CalendarVersion>> versions(StrictObject object, DayRules base) {
        record Version(LocalDateTime from, StrictObject object) {}
        List<Version> versions = new ArrayList<>();
        boolean sound = true;
        Set<LocalDateTime> seen = new HashSet<>();
        for (StrictValue element : object.elements("versions")) {
            Optional<StrictObject> version = element.object("from", "week", "exceptions", "annual");
            Optional<LocalDateTime> from = version.flatMap(found -> found.required("from"))
                    .flatMap(found -> found.parsed(
                            "a local moment from 1900 to 2399 like 2026-07-01T00:00", CalendarReader::versionStart));
            if (version.isEmpty() || from.isEmpty()) {
                sound = false;
            } else if (!seen.add(from.get())) {
                element.bad("two versions begin at " + from.get());
                sound = false;
            } else {
                versions.add(new Version(from.get(), version.get()));
            }
        }
        versions.sort(Comparator.comparing(Version::from));
        List<CalendarVersion> complete = new ArrayList<>();
        DayRules rules = base;
        for (Version version : versions) {
            Optional<DayRules> next = DayRulesReader.read(version.object(), Optional.of(rules));
            sound &= next.isPresent();
            rules = next.orElse(rules);
            complete.add(new CalendarVersion(version.from(), rules));
        }
        return sound ? Optional.of(complete) : Optional.empty();
    }

    private static LocalDateTime versionStart(String text) {
        LocalDateTime moment = LocalDateTime.parse(text);
        DayRulesReader.checkReckoned(moment.toLocalDate());
        if (!moment.equals(moment.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("fraction");
        }
        return moment;
    }
}
