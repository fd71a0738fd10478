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
        WorkIndex known = index.aroundDate(date);
        int i = known.datesBefore(date.toEpochDay());
        return i < known.dateCount() && known.date(i) == date.toEpochDay();
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

    Instant opening(LocalDate date) {
        WorkIndex known = index.aroundDate(date);
        return known.open(position(known, date));
    }

    Instant closing(LocalDate date) {
        WorkIndex known = index.aroundDate(date);
        return known.close(position(known, date));
    }

    private int after(LocalDate date, int count) {
        WorkIndex known = index.aroundDate(date);
        while (known.datesBefore(date.toEpochDay() + 1) + count > known.dateCount()) {
            WorkIndex grown = index.later(known);
            if (grown == known || known.toDay - date.toEpochDay() > MOST) {
                throw beyond(date, count);
            }
            known = grown;
        }
        return known.date(known.datesBefore(date.toEpochDay() + 1) + count - 1);
    }

    private int before(LocalDate date, int count) {
        WorkIndex known = index.aroundDate(date);
        while (known.datesBefore(date.toEpochDay()) < count) {
            WorkIndex grown = index.earlier(known);
            if (grown == known || date.toEpochDay() - known.fromDay > MOST) {
                throw beyond(date, -count);
            }
            known = grown;
        }
        return known.date(known.datesBefore(date.toEpochDay()) - count);
    }

    private int position(WorkIndex known, LocalDate date) {
        int i = known.datesBefore(date.toEpochDay());
        if (i == known.dateCount() || known.date(i) != date.toEpochDay()) {
            throw new IllegalArgumentException(date + " is no working date of calendar " + calendar.id());
        }
        return i;
    }

    private BeyondHorizonException beyond(LocalDate date, int count) {
        return new BeyondHorizonException(calendar.id(), "was asked for " + count + " working dates from " + date);
    }
}
