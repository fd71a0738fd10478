package io.github.redress.examples.benchmarks.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.mpxj.Duration;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarHours;
import org.mpxj.ProjectFile;
import org.mpxj.TimeUnit;

/** MPXJ's project calendar. It knows no zones: it is asked and answers in local times, and is spared the way there and back. */
final class MpxjPeer {

    private final ProjectCalendar calendar = new ProjectFile().addCalendar();

    MpxjPeer(Office office) {
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean working = day.compareTo(DayOfWeek.SATURDAY) < 0;
            calendar.setWorkingDay(day, working);
            ProjectCalendarHours hours = calendar.addCalendarHours(day);
            if (working) {
                addHours(hours, office);
            }
        }
        for (LocalDate date : office.holidays()) {
            calendar.addCalendarException(date);
        }
        for (LocalDate date : office.makeUpDays()) {
            addHours(calendar.addCalendarException(date), office);
        }
    }

    private static void addHours(ProjectCalendarHours hours, Office office) {
        office.windows()
                .forEach(window -> hours.add(new LocalTimeRange(
                        LocalTime.ofSecondOfDay(window.fromSecond()), LocalTime.ofSecondOfDay(window.toSecond()))));
    }

    LocalDateTime due(LocalDateTime start, Duration amount) {
        return calendar.getDate(start, amount);
    }

    static Duration minutes(long seconds) {
        return Duration.getInstance(seconds / 60.0, TimeUnit.MINUTES);
    }
}
