package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which pauses of a case stop a clock, and for how long all told.
 *
 * @param allowed whether any do
 * @param reasons the reasons that do; empty for any reason
 * @param cap how much elapsed time all pauses of the clock may take together; once it is used up the clock goes on by itself.
 *     More than zero, {@link WorkTimeline#HORIZON} at most; null for no limit
 */
public record PauseRule(
        boolean allowed, Set<String> reasons, @Nullable Duration cap) {

    /** Every pause stops the clock. */
    public static final PauseRule ANY = new PauseRule(true, Set.of(), null);

    /** No pause stops the clock. */
    public static final PauseRule NONE = new PauseRule(false, Set.of(), null);

    /** Copies the set, and refuses a limit that allows nothing, and limits on what is not allowed at all. */
    public PauseRule {
        reasons = Set.copyOf(reasons);
        if (cap != null && (cap.isNegative() || cap.isZero())) {
            throw new IllegalArgumentException("the cap of pauses must be more than no time, was " + cap);
        }
        if (cap != null && cap.compareTo(WorkTimeline.HORIZON) > 0) {
            throw new IllegalArgumentException(
                    "the cap of pauses must be a hundred years at most, " + WorkTimeline.HORIZON + ", was " + cap);
        }
        if (!allowed && (cap != null || !reasons.isEmpty())) {
            throw new IllegalArgumentException(
                    "a clock that is never paused has no reasons and no cap, was reasons " + reasons + ", cap " + cap);
        }
    }

    /** Returns whether a pause for this reason stops the clock. */
    public boolean allows(String reason) {
        return allowed && (reasons.isEmpty() || reasons.contains(reason));
    }

    /**
     * Returns the pauses that count: all of these until the cap is used up.
     *
     * @param pauses since the clock began
     * @param now up to where the pauses are known; one that is open counts as open until it has used up the rest
     */
    List<Pause> counted(PauseSet pauses, Instant now) {
        if (cap == null) {
            return pauses.pauses();
        }
        List<Pause> counted = new ArrayList<>();
        Duration left = cap;
        for (Pause pause : pauses.pauses()) {
            Instant known = pause.to() == null ? now : pause.to();
            Duration used = Duration.between(pause.from(), known);
            if (used.compareTo(left) >= 0) {
                counted.add(new Pause(pause.from(), pause.from().plus(left), pause.reason()));
                break;
            }
            counted.add(pause);
            left = left.minus(used);
        }
        return counted;
    }
}
