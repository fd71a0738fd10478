package io.github.redress.routing.rules;

import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads hours of the week: {@code {"days": "MON-FRI,SUN", "from": "22:00", "to": "06:00"}}. What is absent is every day,
 * the beginning and the end of the day; {@code 24:00} is a legal end. With the name of a calendar, hours are those of its working
 * days, and where neither {@code from} nor {@code to} stands they are its opening hours.
 *
 * @param calendars reads names of calendars
 */
record HoursReader(CalendarsReader calendars) {

    private static final String END_OF_DAY = "24:00";
    private static final String WANTED = "a time from 00:00 to 23:59, or 24:00 as an end,";
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final List<String> DAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.name().substring(0, 3))
            .toList();

    /** Returns {@link Hours}, or {@link WorkingHours} where a calendar is named. */
    Optional<Condition> read(StrictValue value) {
        return value.object("days", "from", "to", "calendar").map(hours -> {
            Hours window = read(value, hours);
            boolean hasWindow =
                    hours.optional("from").isPresent() || hours.optional("to").isPresent();
            return hours.optional("calendar")
                    .flatMap(calendars::read)
                    .<Condition>map(calendar -> new WorkingHours(calendar, window.days(), hasWindow ? window : null))
                    .orElse(window);
        });
    }

    private static Hours read(StrictValue value, StrictObject hours) {
        if (WhenReader.saysNothing(hours)) {
            value.bad("days, from, to or calendar was wanted, was {}");
        }
        Set<DayOfWeek> days = hours.optional("days")
                .flatMap(text -> text.parsed("days like MON-FRI,SUN", HoursReader::days))
                .orElse(EnumSet.allOf(DayOfWeek.class));
        Optional<LocalTime> from = hours.optional("from").flatMap(text -> text.parsed(WANTED, HoursReader::time));
        Optional<LocalTime> to = hours.optional("to").flatMap(text -> text.parsed(WANTED, HoursReader::end));
        if (from.isPresent() && from.equals(to) && !isEndOfDay(hours)) {
            value.bad("from and to must differ, were both " + from.get());
        }
        return new Hours(days, from.orElse(LocalTime.MIDNIGHT), to.orElse(LocalTime.MIDNIGHT));
    }

    private static boolean isEndOfDay(StrictObject hours) {
        return hours.optional("to")
                .flatMap(StrictValue::name)
                .filter(END_OF_DAY::equals)
                .isPresent();
    }

    private static Set<DayOfWeek> days(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : text.split(",", -1)) {
            String[] ends = part.strip().split("-", -1);
            if (ends.length > 2) {
                throw new IllegalArgumentException(part);
            }
            DayOfWeek last = day(ends[ends.length - 1]);
            for (DayOfWeek day = day(ends[0]); day != last; day = day.plus(1)) {
                days.add(day);
            }
            days.add(last);
        }
        return days;
    }

    private static DayOfWeek day(String text) {
        int index = DAYS.indexOf(text.strip());
        if (index < 0) {
            throw new IllegalArgumentException(text);
        }
        return DayOfWeek.of(index + 1);
    }

    private static LocalTime end(String text) {
        return text.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : time(text);
    }

    private static LocalTime time(String text) {
        if (!TIME.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return LocalTime.parse(text);
    }
}
