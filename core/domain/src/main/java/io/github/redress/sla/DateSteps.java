package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Explains counts of dates.
 *
 * <ol>
 *   <li>Each date that may count gets its verdict, as the target itself goes through them, up to the last one or to an open
 *       pause.
 *   <li>So do the dates that an extension adds; the deadline before it is where it begins to count.
 *   <li>All dates from the start on are laid out, those between with the reason why they may not count.
 * </ol>
 */
final class DateSteps {

    private final WorkTimeline timeline;
    private final DateCount count;
    private final Instant start;
    private final PauseSet pauses;
    private final List<Grant> grants;
    private final StepList steps;
    private final DayReasons days;
    private final List<LocalDate> counted = new ArrayList<>();
    private final Map<LocalDate, StepReason> skipped = new HashMap<>();
    private @Nullable LocalDate last;

    DateSteps(
            WorkTimeline timeline,
            DateCount count,
            Instant start,
            PauseSet pauses,
            List<Grant> grants,
            StepList steps) {
        this.timeline = timeline;
        this.count = count;
        this.start = start;
        this.pauses = pauses;
        this.grants = grants;
        this.steps = steps;
        this.days = new DayReasons(timeline);
    }

    /** Adds the steps, and returns the dates that count. */
    List<LocalDate> explain() {
        judge();
        grants.forEach(this::judge);
        layOut();
        return counted;
    }

    private void judge() {
        Instant stopped = stopped();
        int left = Math.max(count.promised(), 1);
        for (LocalDate date = count.first();
                midnight(date).isBefore(stopped);
                date = count.next().apply(date)) {
            if (isPaused(date)) {
                skipped.put(date, StepReason.of(StepCode.PAUSED_DATE));
            } else if (--left > 0) {
                counted.add(date);
            } else if (count.mark().apply(date).isBefore(start)) {
                skipped.put(date, StepReason.of(StepCode.MARK_PASSED));
            } else {
                conclude(date);
                return;
            }
        }
    }

    private void judge(Grant grant) {
        LocalDate before = last;
        if (before != null && before.isBefore(grant.zero())) {
            before.plusDays(1)
                    .datesUntil(grant.zero().plusDays(1))
                    .forEach(date -> skipped.put(date, count.after().apply(before)));
        }
        SlaTarget marks = Extended.unrolled(count.target());
        LocalDate date = grant.zero();
        int left = Extended.days(grant.amount());
        for (int i = 1; left > 0 && midnight(date).isBefore(stopped()); i++) {
            date = count.next().apply(date);
            if (!pauses.isEmpty() && pauses.holds(marks.shift(timeline, grant.before(), i))) {
                skipped.put(date, StepReason.of(StepCode.PAUSED_DATE));
            } else {
                counted.add(date);
                left--;
            }
        }
        last = date;
    }

    private Instant stopped() {
        return pauses.openSince().orElse(Instant.MAX);
    }

    /** Without pauses the marks in between are not asked for, as the target does not ask for them either. */
    private boolean isPaused(LocalDate date) {
        return !pauses.isEmpty() && pauses.holds(count.mark().apply(date));
    }

    private void conclude(LocalDate date) {
        last = date;
        if (count.promised() > 0) {
            counted.add(date);
        } else {
            skipped.put(date, StepReason.of(StepCode.NO_DAYS_PROMISED));
        }
    }

    private void layOut() {
        int next = 0;
        for (LocalDate date = timeline.local(start).toLocalDate(); !steps.isDone(); date = date.plusDays(1)) {
            Instant end = midnight(date.plusDays(1));
            wait(date, end);
            while (next < counted.size() && counted.get(next).isBefore(date)) {
                next++;
            }
            if (next < counted.size() && counted.get(next).equals(date)) {
                steps.counts(end, count.counted().apply(date));
            } else {
                steps.skips(end, skipped(date));
            }
        }
    }

    private void wait(LocalDate date, Instant end) {
        if (start.isBefore(count.from())) {
            StepReason why = timeline.isWorkingDate(date) ? count.waiting() : days.closed(date);
            steps.skips(count.from().isBefore(end) ? count.from() : end, why);
        }
    }

    private StepReason skipped(LocalDate date) {
        StepReason known = skipped.get(date);
        if (known != null) {
            return known;
        } else if (date.equals(count.zero())) {
            return count.dayZero();
        } else if (last != null && date.isAfter(last)) {
            return count.after().apply(last);
        }
        return days.closed(date);
    }

    private Instant midnight(LocalDate date) {
        return timeline.at(date.atStartOfDay());
    }
}
