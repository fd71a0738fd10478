package io.github.redress.sla;

import io.github.redress.calendar.CalendarVersion;
import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.DayRules;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkTimeline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Explains amounts of time, date by date.
 *
 * <p>The dates are laid out once more from what people wrote, and not from the compiled index: that both agree is a law.
 */
final class TimeSteps {

    private static final Duration DAY = Duration.ofDays(1);

    /** A version of the calendar while it is in force. */
    private record Reign(DayRules rules, Instant from, Instant to) {}

    private final WorkTimeline timeline;
    private final StepList steps;
    private final DayReasons days;

    TimeSteps(WorkTimeline timeline, StepList steps) {
        this.timeline = timeline;
        this.steps = steps;
        this.days = new DayReasons(timeline);
    }

    void working() {
        List<Reign> reigns = reigns();
        for (LocalDate date = dayBefore(); !steps.isDone(); date = date.plusDays(1)) {
            if (midnight(date.plusDays(1)).isAfter(steps.reached())) {
                for (Reign reign : reigns) {
                    working(date, reign);
                }
            }
        }
    }

    void elapsed() {
        for (LocalDate date = dayBefore(); !steps.isDone(); date = date.plusDays(1)) {
            StepReason why = length(date).equals(DAY) ? StepReason.of(StepCode.ELAPSED_TIME) : clockChange(date);
            steps.counts(midnight(date.plusDays(1)), why);
        }
    }

    private void working(LocalDate date, Reign reign) {
        Instant end = earlier(midnight(date.plusDays(1)), reign.to());
        if (!end.isAfter(steps.reached()) || !reign.from().isBefore(midnight(date.plusDays(1)))) {
            return;
        }
        DayPlan plan = reign.rules().plan(date);
        if (plan.isClosed()) {
            steps.skips(end, days.closed(reign.rules(), date));
            return;
        }
        for (TimeWindow window : plan.windows()) {
            steps.skips(earlier(at(date, window.fromSecond()), end), idle(date, plan));
            steps.counts(earlier(at(date, window.toSecond()), end), busy(date, window, reign.rules()));
        }
        steps.skips(end, idle(date, plan));
    }

    /** Returns why the time that comes next is outside the hours of its date. */
    private StepReason idle(LocalDate date, DayPlan plan) {
        List<TimeWindow> windows = plan.windows();
        if (steps.reached().isBefore(at(date, windows.get(0).fromSecond()))) {
            return StepReason.of(StepCode.BEFORE_OPENING);
        }
        Instant closing = at(date, windows.get(windows.size() - 1).toSecond());
        return StepReason.of(steps.reached().isBefore(closing) ? StepCode.BETWEEN_WINDOWS : StepCode.AFTER_CLOSING);
    }

    /** The clock's change matters exactly where a window does not last as long as it says. */
    private StepReason busy(LocalDate date, TimeWindow window, DayRules rules) {
        Duration lasts = Duration.between(at(date, window.fromSecond()), at(date, window.toSecond()));
        return lasts.toSeconds() == window.seconds()
                ? days.open(rules, date, StepCode.WORKING_HOURS)
                : clockChange(date);
    }

    private StepReason clockChange(LocalDate date) {
        return StepReason.of(StepCode.CLOCK_CHANGE, length(date).toString());
    }

    private Duration length(LocalDate date) {
        return Duration.between(midnight(date), midnight(date.plusDays(1)));
    }

    private List<Reign> reigns() {
        List<Reign> reigns = new ArrayList<>();
        DayRules rules = timeline.calendar().rules();
        Instant from = Instant.MIN;
        for (CalendarVersion version : timeline.calendar().versions()) {
            Instant to = timeline.at(version.from());
            reigns.add(new Reign(rules, from, to));
            rules = version.rules();
            from = to;
        }
        reigns.add(new Reign(rules, from, Instant.MAX));
        return reigns;
    }

    /** Where the clock is put back over midnight, a moment can belong to the date after the one it shows, never before. */
    private LocalDate dayBefore() {
        return timeline.local(steps.reached()).toLocalDate().minusDays(1);
    }

    private Instant midnight(LocalDate date) {
        return timeline.at(date.atStartOfDay());
    }

    private Instant at(LocalDate date, int secondOfDay) {
        return timeline.at(date.atStartOfDay().plusSeconds(secondOfDay));
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
