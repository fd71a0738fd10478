package io.github.redress.scoring;

import io.github.redress.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * How often a board is published. The periods of one cadence follow each other without gap or overlap, in any zone.
 *
 * <p>A period begins at the first instant of its first day in the city's zone, which is not midnight where clocks change at midnight; a
 * day on which they change has 23 or 25 hours.
 */
public enum Cadence {
    /** From a day's beginning to the next. */
    DAILY(Text.of("日报", "daily")),
    /** From Monday to Monday; weeks and the years they belong to are numbered by ISO 8601. */
    WEEKLY(Text.of("周报", "weekly")),
    /** From the first of a month to the next. */
    MONTHLY(Text.of("月报", "monthly")),
    /** From the first of January to the next. */
    YEARLY(Text.of("年报", "yearly"));

    private final Text label;

    Cadence(Text label) {
        this.label = label;
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }

    /** Returns the first day of the period that this day lies in. */
    public LocalDate firstDay(LocalDate anyDayInIt) {
        return switch (this) {
            case DAILY -> anyDayInIt;
            case WEEKLY -> anyDayInIt.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHLY -> anyDayInIt.withDayOfMonth(1);
            case YEARLY -> anyDayInIt.withDayOfYear(1);
        };
    }

    /** Returns the first day of the period after the one that this day lies in. */
    public LocalDate firstDayAfter(LocalDate anyDayInIt) {
        LocalDate first = firstDay(anyDayInIt);
        return switch (this) {
            case DAILY -> first.plusDays(1);
            case WEEKLY -> first.plusWeeks(1);
            case MONTHLY -> first.plusMonths(1);
            case YEARLY -> first.plusYears(1);
        };
    }

    /** Returns the first day of the period before the one that this day lies in. */
    public LocalDate firstDayBefore(LocalDate anyDayInIt) {
        return firstDay(firstDay(anyDayInIt).minusDays(1));
    }

    /** Returns the period that this day lies in, looked at from its end. */
    public Period of(LocalDate anyDayInIt, ZoneId zone) {
        return Period.of(firstDay(anyDayInIt), firstDayAfter(anyDayInIt), zone);
    }

    /** Returns the short name of the period that this day lies in: {@code 2026-10-12}, {@code 2026-W42}, {@code 2026-10}, {@code 2026}. */
    public String key(LocalDate anyDayInIt) {
        return switch (this) {
            case DAILY -> anyDayInIt.toString();
            case WEEKLY -> String.format(Locale.ROOT, "%04d-W%02d", weekYear(anyDayInIt), week(anyDayInIt));
            case MONTHLY ->
                anyDayInIt.toString().substring(0, anyDayInIt.toString().length() - "-01".length());
            case YEARLY -> String.format(Locale.ROOT, "%04d", anyDayInIt.getYear());
        };
    }

    /** Returns the name that people read of the period that this day lies in. */
    public Text name(LocalDate anyDayInIt) {
        LocalDate day = firstDay(anyDayInIt);
        String key = key(anyDayInIt);
        return switch (this) {
            case DAILY -> Text.of(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日", key);
            case WEEKLY -> Text.of(weekYear(day) + "年第" + week(day) + "周", key);
            case MONTHLY -> Text.of(day.getYear() + "年" + day.getMonthValue() + "月", key);
            case YEARLY -> Text.of(day.getYear() + "年", key);
        };
    }

    private static int weekYear(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR);
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
