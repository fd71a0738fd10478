package io.github.redress.sla;

import io.github.redress.calendar.BeyondCoverageException;
import io.github.redress.calendar.WorkTimeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A clock taking in its signals, one after the other. Used once. */
final class ClockReplay {

    private SlaGoal goal;
    private WorkTimeline timeline;
    private @Nullable Instant start;
    private @Nullable Instant stop;
    private @Nullable Instant cancel;
    private boolean breached;
    private boolean brokenBefore;
    private final Holds holds = new Holds();
    private final List<ExtensionAmount> extensions = new ArrayList<>();
    private final List<SlaStatus> past = new ArrayList<>();
    private final AlarmLog alarms = new AlarmLog();
    private Instant seenUntil = Instant.MIN;

    ClockReplay(SlaGoal goal, WorkTimeline timeline) {
        this.goal = goal;
        this.timeline = timeline;
    }

    void take(ClockSignal signal) {
        Instant at = signal.at();
        passTime(at, moment -> moment.isBefore(at));
        if (signal instanceof ClockSignal.Start) {
            start = start == null && cancel == null ? at : start;
        } else if (signal instanceof ClockSignal.Stop) {
            stop = isRunning() ? at : stop;
        } else if (signal instanceof ClockSignal.Hold hold) {
            holds.hold(at, hold.reason());
        } else if (signal instanceof ClockSignal.Resume) {
            holds.resume(at);
        } else if (signal instanceof ClockSignal.Extend extend) {
            extend(extend);
        } else if (signal instanceof ClockSignal.Reopen) {
            reopen(at);
        } else if (signal instanceof ClockSignal.Cancel) {
            cancel = ended() == null ? at : cancel;
        } else if (signal instanceof ClockSignal.Reset) {
            reset(at);
        } else if (signal instanceof ClockSignal.ChangePolicy change) {
            changePolicy(change);
        } else if (signal instanceof ClockSignal.ChangeCalendar change) {
            changeCalendar(change);
        }
        seenUntil = at;
    }

    SlaStatus status(Instant now) {
        return brokenBefore ? round(now).broken() : round(now);
    }

    /** Returns the round that is on, with its own verdict. */
    private SlaStatus round(Instant now) {
        if (start == null) {
            ClockState state = cancel == null ? ClockState.NOT_STARTED : ClockState.CANCELLED;
            return new SlaStatus(state, null, null, Duration.ZERO, null, null, null);
        }
        Instant ended = ended();
        Instant end = ended == null ? now : ended;
        PauseSet pauses = pauses(now);
        DueResult result = due(start, timeline, pauses);
        Duration elapsed = worked(start, end, pauses);
        if (result instanceof Paused paused) {
            ClockState state = breached ? ClockState.BREACHED : ClockState.PAUSED;
            return new SlaStatus(state, start, null, elapsed, paused.remaining(), null, null);
        }
        Due due = (Due) result;
        boolean late = end.isAfter(due.at());
        return new SlaStatus(
                state(late),
                start,
                due,
                elapsed,
                late ? Duration.ZERO : goal.target().measure(timeline, end, due.at()),
                late ? worked(due.at(), end, pauses) : null,
                stop);
    }

    Optional<SlaExplanation> explain(Instant now) {
        return Optional.ofNullable(start)
                .map(began -> SlaExplanation.of(goal.target(), timeline, began, pauses(now), extensions));
    }

    List<SlaStatus> rounds(Instant now) {
        List<SlaStatus> rounds = new ArrayList<>(past);
        rounds.add(round(now));
        return List.copyOf(rounds);
    }

    List<ClockAlarm> alarms(Instant upToInclusive) {
        passTime(upToInclusive, moment -> !moment.isAfter(upToInclusive));
        return alarms.said();
    }

    /** Broken is broken from the first moment after the deadline on, whatever the signal of that moment is. */
    private void passTime(Instant now, Predicate<Instant> isReached) {
        if (start == null || ended() != null) {
            return;
        }
        PauseSet pauses = pauses(now);
        if (due(start, timeline, pauses) instanceof Due due) {
            breached |= now.isAfter(due.at());
            // A pause after the deadline delays no alarm either: while it is open nobody could know how long. One that
            // began
            // before, over days on which a deadline rolls, moves no deadline, but nothing is said until it ends.
            PauseSet counted = pauses.begunBefore(due.at());
            alarms.passTime(new AlarmLog.Round(goal, timeline, start, due.at(), counted), seenUntil, now, isReached);
        }
    }

    private ClockState state(boolean late) {
        if (breached || (late && cancel == null)) {
            return ClockState.BREACHED;
        }
        return stop != null ? ClockState.MET : cancel != null ? ClockState.CANCELLED : ClockState.RUNNING;
    }

    private boolean isRunning() {
        return start != null && ended() == null;
    }

    private @Nullable Instant ended() {
        return stop != null ? stop : cancel;
    }

    private DueResult due(Instant from, WorkTimeline counted, PauseSet pauses) {
        return Extended.due(goal.target(), counted, from, pauses, extensions);
    }

    private void extend(ClockSignal.Extend extend) {
        if (start == null || ended() != null) {
            throw new ExtensionRefusedException("goal " + goal.goal() + " has "
                    + (start == null ? "not begun" : "ended") + ", and cannot be extended at " + extend.at());
        }
        PauseSet pauses = pauses(extend.at());
        if (due(start, timeline, pauses) instanceof Due due && extend.at().isAfter(due.at())) {
            throw new ExtensionRefusedException("goal " + goal.goal() + " was due " + due.at()
                    + ", and an extension after that is too late, was at " + extend.at());
        }
        List<ExtensionAmount> granted = new ArrayList<>(extensions);
        granted.add(extend.by());
        ExtensionLimit.check(goal, timeline, start, pauses.ended(), granted);
        extensions.add(extend.by());
    }

    private void reopen(Instant at) {
        Instant end = ended();
        if (end == null) {
            return;
        }
        if (start == null) {
            cancel = null;
        } else if (goal.reopen() == Reopening.RESUME) {
            holds.closed(end, at);
            stop = null;
            cancel = null;
        } else {
            past.add(round(at));
            begin(at);
            brokenBefore &= goal.reopen() == Reopening.RESTART;
        }
    }

    private void reset(Instant at) {
        if (isRunning()) {
            stop = at;
            past.add(round(at));
            begin(at);
        }
    }

    private void begin(Instant at) {
        start = at;
        stop = null;
        cancel = null;
        brokenBefore |= breached;
        breached = false;
        holds.newRound();
        extensions.clear();
        alarms.newRound();
    }

    private void changePolicy(ClockSignal.ChangePolicy change) {
        if (change.how() == PolicyChange.KEEP || ended() != null) {
            return;
        }
        if (change.how() == PolicyChange.RESTART && start != null) {
            cancel = change.at();
            past.add(round(change.at()));
            begin(change.at());
        }
        holds.settle(pauses(change.at()), change.at());
        goal = change.goal();
        timeline = change.timeline();
        extensions.removeIf(extension -> !extension.fits(goal.target()));
    }

    private void changeCalendar(ClockSignal.ChangeCalendar change) {
        goal.checkCalendar(change.timeline());
        if (ended() != null || breached) {
            return;
        }
        if (start == null || mayMove(start, change)) {
            timeline = change.timeline();
        }
    }

    /** A deadline that was certain stays, and none moves into the past. A paused clock is taken as if it went on now. */
    private boolean mayMove(Instant began, ClockSignal.ChangeCalendar change) {
        PauseSet pauses = pauses(change.at()).until(change.at());
        boolean certain = isDue(began, timeline, pauses, due -> !due.provisional());
        return !certain
                && !isDue(began, change.timeline(), pauses, due -> due.at().isBefore(change.at()));
    }

    /** Returns what is asked about a deadline; about one that its calendar refuses, nothing is true. */
    private boolean isDue(Instant began, WorkTimeline counted, PauseSet pauses, Predicate<Due> asked) {
        try {
            return due(began, counted, pauses) instanceof Due due && asked.test(due);
        } catch (BeyondCoverageException e) {
            return false;
        }
    }

    /** Returns the pauses that count, as known at a moment. Those of a clock that has ended end with it. */
    private PauseSet pauses(Instant now) {
        if (start == null) {
            return PauseSet.NONE;
        }
        PauseSet pauses = holds.counted(goal.pauses(), start, now);
        Instant end = ended();
        return end == null ? pauses : pauses.until(end);
    }

    private Duration worked(Instant from, Instant to, PauseSet pauses) {
        return goal.target().measure(timeline, from, to).minus(pauses.measured(goal.target(), timeline, from, to));
    }
}
