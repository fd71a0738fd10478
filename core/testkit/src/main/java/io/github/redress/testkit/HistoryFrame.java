package io.github.redress.testkit;

import io.github.redress.calendar.BeyondCoverageException;
import io.github.redress.calendar.BeyondHorizonException;
import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.sla.AlarmOffset;
import io.github.redress.sla.ClockSignal;
import io.github.redress.sla.Extension;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.ExtensionRefusedException;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.Pause;
import io.github.redress.sla.PauseRule;
import io.github.redress.sla.PolicyChange;
import io.github.redress.sla.Reopening;
import io.github.redress.sla.SlaClock;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaTarget;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Fits histories to one calendar. */
final class HistoryFrame {

    private static final List<AlarmOffset> WARN = List.of(AlarmOffset.parse("80%"), AlarmOffset.parse("-P1D"));
    private static final List<AlarmOffset> ESCALATE = List.of(AlarmOffset.parse("PT0S"), AlarmOffset.parse("P1D"));
    private static final List<PauseRule> PAUSES =
            List.of(PauseRule.ANY, PauseRule.ANY, new PauseRule(true, Set.of(), Duration.ofDays(2)), PauseRule.NONE);
    private static final List<Reopening> REOPENINGS = List.of(Reopening.values());
    private static final List<PolicyChange> CHANGES = List.of(PolicyChange.values());
    private static final int DAYS_ANNOUNCED = 120;

    private final WorkTimeline timeline;
    private final WorkTimeline edition;

    HistoryFrame(WorkTimeline timeline, LocalDate middle) {
        this.timeline = timeline;
        this.edition = edition(timeline, middle);
    }

    /** Returns a goal that allows this and that. */
    SlaGoal goal(SlaTarget target, int style) {
        return SlaGoal.of(GoalName.RESOLUTION, timeline.calendar().id(), target)
                .withAlarms(WARN, ESCALATE)
                .withPauses(PAUSES.get(style % PAUSES.size()))
                .withExtension(new Extension(3, 90))
                .withReopening(REOPENINGS.get(style / 7 % REOPENINGS.size()));
    }

    /** Returns what the clock accepts of it. */
    History history(SlaGoal goal, List<Instant> moments, List<Pause> pauses, HistoryParts parts) {
        List<Instant> times = new ArrayList<>(moments);
        pauses.forEach(pause -> times.add(pause.from()));
        SlaGoal other = goal(parts.other(), parts.style());
        List<ClockSignal> signals = new ArrayList<>();
        try {
            Instant start = moments.get(0);
            SlaClock clock = SlaClock.of(goal, timeline).after(new ClockSignal.Start(start));
            Instant due = goal.target().due(timeline, start).at();
            times.addAll(List.of(due.minusNanos(1), due, due.plusNanos(1)));
            for (HistoryParts.Signal part : parts.signals()) {
                clock = accepted(clock, signal(part, times.get(part.when() % times.size()), goal, other));
            }
            signals.addAll(clock.signals());
        } catch (BeyondCoverageException | BeyondHorizonException e) {
            signals.clear(); // not even the promise can be made
        }
        return new History(goal, other, edition, signals);
    }

    private static SlaClock accepted(SlaClock clock, ClockSignal signal) {
        try {
            return clock.after(signal);
        } catch (ExtensionRefusedException | BeyondCoverageException | BeyondHorizonException e) {
            return clock;
        }
    }

    private ClockSignal signal(HistoryParts.Signal part, Instant at, SlaGoal goal, SlaGoal other) {
        return switch (part.kind()) {
            case 0, 1, 2, 3 -> new ClockSignal.Hold(at, part.size() < 5 ? "hearing" : "expert");
            case 4, 5, 6 -> new ClockSignal.Resume(at);
            case 7, 8, 9 -> new ClockSignal.Stop(at);
            case 10, 11 -> new ClockSignal.Reopen(at);
            case 12 -> new ClockSignal.Cancel(at);
            case 13 -> new ClockSignal.Reset(at);
            case 14, 15 -> new ClockSignal.Extend(at, more(goal, part.size() + 1), "complex", "mayor");
            case 16, 17 -> new ClockSignal.ChangePolicy(at, other, timeline, CHANGES.get(part.size() % CHANGES.size()));
            case 18 -> new ClockSignal.ChangeCalendar(at, edition);
            default -> new ClockSignal.Start(at);
        };
    }

    static ExtensionAmount more(SlaGoal goal, int size) {
        ExtensionAmount days = ExtensionAmount.days(size);
        return days.fits(goal.target()) ? days : ExtensionAmount.time(Duration.ofMinutes(50L * size));
    }

    /** Some days become holidays, others are worked; those already known too, which must not move what is certain. */
    private static WorkTimeline edition(WorkTimeline timeline, LocalDate middle) {
        var builder = timeline.calendar().toBuilder();
        for (int i = 1; i <= DAYS_ANNOUNCED; i++) {
            LocalDate date = middle.plusDays(i);
            if (i % 3 < 2 && !timeline.calendar().rules().exceptions().containsKey(date)) {
                builder.exception(date, date, CalendarDay.of(i % 3 == 0 ? DayPlan.CLOSED : DayPlan.WHOLE_DAY));
            }
        }
        timeline.calendar().validThrough().ifPresent(last -> builder.validThrough(last.plusYears(1)));
        return WorkTimeline.of(builder.build());
    }
}
