package io.github.redress.examples.cli;

import biweekly.component.VEvent;
import biweekly.property.RawProperty;
import biweekly.property.RecurrenceRule;
import biweekly.property.ValuedProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One event of an iCalendar file.
 *
 * <p>Dates are taken as they are written. The library's own {@link java.util.Date} is never asked: it is a moment in the
 * machine's zone.
 */
final class ICalendarEvent {

    /** A longer "holiday" is a mistake, or something else that happens to be whole days. */
    private static final int LONGEST_DAYS = 366;

    private static final String APPLE = "X-APPLE-SPECIAL-DAY";
    private static final Pattern MAKE_UP = Pattern.compile("补班|上班|[（(]班[)）]");

    private final VEvent event;
    private final Origin origin;
    private final String name;
    private final String source;
    private final Holidays holidays;

    ICalendarEvent(VEvent event, Origin origin, String calendar, Holidays holidays) {
        this.event = event;
        this.origin = origin;
        this.name = text(event.getSummary()).orElse("");
        this.source = text(event.getUrl()).orElse(calendar);
        this.holidays = holidays;
    }

    /** Adds what the event says to the holidays, or a remark why it cannot. */
    void read(boolean cancelled) {
        try {
            String why = use(
                    cancelled || (event.getStatus() != null && event.getStatus().isCancelled()));
            if (why != null) {
                notUsed(why);
            }
        } catch (DateTimeException e) {
            notUsed("it has a date that does not exist");
        }
    }

    /** Returns why the event is no day off, or null when it was used. */
    private @Nullable String use(boolean cancelled) {
        if (cancelled) {
            return "it is cancelled";
        }
        ICalDate begin = value(event.getDateStart());
        if (begin == null) {
            return "it has no DTSTART that can be read";
        }
        if (begin.hasTime()) {
            return "it begins at a time of day, " + begin.getRawComponents() + "; only whole days can be taken over";
        }
        if (event.getRecurrenceId() != null) {
            return "it changes one date of a rule; such a change must be made in the calendar by hand";
        }
        LocalDate first = date(begin);
        Optional<Long> length = length(first);
        if (length.isEmpty() || length.get() < 1 || length.get() > LONGEST_DAYS) {
            return "its end or duration must make 1 to " + LONGEST_DAYS + " whole days of it";
        }
        if (!Holidays.isReckoned(first) || !Holidays.isReckoned(first.plusDays(length.get()))) {
            return "it must lie in the years 1900 to 2399";
        }
        return use(first, length.get().intValue());
    }

    private @Nullable String use(LocalDate first, int days) {
        List<RecurrenceRule> rules = event.getProperties(RecurrenceRule.class);
        Set<LocalDate> except = except();
        if (rules.isEmpty()) {
            single(first, days, except);
        } else if (rules.size() > 1 || !event.getExceptionRules().isEmpty()) {
            return "it has several rules";
        } else if (rules.get(0).getValue() == null || rules.get(0).getValue().getFrequency() == null) {
            return "its rule cannot be read";
        } else {
            YearlyRule rule = new YearlyRule(rules.get(0).getValue(), first, except);
            if (!rule.isYearly()) {
                return "it comes back by " + rule.frequency() + "; only yearly days can be taken over";
            }
            if (isMakeUp()) {
                return "it is worked, and comes back; only single dates can be";
            }
            recurring(rule, days);
        }
        return additional(days, except);
    }

    private void single(LocalDate first, int days, Set<LocalDate> except) {
        if (!except.contains(first)) {
            occurrence(first, days);
            holidays.cover(first.getYear());
        }
    }

    private void recurring(YearlyRule rule, int days) {
        if (rule.isAnnual(days)) {
            for (int i = 0; i < days; i++) {
                int later = i;
                holidays.addYearly(rule.first().plusDays(i), rule.except(date -> date.plusDays(later)), name, source);
            }
        } else if (rule.isEndless()) {
            holidays.addEndless(rule.first().getYear(), last -> {
                rule.through(last).forEach(date -> occurrence(date, days));
                holidays.remark(origin.says(described() + ": its rule has no end, and is written out through " + last));
            });
        } else {
            rule.through(YearlyRule.LAST_YEAR).forEach(date -> {
                occurrence(date, days);
                holidays.coverByRule(date.getYear());
            });
        }
    }

    private void occurrence(LocalDate first, int days) {
        for (int i = 0; i < days; i++) {
            holidays.add(first.plusDays(i), !isMakeUp(), name, source, origin);
        }
    }

    /** Adds the dates that are listed one by one. */
    private @Nullable String additional(int days, Set<LocalDate> except) {
        boolean odd = false;
        for (var listed : event.getRecurrenceDates()) {
            odd |= !listed.getPeriods().isEmpty();
            for (ICalDate date : listed.getDates()) {
                if (date.hasTime() || !Holidays.isReckoned(date(date))) {
                    odd = true;
                } else {
                    single(date(date), days, except);
                }
            }
        }
        return odd ? "some of its RDATEs are no whole days" : null;
    }

    private Set<LocalDate> except() {
        Set<LocalDate> except = new TreeSet<>();
        event.getExceptionDates().forEach(listed -> listed.getValues().forEach(date -> except.add(date(date))));
        return except;
    }

    /** Returns the number of days; one where no end is given, or where the end, which is not included, is the start itself. */
    private Optional<Long> length(LocalDate first) {
        ICalDate end = value(event.getDateEnd());
        if (end != null) {
            return end.hasTime()
                    ? Optional.empty()
                    : Optional.of(date(end).equals(first) ? 1 : ChronoUnit.DAYS.between(first, date(end)));
        }
        Duration duration = value(event.getDuration());
        if (duration == null) {
            return Optional.of(1L);
        }
        long days = java.time.Duration.ofMillis(duration.toMillis()).toDays();
        return duration.hasTime() ? Optional.empty() : Optional.of(days);
    }

    /** Apple's holiday calendars mark worked weekends with a key, others only in the name. */
    private boolean isMakeUp() {
        RawProperty special = event.getExperimentalProperty(APPLE);
        return special == null ? MAKE_UP.matcher(name).find() : "ALTERNATE-WORKDAY".equals(special.getValue());
    }

    private void notUsed(String why) {
        holidays.notUsed(origin.says(described() + " is not used: " + why));
    }

    private String described() {
        return "the event \"" + name + "\"";
    }

    static LocalDate date(ICalDate date) {
        DateTimeComponents written = date.getRawComponents();
        return LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
    }

    private static <T> @Nullable T value(@Nullable ValuedProperty<T> property) {
        return property == null ? null : property.getValue();
    }

    static Optional<String> text(@Nullable ValuedProperty<String> property) {
        return Optional.ofNullable(value(property)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
