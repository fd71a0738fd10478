package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.sla.ClockAlarm.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a clock has said by itself. A level that was said is not said again in its round, even where the deadline moves; a level
 * whose moment has passed unsaid, as after a change of policy, is said at once.
 */
final class AlarmLog {

    private static final Comparator<ClockAlarm> ORDER =
            Comparator.comparing(ClockAlarm::at).thenComparing(ClockAlarm::kind).thenComparing(ClockAlarm::level);

    private final List<ClockAlarm> said = new ArrayList<>();
    private int warned;
    private int escalated;
    private boolean missed;

    List<ClockAlarm> said() {
        return List.copyOf(said);
    }

    void newRound() {
        warned = 0;
        escalated = 0;
        missed = false;
    }

    /**
     * Says what falls due.
     *
     * @param since the last moment already looked at; nothing is said for an earlier one
     * @param now up to where time has passed
     * @param isReached whether a moment has come by then
     */
    void passTime(Round round, Instant since, Instant now, Predicate<Instant> isReached) {
        List<ClockAlarm> next = new ArrayList<>();
        Function<Instant, Instant> when = moment -> round.outsidePauses(moment.isBefore(since) ? since : moment);
        List<Instant> warnings = round.moments(round.goal().warn());
        while (warned < warnings.size() && isReached.test(when.apply(warnings.get(warned)))) {
            next.add(new ClockAlarm(Kind.WARNING, warned + 1, when.apply(warnings.get(warned++))));
        }
        // Doing it at the due is on time, so the first late moment is the one after.
        Instant late = round.due().plusNanos(1);
        if (!missed && now.isAfter(round.due())) {
            next.add(new ClockAlarm(Kind.MISS, 1, when.apply(late)));
            missed = true;
        }
        List<Instant> escalations = round.moments(round.goal().escalate()).stream()
                .map(moment -> moment.equals(round.due()) ? late : moment)
                .toList();
        while (escalated < escalations.size() && isReached.test(when.apply(escalations.get(escalated)))) {
            next.add(new ClockAlarm(Kind.ESCALATION, escalated + 1, when.apply(escalations.get(escalated++))));
        }
        next.sort(ORDER);
        said.addAll(next);
    }

    /** A round of a clock that has a deadline. */
    record Round(SlaGoal goal, WorkTimeline timeline, Instant start, Instant due, PauseSet pauses) {

        List<Instant> moments(List<AlarmOffset> alarms) {
            return alarms.stream()
                    .map(alarm -> alarm.at(timeline, start, due, goal.target(), pauses))
                    .sorted()
                    .toList();
        }

        /** A clock that stands still says nothing until it goes on. */
        Instant outsidePauses(Instant moment) {
            return pauses.endAt(moment);
        }
    }
}
