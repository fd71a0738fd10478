package io.github.redress.sla;

import io.github.redress.Text;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a deadline is what it is: every stretch of time from the start to the deadline, whether it counts, and why.
 *
 * <p>The steps tile the way without gap or overlap. For amounts of time, the steps that count last exactly the amount. For
 * days and months a date counts as a whole, from midnight to midnight less its pauses, and {@link #countedDates} has one
 * entry for each day promised:
 *
 * <ul>
 *   <li>no days promised: none; the last step leads to the first end of a day;
 *   <li>the day of receipt: only where the start rule makes it the first day;
 *   <li>months: every date after the day of receipt, up to the same day of the later month;
 *   <li>a date that ends in a pause, or whose end had passed before receipt and would have been the deadline: no, the next
 *       one takes its place;
 *   <li>the dates over which a deadline rolls: no; the last date before them does, though no working day.
 * </ul>
 *
 * <p>What was granted on top counts in the same way, as {@link StepCode#EXTENSION}.
 *
 * <p>While a pause is open, the steps lead up to it, and a last one without an end stands for it.
 *
 * @param target what was promised at first
 * @param extensions what was granted on top, in that order
 * @param calendar in which it was counted
 * @param start when the clock began
 * @param result the deadline, or what is left of a clock that stands still
 * @param countedDates the dates that count towards days or months, in order; empty for amounts of time
 * @param steps in order; empty where the deadline is the start itself
 */
public record SlaExplanation(
        SlaTarget target,
        List<ExtensionAmount> extensions,
        WorkCalendar calendar,
        Instant start,
        DueResult result,
        List<LocalDate> countedDates,
        List<Step> steps) {

    /**
     * The most steps that are listed, some ten years of office hours; a last one, {@link StepCode#REST}, then leads to the
     * deadline.
     */
    public static final int MOST_STEPS = 20_000;

    /** Copies the lists, and refuses steps that leave a gap. */
    public SlaExplanation {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(result, "result");
        extensions = List.copyOf(extensions);
        countedDates = List.copyOf(countedDates);
        steps = List.copyOf(steps);
        Instant reached = Objects.requireNonNull(start, "start");
        for (Step step : steps) {
            if (!step.from().equals(reached)) {
                throw new IllegalArgumentException(
                        "a step must begin where the one before it ends, at " + reached + ", was " + step.from());
            }
            reached = step.to() == null ? Instant.MAX : step.to();
        }
    }

    /**
     * Explains the deadline of a clock that began at {@code start}. Throws whatever the target throws for that deadline.
     *
     * <p>The work grows with the days between, not with the amount; a hundred years take a fraction of a second.
     */
    public static SlaExplanation of(SlaTarget target, WorkTimeline timeline, Instant start, PauseSet pauses) {
        return of(target, timeline, start, pauses, List.of());
    }

    /**
     * Explains a deadline that was put off. Throws whatever reckoning it throws.
     *
     * @param extensions in the order they were granted; each in the unit that the target counts
     * @throws IllegalArgumentException if one is in another unit
     */
    public static SlaExplanation of(
            SlaTarget target, WorkTimeline timeline, Instant start, PauseSet pauses, List<ExtensionAmount> extensions) {
        extensions.forEach(extension -> check(extension, target));
        DueResult result = Extended.due(target, timeline, start, pauses, extensions);
        PauseSet since = pauses.since(start);
        Instant end = result instanceof Due due ? due.at() : since.openSince().orElseThrow();
        List<Grant> grants = Grant.of(target, timeline, start, since, extensions);
        StepList steps = new StepList(start, end, since, grants);
        List<LocalDate> dates = explain(target, timeline, start, since, grants, steps);
        List<Step> all = steps.close(result, Extended.lengthened(target, extensions));
        return new SlaExplanation(target, extensions, timeline.calendar(), start, result, dates, all);
    }

    /** Returns the explanation in whole sentences, in both languages, with times in the calendar's zone. */
    public Text text() {
        return ExplanationText.of(this);
    }

    private static List<LocalDate> explain(
            SlaTarget target,
            WorkTimeline timeline,
            Instant start,
            PauseSet pauses,
            List<Grant> grants,
            StepList steps) {
        if (target instanceof WorkingTime) {
            new TimeSteps(timeline, steps).working();
            return List.of();
        } else if (target instanceof CalendarTime) {
            new TimeSteps(timeline, steps).elapsed();
            return List.of();
        }
        DateCount count = target instanceof WorkingDays days
                ? DateCount.of(days, timeline, start)
                : DateCount.ofEveryDate(target, timeline, start);
        return new DateSteps(timeline, count, start, pauses, grants, steps).explain();
    }

    private static void check(ExtensionAmount extension, SlaTarget target) {
        if (!extension.fits(target)) {
            throw new IllegalArgumentException("an extension of " + target + " must be "
                    + (Extended.countsTime(target) ? "an amount of time" : "days") + ", was " + extension);
        }
    }

    /**
     * A stretch of time for which one thing is true; half-open.
     *
     * @param from the first moment
     * @param to the first moment after it, null for a pause that has not ended
     * @param counts whether it counts towards what was promised
     * @param why the reason
     */
    public record Step(Instant from, @Nullable Instant to, boolean counts, StepReason why) {

        /** Refuses an empty step. */
        public Step {
            Objects.requireNonNull(why, "why");
            if (to != null && !from.isBefore(to)) {
                throw new IllegalArgumentException("a step must end after it begins, was " + from + " to " + to);
            }
        }
    }
}
