package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * When to speak up about a deadline: after a share of the time, or so long before or after it. Never before the clock began.
 */
public sealed interface AlarmOffset {

    /**
     * Returns the moment to speak up.
     *
     * @param start when the clock began
     * @param due the deadline; what lies after it is reckoned even where the calendar refuses deadlines
     * @param target what was promised, which says what is counted
     * @param pauses the pauses so far; a share leaves them out
     */
    Instant at(WorkTimeline timeline, Instant start, Instant due, SlaTarget target, PauseSet pauses);

    /**
     * Reads {@code 80%}, {@code -P1D} or {@code PT-2H}; negative amounts are before the deadline, {@code PT0S} is the deadline.
     *
     * @throws IllegalArgumentException if the text has another form, or mixes days and hours
     */
    static AlarmOffset parse(String text) {
        try {
            if (Share.FORM.matcher(text).matches()) {
                return new Share(Integer.parseInt(text.substring(0, text.length() - 1)));
            }
            if (Days.FORM.matcher(text).matches()) {
                return new Days((int) LocalDate.EPOCH.plus(Period.parse(text)).toEpochDay());
            }
            if (Time.FORM.matcher(text).matches()) {
                return new Time(Duration.parse(text));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("an alarm like 80%, -P1D or -PT2H was wanted, was \"" + text + "\"", e);
        }
        throw new IllegalArgumentException("an alarm like 80%, -P1D or -PT2H was wanted, was \"" + text + "\"");
    }

    /**
     * After a share of the time between start and deadline, in what the target counts.
     *
     * @param percent 0 to 999; 100 is the deadline
     */
    record Share(int percent) implements AlarmOffset {

        private static final Pattern FORM = Pattern.compile("\\d{1,3}%");

        /** Refuses shares outside 0 to 999. */
        public Share {
            if (percent < 0 || percent > 999) {
                throw new IllegalArgumentException("a share must be 0 to 999 percent, was " + percent);
            }
        }

        @Override
        public Instant at(WorkTimeline timeline, Instant start, Instant due, SlaTarget target, PauseSet pauses) {
            if (percent == 100) {
                return due;
            }
            Duration unpaused =
                    target.measure(timeline, start, due).minus(pauses.measured(target, timeline, start, due));
            Duration share = unpaused.multipliedBy(percent).dividedBy(100);
            Instant at = target.shift(timeline, start, share);
            for (Pause pause : pauses.since(start).ended().pauses()) {
                if (!pause.from().isBefore(at)) {
                    break;
                }
                share = share.plus(target.measure(timeline, pause.from(), Objects.requireNonNull(pause.to())));
                at = target.shift(timeline, start, share);
            }
            return at;
        }

        @Override
        public String toString() {
            return percent + "%";
        }
    }

    /**
     * So many days before or after the deadline, counted like the target counts days.
     *
     * @param days negative before the deadline
     */
    record Days(int days) implements AlarmOffset {

        private static final Pattern FORM = Pattern.compile("[-+]?P[-+]?\\d{1,5}[DW]");

        @Override
        public Instant at(WorkTimeline timeline, Instant start, Instant due, SlaTarget target, PauseSet pauses) {
            Instant at = target.shift(timeline, due, days);
            return at.isBefore(start) ? start : at;
        }

        @Override
        public String toString() {
            return (days < 0 ? "-P" : "P") + Math.abs(days) + "D";
        }
    }

    /**
     * So long before or after the deadline: working time for working targets, elapsed time for calendar targets.
     *
     * @param amount negative before the deadline
     */
    record Time(Duration amount) implements AlarmOffset {

        private static final Pattern FORM = Pattern.compile("[-+]?PT.+");

        @Override
        public Instant at(WorkTimeline timeline, Instant start, Instant due, SlaTarget target, PauseSet pauses) {
            if (amount.isZero()) {
                return due;
            }
            Instant at = target.shift(timeline, due, amount);
            return at.isBefore(start) ? start : at;
        }

        @Override
        public String toString() {
            return amount.toString();
        }
    }
}
