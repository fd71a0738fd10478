package io.github.redress.scoring.supervision;

import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkTimeline;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Moments that rules reckon from deadlines, in the calendars that they name. */
final class WorkingDays {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Map<CalendarId, WorkTimeline> calendars;

    WorkingDays(Collection<WorkTimeline> calendars) {
        this.calendars = new TreeMap<>(Comparator.comparing(CalendarId::value));
        calendars.forEach(timeline -> this.calendars.put(timeline.calendar().id(), timeline));
    }

    Set<CalendarId> names() {
        return calendars.keySet();
    }

    boolean has(CalendarId calendar) {
        return calendars.containsKey(calendar);
    }

    /** Returns when the working day so many after (before, where negative) the day of an instant begins. */
    Instant opening(CalendarId calendar, Instant of, int workingDays) {
        WorkTimeline timeline = timeline(calendar);
        return timeline.opening(timeline.plusWorkingDates(day(timeline, of), workingDays));
    }

    /** Returns an instant as people of the calendar's city read it, to the minute; in UTC, and saying so, where no calendar is named. */
    String shown(@Nullable CalendarId calendar, Instant at) {
        return calendar == null
                ? SHOWN.format(at.atOffset(ZoneOffset.UTC)) + " UTC"
                : SHOWN.format(timeline(calendar).local(at));
    }

    /** A deadline at midnight is the end of the day before. */
    private static LocalDate day(WorkTimeline timeline, Instant of) {
        return timeline.local(of.minusNanos(1)).toLocalDate();
    }

    /** Returns when so many percent of the time from start to due are used up, in working time where a calendar is named. */
    Instant used(@Nullable CalendarId calendar, Instant start, Instant due, BigDecimal percent) {
        if (calendar == null) {
            return start.plus(part(Duration.between(start, due), percent));
        }
        WorkTimeline timeline = timeline(calendar);
        return timeline.due(start, part(timeline.between(start, due), percent));
    }

    private static Duration part(Duration whole, BigDecimal percent) {
        return Duration.ofNanos(BigDecimal.valueOf(whole.toNanos())
                .multiply(percent)
                .divideToIntegralValue(HUNDRED)
                .longValueExact());
    }

    /**
     * Returns whether a calendar is not known as far as this instant.
     *
     * @throws io.github.redress.calendar.BeyondCoverageException if it is not, and it refuses to be asked
     */
    boolean isProvisional(CalendarId calendar, Instant at) {
        return timeline(calendar).isProvisional(at);
    }

    private WorkTimeline timeline(CalendarId calendar) {
        WorkTimeline timeline = calendars.get(calendar);
        if (timeline == null) {
            throw new IllegalStateException("calendar " + calendar + " was not given");
        }
        return timeline;
    }
}
