package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;

/** Which date is the first of a count of working dates. */
public sealed interface StartRule {

    /** The date of receipt is day zero. */
    StartRule NEXT_DAY = new NextDay();

    /** What comes outside hours counts as received at the next opening, whose date is day zero. */
    StartRule FROM_OPENING = new FromOpening();

    /**
     * Returns the rule by which what comes before a time of day has that date as its first. Where the date's mark has passed by
     * then, as with an end at 09:00 for what comes at 09:30, the next mark is the deadline of one day, as it is of two.
     */
    static StartRule sameDayIfBefore(LocalTime cutOff) {
        return new SameDayIfBefore(cutOff);
    }

    /** Returns where counting begins for what came at {@code start}. */
    CountStart begin(WorkTimeline timeline, Instant start);

    /**
     * Where counting begins.
     *
     * @param from the moment that counts as receipt
     * @param dayOne whether its date is the first that counts; otherwise the next working date is
     */
    record CountStart(Instant from, boolean dayOne) {

        /** Refuses null. */
        public CountStart {
            Objects.requireNonNull(from, "from");
        }
    }

    /** The date of receipt is day zero. Source: Civil Code of China, article 201. */
    record NextDay() implements StartRule {

        @Override
        public CountStart begin(WorkTimeline timeline, Instant start) {
            return new CountStart(start, false);
        }
    }

    /**
     * What comes on a working date strictly before a time of day has that date as its first; else the next working date is.
     *
     * @param cutOff the time of day in the calendar's zone
     */
    record SameDayIfBefore(LocalTime cutOff) implements StartRule {

        /** Refuses null. */
        public SameDayIfBefore {
            Objects.requireNonNull(cutOff, "cutOff");
        }

        @Override
        public CountStart begin(WorkTimeline timeline, Instant start) {
            LocalDateTime local = timeline.local(start);
            return new CountStart(
                    start, local.toLocalTime().isBefore(cutOff) && timeline.isWorkingDate(local.toLocalDate()));
        }
    }

    /** What comes outside hours counts as received at the next opening, whose date is day zero. */
    record FromOpening() implements StartRule {

        @Override
        public CountStart begin(WorkTimeline timeline, Instant start) {
            return new CountStart(timeline.nextActive(start), false);
        }
    }
}
