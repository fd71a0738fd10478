package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/** At which moment of a counted date the date is over. */
public sealed interface EndRule {

    /** The last closing of the date. For working dates only. */
    EndRule CLOSE_OF_DAY = new CloseOfDay();

    /** Midnight at the end of the date, which people are shown as 24:00 of that date. */
    EndRule END_OF_DATE = new EndOfDate();

    /** The time of day at which counting began. */
    EndRule SAME_TIME = new SameTime();

    /** Returns the rule that ends every date at this time of day. */
    static EndRule at(LocalTime time) {
        return new At(time);
    }

    /**
     * Returns the moment at which a date is over.
     *
     * @param from the moment at which counting began
     */
    Instant mark(WorkTimeline timeline, LocalDate date, Instant from);

    /** The last closing of the date. */
    record CloseOfDay() implements EndRule {

        @Override
        public Instant mark(WorkTimeline timeline, LocalDate date, Instant from) {
            return timeline.closing(date);
        }
    }

    /** Midnight at the end of the date. Source: Civil Code of China, article 203. */
    record EndOfDate() implements EndRule {

        @Override
        public Instant mark(WorkTimeline timeline, LocalDate date, Instant from) {
            return timeline.at(date.plusDays(1).atStartOfDay());
        }
    }

    /** The time of day at which counting began; a change of the clock does not move it. */
    record SameTime() implements EndRule {

        @Override
        public Instant mark(WorkTimeline timeline, LocalDate date, Instant from) {
            return Reckoning.sameTime(timeline, from, date);
        }
    }

    /**
     * A fixed time of day.
     *
     * @param time in the calendar's zone
     */
    record At(LocalTime time) implements EndRule {

        /** Refuses null. */
        public At {
            Objects.requireNonNull(time, "time");
        }

        @Override
        public Instant mark(WorkTimeline timeline, LocalDate date, Instant from) {
            return timeline.at(date.atTime(time));
        }
    }
}
