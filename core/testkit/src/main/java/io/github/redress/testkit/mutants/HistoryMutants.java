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
                    LosesPauses::new),
            new Mutant(
                    "the verdict of whoever asks",
                    "A job compares now with the deadline: what was done in time is late once somebody looks later.",
                    VerdictOfNow::new),
            new Mutant(
                    "< for <= in the verdict", "What is done at the very deadline is called late.", StrictVerdict::new),
            new Mutant(
                    "a breach is forgotten",
                    "Systems that keep only the current deadline: another rule, or more time, and the miss never was.",
                    ForgetsBreach::new),
            new Mutant(
                    "only the alarms of the last hour",
                    "A job that looks back one hour: after a night of downtime the warnings of the night are never sent.",
                    LastHour::new),
            new Mutant(
                    "signals as they arrive",
                    "A message that comes late is taken as of now: a pause entered on Monday for Friday does nothing for the weekend.",
                    AsTheyArrive::new),
            new Mutant(
                    "a running total by the minute",
                    "A stop watch with a sum and no history: each stretch between two events is cut to whole minutes, and the error adds up.",
                    RunningTotal::new),
            new Mutant(
                    "a late calendar is applied to everything",
                    "When the table of holidays came out, deadlines long promised moved, some of them into the past.",
                    AppliesLateCalendar::new),
            new Mutant(
                    "a calendar moves what is paused",
                    "Whoever looks only at the deadline that is shown: a paused clock shows none, so that nothing counts as certain.",
                    MovesPaused::new),
            new Mutant(
                    "pauses under the rule of now",
                    "The policy of now says which pauses count, those of last year too: under one that knows none the office is late.",
                    RuleOfNow::new),
            new Mutant(
                    "the closed time counts",
                    "A case opened again after a month is late at once: the clock had run on while it was closed.",
                    ClosedCounts::new));

    private HistoryMutants() {}

    private static final class LosesPauses extends RedressClock {

        LosesPauses(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public SlaStatus status(SlaGoal goal, List<ClockSignal> signals, Instant now) {
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
            return super.status(goal, kept, now);
        }
    }

    private static final class VerdictOfNow extends RedressClock {

        VerdictOfNow(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public SlaStatus status(SlaGoal goal, List<ClockSignal> signals, Instant now) {
            SlaStatus status = super.status(goal, signals, now);
            Due due = status.due();
            boolean met = status.state() == ClockState.MET && due != null && now.isAfter(due.at());
            return met ? in(ClockState.BREACHED, status) : status;
        }
    }

    private static final class StrictVerdict extends RedressClock {

        StrictVerdict(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public SlaStatus status(SlaGoal goal, List<ClockSignal> signals, Instant now) {
            SlaStatus status = super.status(goal, signals, now);
            Due due = status.due();
            boolean atDue =
                    status.state() == ClockState.MET && due != null && due.at().equals(status.stoppedAt());
            return atDue ? in(ClockState.BREACHED, status) : status;
        }
    }

    private static final class ForgetsBreach extends RedressClock {

        ForgetsBreach(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public SlaStatus status(SlaGoal goal, List<ClockSignal> signals, Instant now) {
            SlaStatus status = super.status(goal, signals, now);
            return status.state() == ClockState.BREACHED && status.overrun() == null
                    ? in(status.stoppedAt() == null ? ClockState.RUNNING : ClockState.MET, status)
                    : status;
        }
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

    private static final class AsTheyArrive extends RedressClock {

        AsTheyArrive(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public SlaStatus status(SlaGoal goal, List<ClockSignal> signals, Instant now) {
            List<ClockSignal> arrived = new ArrayList<>();
            Instant latest = Instant.MIN;
            for (ClockSignal signal : signals) {
                latest = signal.at().isAfter(latest) ? signal.at() : latest;
                arrived.add(
                        signal instanceof ClockSignal.Hold hold ? new ClockSignal.Hold(latest, hold.reason()) : signal);
            }
            return super.status(goal, arrived, now);
        }
    }

    private static final class RunningTotal extends RedressClock {

        RunningTotal(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public SlaStatus status(SlaGoal goal, List<ClockSignal> signals, Instant now) {
            SlaStatus status = super.status(goal, signals, now);
            return new SlaStatus(
                    status.state(),
                    status.startedAt(),
                    status.due(),
                    sum(goal, signals, now),
                    status.remaining(),
                    status.overrun(),
                    status.stoppedAt());
        }

        private Duration sum(SlaGoal goal, List<ClockSignal> signals, Instant now) {
            Duration sum = Duration.ZERO;
            Duration before = Duration.ZERO;
            for (Instant event : events(signals, now)) {
                Duration used = super.status(goal, signals, event).elapsed();
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
    }

    private static final class MovesPaused extends RedressClock {

        MovesPaused(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public SlaStatus status(SlaGoal goal, List<ClockSignal> signals, Instant now) {
            List<ClockSignal> applied = new ArrayList<>();
            for (ClockSignal signal : signals) {
                applied.add(
                        signal instanceof ClockSignal.ChangeCalendar change
                                        && super.status(goal, signals, change.at())
                                                        .state()
                                                == ClockState.PAUSED
                                ? new ClockSignal.ChangePolicy(
                                        change.at(), goal, change.timeline(), PolicyChange.RECOMPUTE)
                                : signal);
            }
            return super.status(goal, applied, now);
        }
    }

    private static final class RuleOfNow extends RedressClock {

        RuleOfNow(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public SlaStatus status(SlaGoal goal, List<ClockSignal> signals, Instant now) {
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
            return super.status(goal, counted, now);
        }
    }

    private static final class AppliesLateCalendar extends RedressClock {

        AppliesLateCalendar(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public SlaStatus status(SlaGoal goal, List<ClockSignal> signals, Instant now) {
            List<ClockSignal> applied = signals.stream()
                    .map(signal -> signal instanceof ClockSignal.ChangeCalendar change
                            ? new ClockSignal.ChangePolicy(change.at(), goal, change.timeline(), PolicyChange.RECOMPUTE)
                            : signal)
                    .toList();
            return super.status(goal, applied, now);
        }
    }

    private static final class ClosedCounts extends RedressClock {

        ClosedCounts(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public SlaStatus status(SlaGoal goal, List<ClockSignal> signals, Instant now) {
            boolean reopened = signals.stream().anyMatch(ClockSignal.Reopen.class::isInstance);
            return super.status(
                    goal,
                    signals.stream()
                            .filter(signal -> !reopened || !(signal instanceof ClockSignal.Stop))
                            .toList(),
                    now);
        }
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
