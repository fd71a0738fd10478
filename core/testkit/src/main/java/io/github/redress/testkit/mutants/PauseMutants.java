package io.github.redress.testkit.mutants;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.sla.Due;
import io.github.redress.sla.DueResult;
import io.github.redress.sla.Pause;
import io.github.redress.sla.PauseSet;
import io.github.redress.sla.SlaTarget;
import io.github.redress.sla.WorkingTime;
import io.github.redress.testkit.RedressClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Wrong in what a pause does. */
final class PauseMutants {

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "pauses by the minute",
                    "Zammad cuts pauses to hours and minutes: what is shorter than a minute vanishes.",
                    ByTheMinute::new),
            new Mutant(
                    "pauses count as they are, night and all",
                    "A pause over a weekend moved a deadline of working hours by two days, though nobody would have worked.",
                    WithTheNight::new),
            new Mutant(
                    "a pause after the deadline still delays",
                    "iTop keeps a running total: whatever was paused is added, and says itself that an overrun can be wrong.",
                    EvenAfterwards::new),
            new Mutant(
                    "an open pause is forgotten",
                    "Only pauses that have ended are in the table: a case that waits shows a deadline all the same.",
                    ForgetsOpen::new));

    private PauseMutants() {}

    private static PauseSet truncated(PauseSet pauses) {
        return PauseSet.of(pauses.pauses().stream()
                .map(pause -> new Pause(minute(pause.from()), pause.to() == null ? null : minute(pause.to()), ""))
                .toList());
    }

    private static Instant minute(Instant t) {
        return t.truncatedTo(ChronoUnit.MINUTES);
    }

    private static Duration length(PauseSet pauses, Instant start) {
        Duration sum = Duration.ZERO;
        for (Pause pause : pauses.pauses()) {
            Instant from = pause.from().isBefore(start) ? start : pause.from();
            if (pause.to() != null && from.isBefore(pause.to())) {
                sum = sum.plus(Duration.between(from, pause.to()));
            }
        }
        return sum;
    }

    private static final class ByTheMinute extends RedressClock {

        ByTheMinute(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public DueResult due(SlaTarget target, Instant start, PauseSet pauses) {
            return super.due(target, start, truncated(pauses));
        }
    }

    private static final class WithTheNight extends RedressClock {

        WithTheNight(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public DueResult due(SlaTarget target, Instant start, PauseSet pauses) {
            return target instanceof WorkingTime && pauses.openSince().isEmpty()
                    ? new Due(target.due(timeline(), start).at().plus(length(pauses, start)), false)
                    : super.due(target, start, pauses);
        }
    }

    private static final class EvenAfterwards extends RedressClock {

        EvenAfterwards(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public DueResult due(SlaTarget target, Instant start, PauseSet pauses) {
            if (!(target instanceof WorkingTime time) || pauses.openSince().isPresent()) {
                return super.due(target, start, pauses);
            }
            Duration paused = Duration.ZERO;
            for (Pause pause : pauses.pauses()) {
                if (pause.to() != null && pause.to().isAfter(start)) {
                    paused = paused.plus(
                            timeline().between(pause.from().isBefore(start) ? start : pause.from(), pause.to()));
                }
            }
            return super.due(new WorkingTime(time.amount().plus(paused)), start, PauseSet.NONE);
        }
    }

    private static final class ForgetsOpen extends RedressClock {

        ForgetsOpen(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public DueResult due(SlaTarget target, Instant start, PauseSet pauses) {
            List<Pause> ended =
                    pauses.pauses().stream().filter(pause -> !pause.isOpen()).toList();
            return super.due(target, start, PauseSet.of(ended));
        }
    }
}
