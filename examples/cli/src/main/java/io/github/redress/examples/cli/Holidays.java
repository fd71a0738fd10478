package io.github.redress.examples.cli;

import io.github.redress.FileFault;
import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.DayRules;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.json.FileFaults;
import io.github.redress.json.OfficeHours;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * Days off and make-up days as files give them, until a calendar is made of them.
 *
 * <p>Two entries that say the same of a date become one with both names and sources. When they contradict each other, the first
 * one holds and the other is a remark.
 */
final class Holidays {

    /** How far a rule without an end is written out, when no single date says how far the files go. */
    static final int YEARS_OF_AN_ENDLESS_RULE = 20;

    private final TreeMap<LocalDate, Holiday> dates = new TreeMap<>();
    private final TreeMap<MonthDay, YearlyDay> yearly = new TreeMap<>();
    private final TreeSet<Integer> covered = new TreeSet<>();
    private final TreeSet<Integer> coveredByRules = new TreeSet<>();
    private final List<IntConsumer> endless = new ArrayList<>();
    private final FileFaults remarks = new FileFaults();
    private int notUsed;

    /** Returns the date; calendars are reckoned in the years 1900 to 2399. */
    static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        if (!isReckoned(date)) {
            throw new IllegalArgumentException("out of range");
        }
        return date;
    }

    static boolean isReckoned(LocalDate date) {
        return date.getYear() >= 1900 && date.getYear() <= 2399;
    }

    /** Adds a date that is off, or worked although its weekday might not be. */
    void add(LocalDate date, boolean off, String name, String source, Origin origin) {
        Holiday found = dates.computeIfAbsent(date, any -> new Holiday(off));
        if (found.isOff() != off) {
            notUsed(origin.says(date + (off ? " is off" : " is worked") + " here, but stands as "
                    + (off ? "worked" : "off") + " before; the first holds"));
            return;
        }
        found.add(name, source);
    }

    /** Adds a day that is off in every year from the first date's on, but for some dates. */
    void addYearly(LocalDate first, Set<LocalDate> except, String name, String source) {
        yearly.computeIfAbsent(MonthDay.from(first), any -> new YearlyDay()).add(first.getYear(), except, name, source);
    }

    /** Adds a rule without an end; it is asked to add its dates once it is known through which year. */
    void addEndless(int firstYear, IntConsumer addThroughYear) {
        endless.add(addThroughYear);
        coveredByRules.add(firstYear + YEARS_OF_AN_ENDLESS_RULE);
    }

    /** Says that the files know all days of this year. */
    void cover(int year) {
        covered.add(year);
    }

    /** Says that a rule that ends gave dates in this year. */
    void coverByRule(int year) {
        coveredByRules.add(year);
    }

    /** Adds something that a person should know, though nothing is lost. */
    void remark(FileFault remark) {
        remarks.add(remark);
    }

    /** Adds something that was in the files and is not in the calendar. */
    void notUsed(FileFault fault) {
        remarks.add(fault);
        notUsed++;
    }

    int notUsed() {
        return notUsed;
    }

    FileFaults remarks() {
        return remarks;
    }

    boolean isEmpty() {
        return dates.isEmpty() && yearly.isEmpty() && endless.isEmpty();
    }

    String counts() {
        long off = dates.values().stream().filter(Holiday::isOff).count();
        return off + " days off, " + (dates.size() - off) + " make-up days, " + yearly.size() + " yearly days"
                + lastYear().map(year -> " through " + year).orElse(" for ever") + "; not used: " + notUsed;
    }

    /** Returns the calendar; make-up days have the hours of Monday, or of the first weekday that has any. */
    WorkCalendar calendar(CalendarId id, ZoneId zone, OfficeHours hours) {
        lastYear().ifPresent(year -> endless.forEach(rule -> rule.accept(year)));
        endless.clear();
        for (int year : covered) {
            if (year != covered.last() && !covered.contains(year + 1)) {
                remark(new Origin("--in", "", 0).says("the files cover " + year + ", but not " + (year + 1)));
            }
        }
        SortedMap<LocalDate, CalendarDay> exceptions = new TreeMap<>();
        dates.forEach((date, day) -> exceptions.put(date, day.with(day.isOff() ? DayPlan.CLOSED : hours.makeUpDay())));
        SortedMap<MonthDay, CalendarDay> annual = new TreeMap<>();
        int firstYear = firstYear();
        yearly.forEach((date, day) -> {
            annual.put(date, day.off());
            day.notOff(date, firstYear).forEach(kept -> {
                DayPlan plan = hours.week().getOrDefault(kept.getDayOfWeek(), DayPlan.CLOSED);
                if (!plan.isClosed()) {
                    exceptions.putIfAbsent(kept, day.notOff(kept, plan));
                }
            });
        });
        return WorkCalendar.builder()
                .id(id)
                .zone(zone)
                .rules(new DayRules(hours.week(), exceptions, annual))
                .validThrough(lastYear().map(year -> LocalDate.of(year, 12, 31)).orElse(null))
                .build();
    }

    /** Single dates say how far the files go; without any, rules do; days that come back for ever have no end. */
    private Optional<Integer> lastYear() {
        if (!covered.isEmpty()) {
            return Optional.of(covered.last());
        }
        return coveredByRules.isEmpty() ? Optional.empty() : Optional.of(coveredByRules.last());
    }

    private int firstYear() {
        TreeSet<Integer> years = new TreeSet<>(covered);
        dates.keySet().forEach(date -> years.add(date.getYear()));
        yearly.values().forEach(day -> years.add(day.firstYear()));
        return years.first();
    }
}
