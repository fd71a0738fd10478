package io.github.redress.testkit.mutants;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.sla.CalendarDays;
import io.github.redress.sla.Due;
import io.github.redress.sla.DueResult;
import io.github.redress.sla.PauseSet;
import io.github.redress.sla.Roll;
import io.github.redress.sla.SlaTarget;
import io.github.redress.sla.WorkingDays;
import io.github.redress.testkit.RedressClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Wrong in what is promised. */
final class TargetMutants {

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "N days as N times eight hours",
                    "jBPM 7.74 turned PT80H into days of eight hours, and 80h into others: five working days are not forty hours.",
                    EightHours::new),
            new Mutant(
                    "the day of receipt is day one",
                    "Civil Code of China, article 201: the day on which it begins is not counted. Counting it is a day short.",
                    DayOne::new),
            new Mutant(
                    "rolls backwards",
                    "A deadline on a holiday moves to the working day before it, and takes days from whoever relied on it.",
                    RollsBack::new),
            new Mutant(
                    "an unknown future is sure",
                    "Make-up days are announced a year ahead; a deadline beyond them was shown like any other, and moved later.",
                    AlwaysSure::new));

    private TargetMutants() {}

    private static final class EightHours extends RedressClock {

        EightHours(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public DueResult due(SlaTarget target, Instant start, PauseSet pauses) {
            return target instanceof WorkingDays days && pauses.isEmpty()
                    ? new Due(timeline().due(start, Duration.ofHours(8L * days.days())), false)
                    : super.due(target, start, pauses);
        }
    }

    private static final class DayOne extends RedressClock {

        DayOne(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public DueResult due(SlaTarget target, Instant start, PauseSet pauses) {
            boolean workingDate =
                    timeline().isWorkingDate(timeline().local(start).toLocalDate());
            return target instanceof WorkingDays days && days.days() > 0 && workingDate
                    ? super.due(new WorkingDays(days.days() - 1, days.start(), days.end()), start, pauses)
                    : super.due(target, start, pauses);
        }
    }

    private static final class RollsBack extends RedressClock {

        RollsBack(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public DueResult due(SlaTarget target, Instant start, PauseSet pauses) {
            if (!(target instanceof CalendarDays days) || days.roll() == Roll.NONE) {
                return super.due(target, start, pauses);
            }
            DueResult stays = super.due(new CalendarDays(days.days(), days.end(), Roll.NONE), start, pauses);
            if (!(stays instanceof Due due)
                    || timeline().isWorkingDate(timeline().local(due.at()).toLocalDate())) {
                return stays;
            }
            Instant before = timeline().previousClosing(due.at());
            return new Due(before.isBefore(start) ? start : before, due.provisional());
        }
    }

    private static final class AlwaysSure extends RedressClock {

        AlwaysSure(WorkTimeline timeline) {
            super(timeline);
        }

        @Override
        public DueResult due(SlaTarget target, Instant start, PauseSet pauses) {
            return super.due(target, start, pauses) instanceof Due due
                    ? new Due(due.at(), false)
                    : super.due(target, start, pauses);
        }
    }
}
