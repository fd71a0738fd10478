package io.github.redress.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a clock stands at a moment.
 *
 * <p>Amounts are working time for {@link WorkingTime} and {@link WorkingDays}, and elapsed time for the other targets. A
 * clock that has ended is shown as it stood at its end.
 *
 * @param state how it stands; {@code stop <= due} of this round, and of those before that the clock goes on from, alone decides
 *     between MET and BREACHED
 * @param startedAt when the round that is shown began, null before
 * @param due its deadline; null before it has begun and while it is paused
 * @param elapsed how much of the time has been used, pauses left out; zero or more
 * @param remaining how much is left until the deadline, zero or more; null before it has begun
 * @param overrun how long after the deadline it is, or was stopped, pauses left out; null where it is not after the deadline
 * @param stoppedAt when it was stopped, null where it was not
 */
public record SlaStatus(
        ClockState state,
        @Nullable Instant startedAt,
        @Nullable Due due,
        Duration elapsed,
        @Nullable Duration remaining,
        @Nullable Duration overrun,
        @Nullable Instant stoppedAt) {

    /** Refuses null. */
    public SlaStatus {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(elapsed, "elapsed");
    }

    /** Returns the same of a clock that an earlier round has broken. */
    SlaStatus broken() {
        return new SlaStatus(ClockState.BREACHED, startedAt, due, elapsed, remaining, overrun, stoppedAt);
    }
}
