package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/** By how much a deadline is put off, in the unit that its target counts. */
public sealed interface ExtensionAmount {

    /** Returns so many days: working dates for working days, all dates for calendar days and months. */
    static ExtensionAmount days(int days) {
        return new Days(days);
    }

    /** Returns so much time: working time for working time, elapsed time for calendar time. */
    static ExtensionAmount time(Duration amount) {
        return new Time(amount);
    }

    /**
     * Returns the amount that its text stands for.
     *
     * @param text days as in {@code P5D}, or time as in {@code PT4H}
     * @throws IllegalArgumentException if it is neither, or not of the bounds of {@link Days} or {@link Time}
     */
    static ExtensionAmount parse(String text) {
        try {
            return text.matches("P\\d{1,5}D")
                    ? days(Integer.parseInt(text.substring(1, text.length() - 1)))
                    : time(Duration.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "an extension must be days as in P5D or time as in PT4H, was \"" + text + "\"", e);
        }
    }

    /** Returns whether a target counts this unit. */
    boolean fits(SlaTarget target);

    /**
     * For targets that count days.
     *
     * @param days 1 to 36525, a hundred years, counted like the target counts days
     */
    record Days(int days) implements ExtensionAmount {

        /** Refuses less than one day, and more than a hundred years. */
        public Days {
            if (days < 1) {
                throw new IllegalArgumentException("an extension must be at least 1 day, was " + days);
            }
            if (days > WorkTimeline.HORIZON.toDays()) {
                throw new IllegalArgumentException(
                        "an extension must be at most " + WorkTimeline.HORIZON.toDays() + " days, was " + days);
            }
        }

        @Override
        public boolean fits(SlaTarget target) {
            return !Extended.countsTime(target);
        }

        @Override
        public String toString() {
            return "P" + days + "D";
        }
    }

    /**
     * For targets that count time.
     *
     * @param amount more than zero, {@link WorkTimeline#HORIZON} at most
     */
    record Time(Duration amount) implements ExtensionAmount {

        /** Refuses less than a nanosecond, and more than a hundred years. */
        public Time {
            Objects.requireNonNull(amount, "amount");
            if (amount.isNegative() || amount.isZero()) {
                throw new IllegalArgumentException("an extension must be more than no time, was " + amount);
            }
            if (amount.compareTo(WorkTimeline.HORIZON) > 0) {
                throw new IllegalArgumentException(
                        "an extension must be a hundred years at most, " + WorkTimeline.HORIZON + ", was " + amount);
            }
        }

        @Override
        public boolean fits(SlaTarget target) {
            return Extended.countsTime(target);
        }

        @Override
        public String toString() {
            return amount.toString();
        }
    }
}
