package io.github.redress.scoring;

import io.github.redress.calendar.CalendarId;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a supervision rule speaks. */
public sealed interface Trigger {

    /** What looks at one case. */
    sealed interface OverCase extends Trigger {}

    /** What looks at a deadline of a case: the RESOLUTION promise of a department, while it runs. */
    sealed interface OverClock extends OverCase {}

    /** What looks at boards. */
    sealed interface OverBoard extends Trigger {}

    /**
     * A part of the time is used up, and the case is open.
     *
     * @param percent of the time from the start of the clock to its deadline, more than 0 and less than 100
     * @param calendar in whose working time that is reckoned, or null for all time
     */
    record ClockUsed(BigDecimal percent, @Nullable CalendarId calendar) implements OverClock {

        /** Refuses percentages out of bounds. */
        public ClockUsed {
            if (percent.signum() <= 0 || percent.compareTo(Rewards.HUNDRED) >= 0) {
                throw new IllegalArgumentException(
                        "percent must be more than 0 and less than 100, was " + percent.toPlainString());
            }
        }
    }

    /**
     * The working day so many before the day of the deadline has begun, and the case is open.
     *
     * @param workingDays from 1 to 1000
     * @param calendar which days are working days
     */
    record BeforeDue(int workingDays, CalendarId calendar) implements OverClock {

        /** Refuses a number out of bounds. */
        public BeforeDue {
            requireDays(workingDays);
            Objects.requireNonNull(calendar, "calendar");
        }
    }

    /**
     * The working day so many after the day of the deadline has begun, and the case is open.
     *
     * @param workingDays from 1 to 1000
     * @param calendar which days are working days
     * @param urges how often the department must have been urged since the deadline; 0 or more
     * @param unlessReasoned whether a department is spared that gave a reason: asked for more time, told the person how things stand, or
     *     committed itself to a date
     */
    record Late(int workingDays, CalendarId calendar, int urges, boolean unlessReasoned) implements OverClock {

        /** Refuses numbers out of bounds. */
        public Late {
            requireDays(workingDays);
            Objects.requireNonNull(calendar, "calendar");
            requireCount("urges", urges, 0);
        }
    }

    /**
     * Another rule spoke about the deadline, so many working days have begun since, and the case is still open.
     *
     * @param rule the id of an earlier rule over a deadline
     * @param workingDays from 1 to 1000
     * @param calendar which days are working days
     */
    record Unheeded(String rule, int workingDays, CalendarId calendar) implements OverClock {

        /** Refuses a number out of bounds. */
        public Unheeded {
            Objects.requireNonNull(rule, "rule");
            requireDays(workingDays);
            Objects.requireNonNull(calendar, "calendar");
        }
    }

    /**
     * Something happened so often in a case.
     *
     * @param what what is counted
     * @param atLeast from 1
     */
    record Counted(CaseCount what, int atLeast) implements OverCase {

        /** Refuses a number below 1. */
        public Counted {
            Objects.requireNonNull(what, "what");
            requireCount("atLeast", atLeast, 1);
        }
    }

    /**
     * A board names the unit, by the formula's bars.
     *
     * @param every which boards
     */
    record Listed(Cadence every) implements OverBoard {

        /** Refuses null. */
        public Listed {
            Objects.requireNonNull(every, "every");
        }
    }

    /**
     * All that a ranked unit's rate may well be lies below a floor: even the upper end of its 95 % interval.
     *
     * @param every which boards
     * @param measure of which more is better
     * @param percent the floor, from 0 to 100
     */
    record BelowFloor(Cadence every, Measure measure, BigDecimal percent) implements OverBoard {

        /** Refuses an adverse measure, and a percentage out of bounds. */
        public BelowFloor {
            Objects.requireNonNull(every, "every");
            requireBar(measure, percent);
        }
    }

    /**
     * A unit is at the bottom in several periods one after the other, and in each of them even the upper end of its 95 % interval lies
     * below a bar: nobody is called in for bad luck with a few cases.
     *
     * @param every which boards
     * @param worst how many units of a group are its bottom, from 1, and half of it at most: of four districts two, and of one none. A
     *     unit is there when all others but fewer than these stand before it, so that nobody is there by a tie alone
     * @param periods how many, from 1
     * @param measure of which more is better
     * @param percent the bar, from 0 to 100
     */
    record AtBottom(Cadence every, int worst, int periods, Measure measure, BigDecimal percent) implements OverBoard {

        /** Refuses numbers out of bounds, and an adverse measure. */
        public AtBottom {
            Objects.requireNonNull(every, "every");
            requireCount("worst", worst, 1);
            requireCount("periods", periods, 1);
            requireBar(measure, percent);
        }
    }

    /**
     * Another rule spoke about the unit so often, on boards of periods that began in the same year.
     *
     * @param rule the id of an earlier rule over boards
     * @param times from 1
     */
    record Repeated(String rule, int times) implements OverBoard {

        /** Refuses a number below 1. */
        public Repeated {
            Objects.requireNonNull(rule, "rule");
            requireCount("times", times, 1);
        }
    }

    /** A board of a year is there. */
    record YearEnd() implements OverBoard {}

    private static void requireDays(int workingDays) {
        if (workingDays < 1 || workingDays > 1_000) {
            throw new IllegalArgumentException("workingDays must be from 1 to 1000, was " + workingDays);
        }
    }

    private static void requireCount(String name, int value, int atLeast) {
        if (value < atLeast) {
            throw new IllegalArgumentException(name + " must be " + atLeast + " or more, was " + value);
        }
    }

    private static void requireBar(Measure measure, BigDecimal percent) {
        if (measure.isAdverse()) {
            throw new IllegalArgumentException("a bar is for a measure of which more is better, was " + measure.key());
        }
        if (percent.signum() < 0 || percent.compareTo(Rewards.HUNDRED) > 0) {
            throw new IllegalArgumentException(
                    "the bar of " + measure.key() + " must be from 0 to 100, was " + percent.toPlainString());
        }
    }
}
