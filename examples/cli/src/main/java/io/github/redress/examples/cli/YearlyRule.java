package io.github.redress.examples.cli;

import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An RRULE on whole days. The library reckons the dates; how far, and what has an end, is decided here. */
final class YearlyRule {

    /** An event of the last year but one may pass the end of the year. */
    static final int LAST_YEAR = 2_398;

    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    private final Recurrence rule;
    private final LocalDate first;
    private final Set<LocalDate> except;
    private final @Nullable LocalDate until;

    YearlyRule(Recurrence rule, LocalDate first, Set<LocalDate> except) {
        this.rule = rule;
        this.first = first;
        this.except = except;
        this.until = rule.getUntil() == null ? null : ICalendarEvent.date(rule.getUntil());
    }

    LocalDate first() {
        return first;
    }

    Frequency frequency() {
        return rule.getFrequency();
    }

    boolean isYearly() {
        return rule.getFrequency() == Frequency.YEARLY && rule.getXRules().isEmpty();
    }

    /** An end after the last year that is reckoned is none. */
    boolean isEndless() {
        return rule.getCount() == null && (until == null || until.getYear() > LAST_YEAR);
    }

    /** Returns whether the rule is the same month and day of every year for ever, for all days of an event. */
    boolean isAnnual(int days) {
        boolean everyYear = rule.getInterval() == null || rule.getInterval() == 1;
        boolean sameMonth = rule.getByMonth().isEmpty() || rule.getByMonth().equals(List.of(first.getMonthValue()));
        boolean sameDay = rule.getByMonthDay().isEmpty()
                || (!rule.getByMonth().isEmpty() && rule.getByMonthDay().equals(List.of(first.getDayOfMonth())));
        boolean nothingElse = rule.getByDay().isEmpty()
                && rule.getByYearDay().isEmpty()
                && rule.getByWeekNo().isEmpty()
                && rule.getBySetPos().isEmpty();
        return isEndless() && everyYear && sameMonth && sameDay && nothingElse && (days == 1 || !passesFebruary(days));
    }

    /** Days around the end of February have other names in leap years. */
    private boolean passesFebruary(int days) {
        LocalDate march = LocalDate.of(first.getYear() + (first.getMonthValue() > 2 ? 1 : 0), 3, 1);
        return !march.isAfter(first.plusDays(days - 1L));
    }

    /** Returns the exempted dates as they are for another day of the same event. */
    Set<LocalDate> except(UnaryOperator<LocalDate> day) {
        return except.stream().map(day).collect(Collectors.toSet());
    }

    /** Returns the dates on which the event begins, up to the end of a year and of the rule. */
    SortedSet<LocalDate> through(int lastYear) {
        SortedSet<LocalDate> dates = new TreeSet<>(Set.of(first));
        Recurrence unending =
                new Recurrence.Builder(rule).until((ICalDate) null).build();
        // The library takes a date without a time for a midnight of the machine's zone; noon of UTC is nobody's
        // midnight.
        Instant noon = first.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        ICalDate start = new ICalDate(Date.from(noon), true);
        DateIterator iterator = unending.getDateIterator(start, UTC);
        while (iterator.hasNext()) {
            LocalDate date = LocalDate.ofInstant(iterator.next().toInstant(), ZoneOffset.UTC);
            if (date.getYear() > lastYear || (until != null && date.isAfter(until))) {
                break;
            }
            dates.add(date);
        }
        dates.removeAll(except);
        return dates;
    }
}
