package io.github.redress.sla;

import io.github.redress.Text;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
 * <p>While a pause is open, the steps lead up to it, and a last one without an end stands for it.
 *
 * @param target what was promised
 * @param calendar in which it was counted
 * @param start when the clock began
 * @param result the deadline, or what is left of a clock that stands still
 * @param countedDates the dates that count towards days or months, in order; empty for amounts of time
 * @param steps in order; empty where the deadline is the start itself
 */
public record SlaExplanation(
        SlaTarget target,
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
        DueResult result = target.due(timeline, start, pauses);
        PauseSet since = pauses.since(start);
        Instant end = result instanceof Due due ? due.at() : since.openSince().orElseThrow();
        StepList steps = new StepList(start, end, since);
        List<LocalDate> dates = explain(target, timeline, start, since, steps);
        return new SlaExplanation(target, timeline.calendar(), start, result, dates, steps.close(result, target));
    }

    /** Returns the explanation in whole sentences, in both languages, with times in the calendar's zone. */
    public Text text() {
        return ExplanationText.of(this);
    }

    /**
     * Returns this with an extension at its end.
     *
     * @param later the deadline from then on
     * @param reason why it was granted, a word rather than a person's sentence; may be empty
     * @throws IllegalArgumentException if that is not later than the deadline before
     * @throws IllegalStateException if the clock stands still, so that there is no deadline to put off
     */
    public SlaExplanation extendedTo(Due later, String reason) {
        if (!(result instanceof Due before)) {
            throw new IllegalStateException("a paused clock has no deadline to put off to " + later.at());
        }
        if (!later.at().isAfter(before.at())) {
            throw new IllegalArgumentException(
                    "an extension must end after the deadline before, " + before.at() + ", was " + later.at());
        }
        Step extension = new Step(before.at(), later.at(), true, StepReason.of(StepCode.EXTENSION, reason));
        List<Step> extended =
                Stream.concat(steps.stream(), Stream.of(extension)).toList();
        return new SlaExplanation(target, calendar, start, later, countedDates, extended);
    }

    private static List<LocalDate> explain(
            SlaTarget target, WorkTimeline timeline, Instant start, PauseSet pauses, StepList steps) {
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
        return new DateSteps(timeline, count, start, pauses, steps).explain();
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
