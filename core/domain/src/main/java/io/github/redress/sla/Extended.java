package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A deadline that was put off, each time counted from the deadline before.
 *
 * <p>More time is simply more of the promised amount. More days go on counting after the deadline: a date whose mark lies in a
 * pause does not count there either, and rolling to a working date comes last again.
 */
final class Extended {

    private Extended() {}

    static boolean countsTime(SlaTarget target) {
        return target instanceof WorkingTime || target instanceof CalendarTime;
    }

    static int days(ExtensionAmount extension) {
        return extension instanceof ExtensionAmount.Days days ? days.days() : 0;
    }

    static DueResult due(
            SlaTarget target, WorkTimeline timeline, Instant start, PauseSet pauses, List<ExtensionAmount> extensions) {
        if (extensions.isEmpty()) {
            return target.due(timeline, start, pauses);
        }
        PauseSet since = pauses.since(start);
        PauseSet ended = since.ended();
        Due due = (Due) lengthened(target, extensions).due(timeline, start, ended);
        Instant at = due.at();
        for (ExtensionAmount extension : extensions) {
            at = later(target, timeline, at, days(extension), ended);
        }
        Reckoning.checkHorizon(timeline, start, at);
        Instant stopped = since.openSince().orElse(Instant.MAX);
        return stopped.isBefore(at)
                ? new Paused(target.measure(timeline, stopped, at))
                : new Due(at, timeline.isProvisional(at));
    }

    /** Returns the target with the time granted on top; days do not add up like that. */
    static SlaTarget lengthened(SlaTarget target, List<ExtensionAmount> extensions) {
        Duration more = Duration.ZERO;
        for (ExtensionAmount extension : extensions) {
            if (extension instanceof ExtensionAmount.Time time) {
                more = more.plus(time.amount());
            }
        }
        if (target instanceof WorkingTime working) {
            return new WorkingTime(working.amount().plus(more));
        }
        return target instanceof CalendarTime elapsed
                ? new CalendarTime(elapsed.amount().plus(more))
                : target;
    }

    private static Instant later(SlaTarget target, WorkTimeline timeline, Instant due, int days, PauseSet ended) {
        if (ended.isEmpty()) {
            return target.shift(timeline, due, days);
        }
        SlaTarget marks = unrolled(target);
        int dates = 0;
        for (int left = days; left > 0; ) {
            dates++;
            if (!ended.holds(marks.shift(timeline, due, dates))) {
                left--;
            }
        }
        return target.shift(timeline, due, dates);
    }

    /** Returns the target whose marks lie on the dates themselves. */
    static SlaTarget unrolled(SlaTarget target) {
        if (target instanceof CalendarDays days) {
            return new CalendarDays(days.days(), days.end(), Roll.NONE);
        }
        return target instanceof CalendarMonths months
                ? new CalendarMonths(months.months(), months.end(), Roll.NONE)
                : target;
    }
}
