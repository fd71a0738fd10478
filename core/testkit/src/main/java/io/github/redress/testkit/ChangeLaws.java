package io.github.redress.testkit;

import static io.github.redress.testkit.Outcome.SILENT;
import static io.github.redress.testkit.Outcome.each;
import static io.github.redress.testkit.Outcome.same;
import static io.github.redress.testkit.Outcome.that;

import io.github.redress.sla.ClockSignal;
import io.github.redress.sla.ClockState;
import io.github.redress.sla.Due;
import io.github.redress.sla.DueResult;
import io.github.redress.sla.Extension;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.Pause;
import io.github.redress.sla.PauseRule;
import io.github.redress.sla.PauseSet;
import io.github.redress.sla.Paused;
import io.github.redress.sla.PolicyChange;
import io.github.redress.sla.Reopening;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaStatus;
import io.github.redress.sla.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Laws 48 to 52: another policy, another edition of the calendar, more time, a case opened again. */
final class ChangeLaws {

    private static final List<PauseRule> RULES = List.of(PauseRule.ANY, PauseRule.NONE);
    private static final Set<ClockState> ON_TIME = Set.of(ClockState.RUNNING, ClockState.PAUSED, ClockState.MET);

    static final List<ClockLaw> ALL = List.of(
            HistoryLaws.of(
                    48, "按新政策重算时，暂停仍然算数", "A policy that is reckoned anew keeps the pauses", ChangeLaws::recomputed),
            HistoryLaws.of(
                    49, "保持原承诺的政策变更不改变结果", "A policy change that keeps the promise changes nothing", ChangeLaws::kept),
            HistoryLaws.of(
                    50,
                    "晚公布的日历不会使按时变为逾期",
                    "A calendar published late never makes late what was on time",
                    ChangeLaws::published),
            HistoryLaws.of(
                    51,
                    "延期从原期限起算，只会推迟",
                    "An extension counts from the deadline before, and only delays",
                    ChangeLaws::extended),
            HistoryLaws.of(
                    52,
                    "重新打开后，关闭期间视同暂停",
                    "When a case is resumed, the time it was closed is a pause",
                    ChangeLaws::resumed));

    private ChangeLaws() {}

    private static Outcome recomputed(Scene s, ClockUnderTest c) {
        Instant at = s.moments().get(2);
        return each(
                RULES,
                old -> each(RULES, rule -> {
                    SlaGoal before = s.history().goal().withPauses(old);
                    SlaGoal after = s.history().other().withPauses(rule);
                    List<ClockSignal> changed = HistoryLaws.plus(
                            HistoryLaws.signals(s, at),
                            new ClockSignal.ChangePolicy(at, after, s.timeline(), PolicyChange.RECOMPUTE));
                    return same(
                            "due, or none, where " + rule + " came after " + old,
                            due(c.status(before, changed, at)),
                            due(c.due(after.target(), s.start(), counted(s, old, rule, at))));
                }));
    }

    /** Returns what the old rule counted up to a moment, and what is open then if the new rule counts it. */
    private static PauseSet counted(Scene s, PauseRule old, PauseRule rule, Instant at) {
        List<Pause> counted = new ArrayList<>();
        for (Pause pause : pauses(s, at).pauses()) {
            boolean open = pause.to() == null || pause.to().isAfter(at);
            if (old.allowed()) {
                counted.add(open ? Pause.of(pause.from(), at) : pause);
            }
            if (open && rule.allowed()) {
                counted.add(Pause.open(at));
            }
        }
        return PauseSet.of(counted);
    }

    private static Outcome kept(Scene s, ClockUnderTest c) {
        Instant now = s.moments().get(3);
        List<ClockSignal> changed = HistoryLaws.plus(
                s.history().signals(),
                new ClockSignal.ChangePolicy(s.moments().get(1), s.history().other(), s.timeline(), PolicyChange.KEEP));
        return same(
                "state",
                HistoryLaws.status(s, c, changed, now),
                HistoryLaws.status(s, c, s.history().signals(), now));
    }

    private static Outcome published(Scene s, ClockUnderTest c) {
        Instant at = s.moments().get(2);
        List<ClockSignal> signals = HistoryLaws.signals(s, at);
        Instant later = s.moments().get(3);
        SlaGoal goal = s.history().goal();
        List<ClockSignal> held = List.of(
                new ClockSignal.Start(s.start()),
                new ClockSignal.Hold(s.start(), "hearing"),
                new ClockSignal.Resume(later));
        return atOnce(s, c, signals, at)
                .and(() -> stays(s, c, goal, signals, later))
                .and(() -> stays(s, c, free(goal), held, later));
    }

    private static List<ClockSignal> withEdition(Scene s, List<ClockSignal> signals) {
        return HistoryLaws.plus(
                signals,
                new ClockSignal.ChangeCalendar(s.moments().get(2), s.history().edition()));
    }

    /** What is certain once every pause is over was certain all the time. */
    private static Outcome stays(Scene s, ClockUnderTest c, SlaGoal goal, List<ClockSignal> signals, Instant later) {
        Due old = c.status(goal, signals, later).due();
        return old == null || old.provisional()
                ? Outcome.KEPT
                : same("due, seen at " + later, due(c.status(goal, withEdition(s, signals), later)), old);
    }

    private static Outcome atOnce(Scene s, ClockUnderTest c, List<ClockSignal> signals, Instant at) {
        SlaStatus before = HistoryLaws.status(s, c, signals, at);
        SlaStatus after = HistoryLaws.status(s, c, withEdition(s, signals), at);
        Due old = before.due();
        Due due = after.due();
        return that(
                        !ON_TIME.contains(before.state()) || before.state() == after.state(),
                        () -> before.state() + " became " + after.state())
                .and(() -> that(
                        old == null || old.provisional() || old.equals(due),
                        () -> "a certain deadline " + old + " became " + due))
                .and(() -> that(
                        before.state() == ClockState.BREACHED
                                || due == null
                                || !due.at().isBefore(at),
                        () -> "due became " + due + ", before its calendar was published " + at));
    }

    private static Outcome extended(Scene s, ClockUnderTest c) {
        SlaGoal goal = free(s.history().goal()).withExtension(new Extension(1, 3_650));
        ExtensionAmount more = HistoryFrame.more(goal, 3);
        List<ClockSignal> signals = HistoryLaws.signals(s, s.start());
        List<ClockSignal> put = HistoryLaws.plus(signals, new ClockSignal.Extend(s.start(), more, "complex", "mayor"));
        Instant at = s.moments().get(3);
        Due before = c.status(goal, signals, at).due();
        Due after = c.status(goal, put, at).due();
        if (before == null || after == null) {
            return SILENT;
        }
        Outcome later = that(after.at().isAfter(before.at()), () -> after + " is not after " + before);
        return goal.target() instanceof WorkingTime time && more instanceof ExtensionAmount.Time by
                ? later.and(() -> same(
                        "due",
                        after,
                        c.due(new WorkingTime(time.amount().plus(by.amount())), s.start(), pauses(s, s.start()))))
                : later;
    }

    private static Outcome resumed(Scene s, ClockUnderTest c) {
        SlaGoal goal = free(s.history().goal()).withReopening(Reopening.RESUME);
        Instant closed = s.moments().get(1);
        Instant opened = s.moments().get(2);
        List<ClockSignal> signals =
                List.of(new ClockSignal.Start(s.start()), new ClockSignal.Stop(closed), new ClockSignal.Reopen(opened));
        return same(
                "due",
                due(c.status(goal, signals, opened)),
                c.due(goal.target(), s.start(), PauseSet.of(Pause.of(closed, opened))));
    }

    /** Returns the pauses that {@link HistoryLaws#signals} tells of. */
    private static PauseSet pauses(Scene s, Instant now) {
        List<Pause> told = new ArrayList<>(PauseSet.of(s.pauses()).pauses());
        told.removeIf(pause -> pause.from().isAfter(now));
        return PauseSet.of(told);
    }

    /** A goal that every pause stops. */
    private static SlaGoal free(SlaGoal goal) {
        return goal.withPauses(PauseRule.ANY);
    }

    private static Object due(SlaStatus status) {
        Due due = status.due();
        return due == null ? none(status.remaining()) : due;
    }

    private static Object due(DueResult result) {
        return result instanceof Paused paused ? none(paused.remaining()) : result;
    }

    private static String none(@Nullable Duration remaining) {
        return "none, " + remaining + " left";
    }
}
