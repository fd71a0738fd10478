package io.github.redress.testkit;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.json.CalendarWriter;
import io.github.redress.sla.ClockSignal;
import io.github.redress.sla.SlaGoal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What happened to one clock.
 *
 * @param goal what was promised
 * @param other what another policy promises, in the same calendar
 * @param edition a later edition of the calendar, which knows more days
 * @param signals in the order of their moments; all of them accepted by the clock. Empty where the calendar refuses the deadline
 */
public record History(SlaGoal goal, SlaGoal other, WorkTimeline edition, List<ClockSignal> signals) {

    /** Copies the list. */
    public History {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(edition, "edition");
        signals = List.copyOf(signals);
    }

    /** Returns the signals up to and with a moment. */
    List<ClockSignal> until(Instant inclusive) {
        return only(signal -> !signal.at().isAfter(inclusive));
    }

    /** Returns some of the signals. */
    List<ClockSignal> only(Predicate<ClockSignal> kept) {
        return signals.stream().filter(kept).toList();
    }

    /** Returns the same with these signals. */
    History with(List<ClockSignal> changed) {
        return new History(goal, other, edition, changed);
    }

    /** Returns the same in a calendar that was changed. */
    History in(WorkTimeline changed) {
        return with(signals.stream()
                .map(signal -> signal instanceof ClockSignal.ChangePolicy policy
                        ? new ClockSignal.ChangePolicy(policy.at(), policy.goal(), changed, policy.how())
                        : signal)
                .toList());
    }

    /** Returns what was promised and what happened, without what the scene says already. */
    @Override
    public String toString() {
        return goal + " " + signals.stream().map(History::text).toList();
    }

    private static String text(ClockSignal signal) {
        if (signal instanceof ClockSignal.ChangePolicy change) {
            return "ChangePolicy[at=" + change.at() + ", how=" + change.how() + ", goal=" + change.goal() + "]";
        }
        if (signal instanceof ClockSignal.ChangeCalendar change) {
            return "ChangeCalendar[at=" + change.at() + ", calendar="
                    + CalendarWriter.write(change.timeline().calendar()) + "]";
        }
        return signal.toString();
    }
}
