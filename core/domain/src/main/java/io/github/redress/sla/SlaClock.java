package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A clock that holds somebody to one goal: what was promised, and all that happened to it since.
 *
 * <p>It keeps no counter. Each question is answered by going through its signals up to the moment asked about, so that past and
 * future can be asked about alike, and the answer does not depend on who looked when:
 *
 * <ol>
 *   <li>Signals count in the order of their moments, those of one moment in the order they were given.
 *   <li>Before each, time passes: where the deadline then lies in the past, the round is broken, and with it the clock for ever.
 *   <li>The deadline is the target's, from the start of the round, with the pauses so far, and then the extensions.
 *   <li>{@code stop <= due} is on time, and nothing else decides.
 * </ol>
 *
 * <p>Immutable.
 */
public final class SlaClock {

    private static final Comparator<ClockSignal> ORDER = Comparator.comparing(ClockSignal::at);

    private final SlaGoal goal;
    private final WorkTimeline timeline;
    private final List<ClockSignal> signals;

    private SlaClock(SlaGoal goal, WorkTimeline timeline, List<ClockSignal> sorted) {
        this.goal = goal;
        this.timeline = timeline;
        this.signals = sorted;
    }

    /**
     * Returns a clock to which nothing has happened yet.
     *
     * @param timeline the goal's calendar
     * @throws IllegalArgumentException if the timeline is another calendar's
     */
    public static SlaClock of(SlaGoal goal, WorkTimeline timeline) {
        goal.checkCalendar(timeline);
        return new SlaClock(goal, timeline, List.of());
    }

    /** Returns the clock to which these things happened too. */
    public SlaClock after(ClockSignal... more) {
        return after(Arrays.asList(more));
    }

    /**
     * Returns the clock to which these things happened too. It is asked at once how it stands after the last of them, so that a
     * deadline that cannot be told fails here.
     *
     * @param more in any order, also earlier than what is known already
     * @throws ExtensionRefusedException if a deadline is put off that cannot be
     * @throws io.github.redress.calendar.BeyondCoverageException if the calendar knows no days so late, and refuses to guess
     * @throws io.github.redress.calendar.BeyondHorizonException if a deadline is more than a hundred years away
     */
    public SlaClock after(Collection<? extends ClockSignal> more) {
        List<ClockSignal> all = new ArrayList<>(signals);
        all.addAll(more);
        all.sort(ORDER);
        SlaClock next = new SlaClock(goal, timeline, List.copyOf(all));
        if (!all.isEmpty()) {
            next.at(all.get(all.size() - 1).at());
        }
        return next;
    }

    /** Returns what was promised at first. */
    public SlaGoal goal() {
        return goal;
    }

    /** Returns all that happened, in the order it counts. */
    public List<ClockSignal> signals() {
        return signals;
    }

    /**
     * Returns how it stands at a moment; what happened later does not count. A clock that was broken in an earlier round, and went
     * on with RESTART or a reset, is BREACHED for ever.
     *
     * @throws io.github.redress.calendar.BeyondCoverageException if pauses that are over by then, or that have used up their cap,
     *     put its deadline to a day that the calendar does not know, and refuses to guess
     * @throws io.github.redress.calendar.BeyondHorizonException if they put it off by more than a hundred years, or the moment lies
     *     outside the years 1900 to 2399
     */
    public SlaStatus at(Instant now) {
        return replay(now).status(now);
    }

    /**
     * Returns why its deadline is what it is at a moment; empty before the clock begins.
     *
     * @throws RuntimeException what {@link #at} throws
     */
    public Optional<SlaExplanation> explain(Instant now) {
        return replay(now).explain(now);
    }

    /**
     * Returns every round up to a moment, the one that is on last; each that is over as it stood at its end. The verdict of each is
     * its own: a round that was on time is MET here although one before it was late.
     *
     * @throws RuntimeException what {@link #at} throws
     */
    public List<SlaStatus> rounds(Instant now) {
        return replay(now).rounds(now);
    }

    /**
     * Returns all that it has said by itself up to and with a moment, in order.
     *
     * @throws io.github.redress.calendar.BeyondHorizonException also if an alarm lies outside the years 1900 to 2399
     * @throws RuntimeException what else {@link #at} throws
     */
    public List<ClockAlarm> alarms(Instant upToInclusive) {
        return replay(upToInclusive).alarms(upToInclusive);
    }

    /** Returns what it will say next after a moment, if nothing more happens to it; empty when it never will. */
    public Optional<ClockAlarm> nextAlarm(Instant afterExclusive) {
        return alarms(Instant.MAX).stream()
                .filter(alarm -> alarm.at().isAfter(afterExclusive))
                .findFirst();
    }

    /** Returns the goal and what happened. */
    @Override
    public String toString() {
        return goal + " " + signals;
    }

    private ClockReplay replay(Instant upToInclusive) {
        ClockReplay replay = new ClockReplay(goal, timeline);
        for (ClockSignal signal : signals) {
            if (signal.at().isAfter(upToInclusive)) {
                break;
            }
            replay.take(signal);
        }
        return replay;
    }
}
