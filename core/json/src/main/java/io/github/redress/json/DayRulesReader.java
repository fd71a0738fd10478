package io.github.redress.json;

import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.DayRules;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendarBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads week, exceptions and annual days, of a calendar or of one of its versions. */
final class DayRulesReader {

    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    private static final String DAY = "(MON|TUE|WED|THU|FRI|SAT|SUN)";
    private static final Pattern WEEK_KEY = Pattern.compile(DAY + "(?:-" + DAY + ")?");
    private static final Pattern MONTH_DAY = Pattern.compile("\\d\\d-\\d\\d");

    private boolean sound = true;

    private DayRulesReader() {}

    /** Returns the rules, or empty with every fault added; what the object leaves out is taken from {@code before}. */
    static Optional<DayRules> read(StrictObject object, Optional<DayRules> before) {
        DayRulesReader reader = new DayRulesReader();
        Map<DayOfWeek, DayPlan> week = object.optional("week")
                .map(reader::week)
                .orElseGet(() -> before.map(DayRules::week).orElse(Map.of()));
        SortedMap<LocalDate, CalendarDay> exceptions = object.optional("exceptions")
                .map(reader::exceptions)
                .orElseGet(() -> before.map(DayRules::exceptions).orElseGet(TreeMap::new));
        SortedMap<MonthDay, CalendarDay> annual = object.optional("annual")
                .map(reader::annual)
                .orElseGet(() -> before.map(DayRules::annual).orElseGet(TreeMap::new));
        return reader.sound ? Optional.of(new DayRules(week, exceptions, annual)) : Optional.empty();
    }

    /** Returns the hours by weekday, or empty with every fault added. */
    static Optional<Map<DayOfWeek, DayPlan>> readWeek(StrictValue value) {
        DayRulesReader reader = new DayRulesReader();
        Map<DayOfWeek, DayPlan> week = reader.week(value);
        return reader.sound ? Optional.of(week) : Optional.empty();
    }

    private Map<DayOfWeek, DayPlan> week(StrictValue value) {
        Map<DayOfWeek, DayPlan> week = new EnumMap<>(DayOfWeek.class);
        Set<DayOfWeek> seen = EnumSet.noneOf(DayOfWeek.class);
        Optional<StrictObject> days = sound(value.open());
        days.ifPresent(found -> found.keys().forEach(key -> {
            StrictValue member = found.members().get(key);
            if (member == null) {
                return;
            }
            Matcher range = WEEK_KEY.matcher(key);
            if (!range.matches()) {
                bad(member, "a weekday like MON or a range like MON-FRI was wanted, was \"" + key + "\"");
                hours(member);
                return;
            }
            Optional<DayPlan> plan = hours(member);
            for (DayOfWeek day : days(range)) {
                if (!seen.add(day)) {
                    bad(member, "the weekday " + DAYS.get(day.getValue() - 1) + " stands twice in the week");
                }
                plan.ifPresent(hours -> week.put(day, hours));
            }
        }));
        return week;
    }

    /** A range may run over Sunday, as SAT-MON does. */
    private static List<DayOfWeek> days(Matcher range) {
        DayOfWeek first = DayOfWeek.of(DAYS.indexOf(range.group(1)) + 1);
        DayOfWeek last = range.group(2) == null ? first : DayOfWeek.of(DAYS.indexOf(range.group(2)) + 1);
        List<DayOfWeek> days = new ArrayList<>();
        for (DayOfWeek day = first; ; day = day.plus(1)) {
            days.add(day);
            if (day == last) {
                return days;
            }
        }
    }

    private SortedMap<LocalDate, CalendarDay> exceptions(StrictValue value) {
        TreeMap<LocalDate, CalendarDay> exceptions = new TreeMap<>();
        Map<LocalDate, Integer> lines = new HashMap<>();
        for (StrictValue element : elements(value)) {
            sound(element.object("date", "from", "to", "hours", "name", "source"))
                    .ifPresent(exception -> {
                        Optional<CalendarDay> day = day(exception);
                        for (LocalDate date : dates(exception)) {
                            Integer earlier = lines.putIfAbsent(date, element.line());
                            if (earlier != null) {
                                bad(
                                        element,
                                        "the date " + date + " stands twice in the exceptions, first in line "
                                                + earlier);
                            }
                            day.ifPresent(found -> exceptions.put(date, found));
                        }
                    });
        }
        return exceptions;
    }

    private List<LocalDate> dates(StrictObject exception) {
        boolean range = exception.optional("from").isPresent()
                || exception.optional("to").isPresent();
        if (!range) {
            return date(exception, "date").map(List::of).orElse(List.of());
        }
        if (exception.optional("date").isPresent()) {
            bad(exception.value(), "either \"date\" or \"from\" and \"to\" was wanted, were both");
            return List.of();
        }
        Optional<LocalDate> from = date(exception, "from");
        Optional<LocalDate> to = date(exception, "to");
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        long days = to.get().toEpochDay() - from.get().toEpochDay() + 1;
        if (days < 1 || days > WorkCalendarBuilder.LONGEST_RANGE_DAYS) {
            bad(
                    exception.value(),
                    "a range of 1 to " + WorkCalendarBuilder.LONGEST_RANGE_DAYS + " dates was wanted, was " + from.get()
                            + " to " + to.get());
            return List.of();
        }
        return from.get().datesUntil(to.get().plusDays(1)).toList();
    }

    private Optional<LocalDate> date(StrictObject exception, String key) {
        return sound(exception
                .required(key)
                .flatMap(found ->
                        found.parsed("a date from 1900 to 2399 like 2026-10-01", DayRulesReader::reckonedDate)));
    }

    /** Returns the date, which must lie in the years in which calendars are reckoned. */
    static LocalDate reckonedDate(String text) {
        return checkReckoned(LocalDate.parse(text));
    }

    static LocalDate checkReckoned(LocalDate date) {
        if (date.getYear() < 1900 || date.getYear() > 2399) {
            throw new IllegalArgumentException("out of range");
        }
        return date;
    }

    private SortedMap<MonthDay, CalendarDay> annual(StrictValue value) {
        TreeMap<MonthDay, CalendarDay> annual = new TreeMap<>();
        for (StrictValue element : elements(value)) {
            sound(element.object("monthDay", "hours", "name", "source")).ifPresent(object -> {
                Optional<MonthDay> monthDay = sound(object.required("monthDay")
                        .flatMap(found -> found.parsed("a month and day like 12-25", DayRulesReader::monthDay)));
                Optional<CalendarDay> day = day(object);
                if (monthDay.isPresent() && day.isPresent() && annual.put(monthDay.get(), day.get()) != null) {
                    bad(
                            element,
                            "the day " + monthDay.get().toString().substring(2) + " stands twice in the annual days");
                }
            });
        }
        return annual;
    }

    private static MonthDay monthDay(String text) {
        if (!MONTH_DAY.matcher(text).matches()) {
            throw new IllegalArgumentException("no month and day");
        }
        return MonthDay.parse("--" + text);
    }

    private Optional<CalendarDay> day(StrictObject day) {
        Optional<DayPlan> plan = sound(day.required("hours")).flatMap(this::hours);
        Optional<String> name = text(day, "name");
        Optional<String> source = text(day, "source");
        return plan.map(found -> new CalendarDay(found, name.orElse(null), source.orElse(null)));
    }

    private Optional<String> text(StrictObject object, String key) {
        return object.optional(key).flatMap(found -> sound(found.text()));
    }

    private Optional<DayPlan> hours(StrictValue value) {
        List<TimeWindow> windows = new ArrayList<>();
        List<StrictValue> elements = elements(value);
        for (StrictValue element : elements) {
            sound(element.parsed("a window that ends after it begins, like 09:00-12:00", TimeWindow::parse))
                    .ifPresent(windows::add);
        }
        List<String> faults = DayPlan.faults(windows);
        faults.forEach(fault -> bad(value, fault));
        return faults.isEmpty() && windows.size() == elements.size()
                ? Optional.of(new DayPlan(windows))
                : Optional.empty();
    }

    private List<StrictValue> elements(StrictValue value) {
        sound &= value.isArray();
        return value.array();
    }

    private void bad(StrictValue value, String message) {
        sound = false;
        value.bad(message);
    }

    private <T> Optional<T> sound(Optional<T> part) {
        sound &= part.isPresent();
        return part;
    }
}
