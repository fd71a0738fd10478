package io.github.redress.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** The dates that have working time, in order: counting them is a step in an array. */
final class WorkingDates {

    private static final int MOST = 36_525;

    private final WorkCalendar calendar;
    private final GrowingIndex index;

    WorkingDates(WorkCalendar calendar, GrowingIndex index) {
        this.calendar = calendar;
        this.index = index;
    }

    boolean contains(LocalDate date) {
        return index.aroundDate(date).dates().contains(date.toEpochDay());
    }

    LocalDate plus(LocalDate date, int count) {
        if (count == 0) {
            throw new IllegalArgumentException("the count of working dates must not be 0");
        }
        if (count > MOST || count < -MOST) {
            throw beyond(date, count);
        }
        return LocalDate.ofEpochDay(count > 0 ? after(date, count) : before(date, -count));
    }

    /** Returns the first working moment of the date: midnight, where work goes on over it. */
    Instant opening(LocalDate date) {
        WorkIndex known = aroundWorking(date);
        long midnight = midnight(date);
        return Instant.ofEpochSecond(known.isActive(midnight) ? midnight : known.latestWith(known.worked(midnight)));
    }

    /** Returns the earliest moment by which all the work of the date is done. */
    Instant closing(LocalDate date) {
        WorkIndex known = aroundWorking(date);
        return Instant.ofEpochSecond(known.earliestWith(known.worked(midnight(date.plusDays(1))), 0));
    }

    private int after(LocalDate date, int count) {
        long next = date.toEpochDay() + 1;
        WorkIndex known = index.aroundDate(date);
        int number = known.dates().countBefore(next) + count - 1;
        while (number >= known.dates().size()) {
            WorkIndex grown = index.later(known);
            if (grown == known || known.toDay - date.toEpochDay() > MOST) {
                throw beyond(date, count);
            }
            known = grown;
            number = known.dates().countBefore(next) + count - 1;
        }
        return known.dates().day(number);
    }

    private int before(LocalDate date, int count) {
        WorkIndex known = index.aroundDate(date);
        int number = known.dates().countBefore(date.toEpochDay()) - count;
        while (number < 0) {
            WorkIndex grown = index.earlier(known);
            if (grown == known || date.toEpochDay() - known.fromDay > MOST) {
                throw beyond(date, -count);
            }
            known = grown;
            number = known.dates().countBefore(date.toEpochDay()) - count;
        }
        return known.dates().day(number);
    }

    private WorkIndex aroundWorking(LocalDate date) {
        WorkIndex known = index.aroundDate(date);
        if (!known.dates().contains(date.toEpochDay())) {
            throw new IllegalArgumentException(date + " is no working date of calendar " + calendar.id());
        }
        return known;
    }

    private long midnight(LocalDate date) {
        return LocalTimes.epochSecond(calendar.zone().getRules(), date.atStartOfDay());
    }

    private BeyondHorizonException beyond(LocalDate date, int count) {
        return new BeyondHorizonException(calendar.id(), "was asked for " + count + " working dates from " + date);
    }
}
