package io.github.redress.examples.benchmarks.clock;

import java.time.LocalDate;
import java.util.Date;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jbpm.process.core.timer.BusinessCalendarImpl;
import org.kie.api.time.SessionClock;

/** jBPM's business calendar, told the time by us. It has one stretch of hours a day and no make-up days: calendar A only. */
final class JbpmPeer {

    private final FixedClock clock = new FixedClock();
    private final BusinessCalendarImpl calendar;

    JbpmPeer(Office office) {
        Properties properties = new Properties();
        properties.setProperty(BusinessCalendarImpl.DAYS_PER_WEEK, "5");
        properties.setProperty(BusinessCalendarImpl.HOURS_PER_DAY, "8");
        properties.setProperty(BusinessCalendarImpl.START_HOUR, "9");
        properties.setProperty(BusinessCalendarImpl.END_HOUR, "17");
        properties.setProperty(BusinessCalendarImpl.HOLIDAY_DATE_FORMAT, "yyyy-MM-dd");
        properties.setProperty(
                BusinessCalendarImpl.HOLIDAYS,
                office.holidays().stream().map(LocalDate::toString).collect(Collectors.joining(",")));
        properties.setProperty(BusinessCalendarImpl.TIMEZONE, office.zone().getId());
        this.calendar = new BusinessCalendarImpl(properties, clock);
    }

    /** Returns the deadline in epoch seconds, for an amount like {@code 80h}. */
    long due(long start, String amount) {
        clock.now = start * 1000;
        Date due = calendar.calculateBusinessTimeAsDate(amount);
        return due.getTime() / 1000;
    }

    private static final class FixedClock implements SessionClock {

        private long now;

        @Override
        public long getCurrentTime() {
            return now;
        }
    }
}
