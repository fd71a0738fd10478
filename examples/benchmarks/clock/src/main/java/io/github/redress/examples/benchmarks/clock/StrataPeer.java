package io.github.redress.examples.benchmarks.clock;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Strata's holiday calendar, which counts dates; make-up days are its working days on a weekend. */
final class StrataPeer {

    private final ImmutableHolidayCalendar calendar;

    StrataPeer(Office office) {
        this.calendar = ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("OFFICE"),
                office.holidays(),
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                office.makeUpDays());
    }

    LocalDate plusWorkingDates(LocalDate date, int count) {
        return calendar.shift(date, count);
    }
}
