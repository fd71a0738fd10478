package io.github.redress.sla;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The sentences of an explanation in one language. Nothing here asks the machine for its own language. */
abstract class Wording {

    /** More stretches than a person reads become one: how much, from when to when. */
    private static final int MOST_STRETCHES = 6;

    private final int year;

    /** Takes the year of receipt; lists leave it out. */
    Wording(int year) {
        this.year = year;
    }

    abstract String betweenSentences();

    abstract String betweenGroups();

    abstract String received(WallTime at);

    abstract String promised(SlaTarget target);

    abstract String counted(String groups);

    abstract String notCounted(String groups);

    /** Returns stretches with the one reason that they have in common. */
    abstract String group(StepReason why, List<Stretch> stretches);

    abstract String rolled(LocalDate last, StepReason why);

    abstract String nextOpening();

    abstract String extended(ExtensionAmount by, SlaTarget target);

    abstract String rest();

    abstract String due(WallTime at, ZoneId zone);

    abstract String paused(WallTime since, StepReason why, Duration remaining, boolean ofOfficeHours);

    abstract String provisional(LocalDate last);

    abstract String date(LocalDate date, boolean withYear);

    abstract String beforeTime();

    abstract String range(String from, String to);

    abstract String amount(Duration amount);

    /** Returns how many days, or how much time, there are between two dates. */
    abstract String between(String from, String to, String much);

    abstract String days(long count);

    final String list(List<Stretch> stretches, String comma) {
        if (stretches.size() <= MOST_STRETCHES) {
            return each(stretches, comma);
        }
        Duration lasts = stretches.stream().map(Stretch::lasts).reduce(Duration.ZERO, Duration::plus);
        long dates = stretches.stream().mapToLong(Stretch::dates).sum();
        return between(
                date(stretches.get(0).from().date()),
                date(stretches.get(stretches.size() - 1).to().date()),
                lasts.isZero() ? days(dates) : amount(lasts));
    }

    final String date(LocalDate date) {
        return date(date, date.getYear() != year);
    }

    final String moment(WallTime at) {
        return date(at.date()) + beforeTime() + at.time();
    }

    final String inFull(WallTime at) {
        return date(at.date(), true) + beforeTime() + at.time();
    }

    /** Returns an amount in hours, minutes and seconds, never in days, since a day of work has no fixed length. */
    static String amount(Duration amount, String hours, String minutes, String seconds, String space) {
        List<String> parts = new ArrayList<>();
        if (amount.toHours() > 0) {
            parts.add(amount.toHours() + hours);
        }
        if (amount.toMinutesPart() > 0) {
            parts.add(amount.toMinutesPart() + minutes);
        }
        Duration rest = amount.minusMinutes(amount.toMinutes());
        if (!rest.isZero() || parts.isEmpty()) {
            parts.add(rest.toString().replaceAll("[PTS]", "") + seconds);
        }
        return String.join(space, parts);
    }

    /** Several stretches of one date name the date once. */
    private String each(List<Stretch> stretches, String comma) {
        List<String> parts = new ArrayList<>();
        LocalDate told = LocalDate.MIN;
        for (Stretch stretch : stretches) {
            WallTime from = stretch.from();
            WallTime to = stretch.to();
            if (stretch.isWholeDates()) {
                parts.add(stretch.dates() == 1 ? date(from.date()) : range(date(from.date()), date(to.date())));
            } else if (!from.date().equals(to.date())) {
                parts.add(range(moment(from), moment(to)));
            } else {
                parts.add(range(told.equals(from.date()) ? from.time() : moment(from), to.time()));
                told = from.date();
            }
        }
        return String.join(comma, parts);
    }
}
