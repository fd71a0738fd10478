package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An extension, and where it begins to count.
 *
 * @param before the deadline that it puts off
 * @param zero the date of that deadline, which counts no more
 * @param from the first moment that counts: that deadline for time, the end of its date for days
 */
record Grant(ExtensionAmount amount, Instant before, LocalDate zero, Instant from) {

    static List<Grant> of(
            SlaTarget target, WorkTimeline timeline, Instant start, PauseSet pauses, List<ExtensionAmount> extensions) {
        List<Grant> grants = new ArrayList<>();
        for (int i = 0; i < extensions.size(); i++) {
            Due before = (Due) Extended.due(target, timeline, start, pauses.ended(), extensions.subList(0, i));
            LocalDate zero = zero(target, timeline, before.at());
            Instant from = Extended.countsTime(target)
                    ? before.at()
                    : timeline.at(zero.plusDays(1).atStartOfDay());
            grants.add(new Grant(extensions.get(i), before.at(), zero, from));
        }
        return grants;
    }

    StepReason why() {
        return StepReason.of(StepCode.EXTENSION, amount.toString());
    }

    /** Midnight at the end of a date is that date's, as where the target itself goes on counting. */
    private static LocalDate zero(SlaTarget target, WorkTimeline timeline, Instant due) {
        EndRule end = DateCount.end(target).orElse(EndRule.SAME_TIME);
        return end instanceof EndRule.CloseOfDay || end instanceof EndRule.EndOfDate
                ? Reckoning.lastDateClosedBy(timeline, due)
                : timeline.local(due).toLocalDate();
    }
}
