package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;

/**
 * Which date is the first of a count of working dates. The usual rules are here; a city that counts in its own way implements
 * this.
 *
 * <p>For who writes one: {@link WorkingDays} asks a rule once for each deadline that it reckons, on whatever thread reckons it,
 * often millions of times. So a rule
 *
 * <ol>
 *   <li>is pure: its answer depends on the calendar and the start alone, never on a clock, a file, a default zone or what was
 *       asked before, since a deadline must come out the same when it is explained or reckoned anew;
 *   <li>is monotone, what comes later never begins earlier, unless the rule of the city itself is not: then neither are its
 *       deadlines, and nothing here can know it;
 *   <li>never begins before the start, and calls a date day one only where the calendar works on it; other answers, null too,
 *       end the reckoning with an {@link IllegalStateException} that names the rule;
 *   <li>reads local times by {@link WorkTimeline#local} and makes moments by {@link WorkTimeline#at}, so that the zone is the
 *       calendar's;
 *   <li>has a {@code toString} that says which rule it is, and {@code equals}, as a record has: targets are compared.
 * </ol>
 *
 * <p>Where it answers a moment that no calendar reckons, the deadline is beyond the horizon. Whatever it throws goes to who
 * asked for the deadline, except that an exception of java.time means the same. Files name the rules of this interface only.
 */
public interface StartRule {

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

    /**
     * Returns where counting begins for what came at {@code start}.
     *
     * @param timeline the calendar that is counted in
     * @return never null, nor a moment before {@code start}
     */
    CountStart begin(WorkTimeline timeline, Instant start);

    /**
     * Where counting begins.
     *
     * @param from the moment that counts as receipt, whose time of day is the one that {@link EndRule#SAME_TIME} means
     * @param dayOne whether its date, a working date then, is the first that counts; otherwise the next working date is
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
