package io.github.redress.testkit.mutants;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.sla.ClockAlarm;
import io.github.redress.sla.ClockSignal;
import io.github.redress.sla.ClockState;
import io.github.redress.sla.Due;
import io.github.redress.sla.PauseRule;
import io.github.redress.sla.PolicyChange;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaStatus;
import io.github.redress.testkit.Clocks;
import io.github.redress.testkit.RedressClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Wrong in what is made of a history. */
final class HistoryMutants {

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "a policy change loses the pauses",
                    "Zammad reckons a ticket anew by the new rule alone: what it had waited for a citizen counts against the office.",
                    wrong(HistoryMutants::losesPauses)),
            new Mutant(
                    "the verdict of whoever asks",
                    "A job compares now with the deadline: what was done in time is late once somebody looks later.",
                    wrong(HistoryMutants::verdictOfNow)),
            new Mutant(
                    "< for <= in the verdict",
                    "What is done at the very deadline is called late.",
                    wrong(HistoryMutants::strictVerdict)),
            new Mutant(
                    "a breach is forgotten",
                    "Systems that keep only the current deadline: another rule, or more time, and the miss never was.",
                    wrong(HistoryMutants::forgetsBreach)),
            new Mutant(
                    "only the alarms of the last hour",
                    "A job that looks back one hour: after a night of downtime the warnings of the night are never sent.",
                    LastHour::new),
            new Mutant(
                    "signals as they arrive",
                    "A message that comes late is taken as of now: a pause entered on Monday for Friday does nothing for the weekend.",
                    wrong(HistoryMutants::asTheyArrive)),
            new Mutant(
                    "a running total by the minute",
                    "A stop watch with a sum and no history: each stretch between two events is cut to whole minutes, and the error adds up.",
                    wrong(HistoryMutants::runningTotal)),
            new Mutant(
                    "a late calendar is applied to everything",
                    "When the table of holidays came out, deadlines long promised moved, some of them into the past.",
                    wrong(HistoryMutants::appliesLateCalendar)),
            new Mutant(
                    "a calendar moves what is paused",
                    "Whoever looks only at the deadline that is shown: a paused clock shows none, so that nothing counts as certain.",
                    wrong(HistoryMutants::movesPaused)),
            new Mutant(
                    "pauses under the rule of now",
                    "The policy of now says which pauses count, those of last year too: under one that knows none the office is late.",
                    wrong(HistoryMutants::ruleOfNow)),
            new Mutant(
                    "the closed time counts",
                    "A case opened again after a month is late at once: the clock had run on while it was closed.",
                    wrong(HistoryMutants::closedCounts)));

    private HistoryMutants() {}

    /** A way to read a history wrongly, beside the clock that reads it rightly. */
    private interface Reading {

        SlaStatus status(RedressClock real, SlaGoal goal, List<ClockSignal> signals, Instant now);
    }

    private static Clocks wrong(Reading reading) {
        return timeline -> new RedressClock(timeline) {

            private final RedressClock real = new RedressClock(timeline);

            @Override
            public SlaStatus status(SlaGoal goal, List<ClockSignal> signals, Instant now) {
                return reading.status(real, goal, signals, now);
            }
        };
    }

    private static SlaStatus losesPauses(RedressClock real, SlaGoal goal, List<ClockSignal> signals, Instant now) {
        Instant changed = signals.stream()
                .filter(signal ->
                        signal instanceof ClockSignal.ChangePolicy change && change.how() == PolicyChange.RECOMPUTE)
                .map(ClockSignal::at)
                .filter(at -> !at.isAfter(now))
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        List<ClockSignal> kept = signals.stream()
                .filter(signal ->
                        !(signal instanceof ClockSignal.Hold) || signal.at().isAfter(changed))
                .toList();
        return real.status(goal, kept, now);
    }

    private static SlaStatus verdictOfNow(RedressClock real, SlaGoal goal, List<ClockSignal> signals, Instant now) {
        SlaStatus status = real.status(goal, signals, now);
        Due due = status.due();
        boolean met = status.state() == ClockState.MET && due != null && now.isAfter(due.at());
        return met ? in(ClockState.BREACHED, status) : status;
    }

    private static SlaStatus strictVerdict(RedressClock real, SlaGoal goal, List<ClockSignal> signals, Instant now) {
        SlaStatus status = real.status(goal, signals, now);
        Due due = status.due();
        boolean atDue =
                status.state() == ClockState.MET && due != null && due.at().equals(status.stoppedAt());
        return atDue ? in(ClockState.BREACHED, status) : status;
    }

    private static SlaStatus forgetsBreach(RedressClock real, SlaGoal goal, List<ClockSignal> signals, Instant now) {
        SlaStatus status = real.status(goal, signals, now);
        return status.state() == ClockState.BREACHED && status.overrun() == null
                ? in(status.stoppedAt() == null ? ClockState.RUNNING : ClockState.MET, status)
                : status;
    }

    private static final class LastHour extends RedressClock {

        LastHour(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public List<ClockAlarm> alarms(SlaGoal goal, List<ClockSignal> signals, Instant upToInclusive) {
            Instant from = upToInclusive.minus(Duration.ofHours(1));
            return super.alarms(goal, signals, upToInclusive).stream()
                    .filter(alarm -> alarm.at().isAfter(from))
                    .toList();
        }
    }

    private static SlaStatus asTheyArrive(RedressClock real, SlaGoal goal, List<ClockSignal> signals, Instant now) {
        List<ClockSignal> arrived = new ArrayList<>();
        Instant latest = Instant.MIN;
        for (ClockSignal signal : signals) {
            latest = signal.at().isAfter(latest) ? signal.at() : latest;
            arrived.add(signal instanceof ClockSignal.Hold hold ? new ClockSignal.Hold(latest, hold.reason()) : signal);
        }
        return real.status(goal, arrived, now);
    }

    private static SlaStatus runningTotal(RedressClock real, SlaGoal goal, List<ClockSignal> signals, Instant now) {
        SlaStatus status = real.status(goal, signals, now);
        return new SlaStatus(
                status.state(),
                status.startedAt(),
                status.due(),
                sum(real, goal, signals, now),
                status.remaining(),
                status.overrun(),
                status.stoppedAt());
    }

    private static Duration sum(RedressClock real, SlaGoal goal, List<ClockSignal> signals, Instant now) {
        Duration sum = Duration.ZERO;
        Duration before = Duration.ZERO;
        for (Instant event : events(signals, now)) {
            Duration used = real.status(goal, signals, event).elapsed();
            boolean isNewRound = used.compareTo(before) < 0;
            Duration stretch = isNewRound ? used : used.minus(before);
            sum = (isNewRound ? Duration.ZERO : sum).plus(stretch.truncatedTo(ChronoUnit.MINUTES));
            before = used;
        }
        return sum;
    }

    private static List<Instant> events(List<ClockSignal> signals, Instant now) {
        return Stream.concat(signals.stream().map(ClockSignal::at), Stream.of(now))
                .filter(at -> !at.isAfter(now))
                .sorted()
                .distinct()
                .toList();
    }

    private static SlaStatus movesPaused(RedressClock real, SlaGoal goal, List<ClockSignal> signals, Instant now) {
        List<ClockSignal> applied = new ArrayList<>();
        for (ClockSignal signal : signals) {
            applied.add(
                    signal instanceof ClockSignal.ChangeCalendar change
                                    && real.status(goal, signals, change.at()).state() == ClockState.PAUSED
                            ? new ClockSignal.ChangePolicy(change.at(), goal, change.timeline(), PolicyChange.RECOMPUTE)
                            : signal);
        }
        return real.status(goal, applied, now);
    }

    private static SlaStatus ruleOfNow(RedressClock real, SlaGoal goal, List<ClockSignal> signals, Instant now) {
        PauseRule rule = goal.pauses();
        Instant changed = Instant.MIN;
        for (ClockSignal signal : signals) {
            if (signal instanceof ClockSignal.ChangePolicy change
                    && change.how() == PolicyChange.RECOMPUTE
                    && !change.at().isAfter(now)) {
                rule = change.goal().pauses();
                changed = change.at();
            }
        }
        List<ClockSignal> counted = new ArrayList<>();
        for (ClockSignal signal : signals) {
            boolean uncounted = signal instanceof ClockSignal.Hold hold
                    && hold.at().isBefore(changed)
                    && !rule.allows(hold.reason());
            if (!uncounted) {
                counted.add(signal);
            }
        }
        return real.status(goal, counted, now);
    }

    private static SlaStatus appliesLateCalendar(
            RedressClock real, SlaGoal goal, List<ClockSignal> signals, Instant now) {
        List<ClockSignal> applied = signals.stream()
                .map(signal -> signal instanceof ClockSignal.ChangeCalendar change
                        ? new ClockSignal.ChangePolicy(change.at(), goal, change.timeline(), PolicyChange.RECOMPUTE)
                        : signal)
                .toList();
        return real.status(goal, applied, now);
    }

    private static SlaStatus closedCounts(RedressClock real, SlaGoal goal, List<ClockSignal> signals, Instant now) {
        boolean reopened = signals.stream().anyMatch(ClockSignal.Reopen.class::isInstance);
        return real.status(
                goal,
                signals.stream()
                        .filter(signal -> !reopened || !(signal instanceof ClockSignal.Stop))
                        .toList(),
                now);
    }

    private static SlaStatus in(ClockState state, SlaStatus status) {
        return new SlaStatus(
                state,
                status.startedAt(),
                status.due(),
                status.elapsed(),
                status.remaining(),
                status.overrun(),
                status.stoppedAt());
    }
}
