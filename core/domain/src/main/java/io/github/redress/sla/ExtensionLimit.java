package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Instant;
import java.util.List;

/** How often and how far a goal lets its deadline be put off. */
final class ExtensionLimit {

    private ExtensionLimit() {}

    /**
     * Refuses what a goal does not allow.
     *
     * @param granted every extension of the round, the one in question last
     */
    static void check(
            SlaGoal goal, WorkTimeline timeline, Instant start, PauseSet ended, List<ExtensionAmount> granted) {
        ExtensionAmount last = granted.get(granted.size() - 1);
        if (!last.fits(goal.target())) {
            throw new ExtensionRefusedException("goal " + goal.goal() + " is extended by "
                    + (Extended.countsTime(goal.target()) ? "an amount of time" : "days") + ", was " + last);
        }
        Extension allowed = goal.extension();
        if (allowed == null) {
            throw new ExtensionRefusedException("goal " + goal.goal() + " allows no extension");
        }
        if (granted.size() > allowed.count()) {
            throw new ExtensionRefusedException("goal " + goal.goal() + " allows " + allowed.count()
                    + " extensions, and this would be number " + granted.size());
        }
        if (allowed.capDays() < WorkTimeline.HORIZON.toDays()) {
            checkCap(goal, timeline, start, ended, granted, allowed.capDays());
        }
    }

    private static void checkCap(
            SlaGoal goal,
            WorkTimeline timeline,
            Instant start,
            PauseSet ended,
            List<ExtensionAmount> granted,
            int capDays) {
        Instant promised = due(goal, timeline, start, ended, List.of());
        Instant latest = goal.target().shift(timeline, promised, capDays);
        Instant asked = due(goal, timeline, start, ended, granted);
        boolean within = Extended.countsTime(goal.target())
                ? !asked.isAfter(latest)
                : granted.stream().mapToLong(Extended::days).sum() <= capDays;
        if (!within) {
            throw new ExtensionRefusedException("goal " + goal.goal() + ", due " + promised + ", may be put off by "
                    + capDays + " days all told, and this would be to " + asked);
        }
    }

    private static Instant due(
            SlaGoal goal, WorkTimeline timeline, Instant start, PauseSet ended, List<ExtensionAmount> granted) {
        return ((Due) Extended.due(goal.target(), timeline, start, ended, granted)).at();
    }
}
