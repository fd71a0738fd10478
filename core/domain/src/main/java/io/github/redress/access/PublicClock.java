package io.github.redress.access;

import io.github.redress.DepartmentId;
import io.github.redress.Text;
import io.github.redress.complaint.CaseClock;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One promise that everybody may see.
 *
 * @param goal what was promised
 * @param department whose promise, null for the city's own
 * @param due by when; at this very instant is on time. While it is paused, by when it would have been
 * @param provisional whether the calendar was not published that far
 * @param paused whether it stands still, and so has no deadline
 * @param stoppedAt when it was done, null while it is not
 * @param late whether it was done after the due, or was not done although the due had passed
 */
public record PublicClock(
        GoalName goal,
        @Nullable DepartmentId department,
        Instant due,
        boolean provisional,
        boolean paused,
        @Nullable Instant stoppedAt,
        boolean late) {

    /** Refuses null. */
    public PublicClock {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(due, "due");
    }

    /** Returns the public side of a promise, as of an instant. */
    public static PublicClock of(CaseClock clock, Instant now) {
        return new PublicClock(
                clock.goal(),
                clock.department().orElse(null),
                clock.due(),
                clock.promise().provisional(),
                clock.isPaused(),
                clock.stoppedAt(),
                clock.isLate(now));
    }

    /** Returns the name of the goal that people read. */
    public Text label() {
        return GoalText.of(goal);
    }
}
