package io.github.redress.testkit;

import static io.github.redress.testkit.Outcome.SILENT;
import static io.github.redress.testkit.Outcome.each;
import static io.github.redress.testkit.Outcome.same;
import static io.github.redress.testkit.Outcome.that;

import io.github.redress.sla.CalendarTime;
import io.github.redress.sla.ClockAlarm;
import io.github.redress.sla.ClockSignal;
import io.github.redress.sla.ClockState;
import io.github.redress.sla.Pause;
import io.github.redress.sla.PauseRule;
import io.github.redress.sla.PauseSet;
import io.github.redress.sla.Reopening;
import io.github.redress.sla.SlaStatus;
import io.github.redress.sla.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Laws 40 to 47: what is told of a clock depends on what happened to it, and on nothing else. */
final class HistoryLaws {

    static final List<ClockLaw> ALL = List.of(
            of(40, "消息到达的先后不影响结果", "Signals may arrive in any order", HistoryLaws::anyOrder),
            of(41, "以后发生的事不改变此前的状态", "What happens later changes nothing earlier", HistoryLaws::causal),
            of(42, "何时查询不影响是否逾期", "The verdict does not depend on when it is asked", HistoryLaws::verdict),
            of(
                    43,
                    "恰在到期时办结为按时，晚一纳秒即逾期",
                    "Done at the deadline is on time, a nanosecond later is not",
                    HistoryLaws::edge),
            of(44, "逾期一经发生，永不撤销", "A breach is for ever", HistoryLaws::forever),
            of(
                    45,
                    "每次提醒恰好一次，依次发出，停机之后也一样",
                    "Each alarm is said once and in order, also after nobody looked for long",
                    HistoryLaws::alarms),
            of(46, "进行中的已用与剩余之和等于所许", "Used and left are together what was promised", HistoryLaws::promised),
            of(
                    47,
                    "任何时刻，已用加暂停等于开始以来的全部",
                    "Used and paused are together all since the start, at any moment",
                    HistoryLaws::used));

    private HistoryLaws() {}

    /** A law about a clock to which something happened. */
    static ClockLaw of(int number, String zh, String en, BiFunction<Scene, ClockUnderTest, Outcome> check) {
        return ClockLaw.of(number, zh, en, (s, c) -> s.history().signals().isEmpty() ? SILENT : check.apply(s, c));
    }

    /** Returns every moment of a history, and those next to them. */
    private static List<Instant> moments(Scene s) {
        return Stream.concat(
                        s.moments().stream(),
                        s.history().signals().stream()
                                .flatMap(signal ->
                                        Stream.of(signal.at(), signal.at().plusNanos(1))))
                .sorted()
                .distinct()
                .toList();
    }

    /** Those of one moment keep their order, which means something. */
    private static Outcome anyOrder(Scene s, ClockUnderTest c) {
        TreeMap<Instant, List<ClockSignal>> byMoment = new TreeMap<>(Collections.reverseOrder());
        s.history()
                .signals()
                .forEach(signal -> byMoment.computeIfAbsent(signal.at(), at -> new ArrayList<>())
                        .add(signal));
        List<ClockSignal> backwards =
                byMoment.values().stream().flatMap(List::stream).toList();
        Instant last = s.moments().get(3);
        return each(moments(s), now -> same("state at " + now, status(s, c, backwards, now), status(s, c, now)))
                .and(() -> same(
                        "alarms",
                        c.alarms(s.history().goal(), backwards, last),
                        c.alarms(s.history().goal(), s.history().signals(), last)));
    }

    private static Outcome causal(Scene s, ClockUnderTest c) {
        return each(
                moments(s),
                now -> same(
                        "state at " + now,
                        status(s, c, now),
                        status(s, c, s.history().until(now), now)));
    }

    private static Outcome verdict(Scene s, ClockUnderTest c) {
        Instant stop = s.moments().get(2);
        List<ClockSignal> signals = new ArrayList<>(
                s.history().only(signal -> isPlain(signal) && !signal.at().isAfter(stop)));
        signals.add(new ClockSignal.Stop(stop));
        SlaStatus then = status(s, c, signals, stop);
        return each(
                List.of(stop.plusNanos(1), s.moments().get(3).plusSeconds(60), stop.plus(Duration.ofDays(400))),
                now -> same("state at " + now, status(s, c, signals, now), then));
    }

    private static Outcome edge(Scene s, ClockUnderTest c) {
        List<ClockSignal> signals = s.history()
                .only(signal ->
                        isPlain(signal) && !signal.at().isAfter(s.moments().get(1)));
        if (signals.isEmpty()) {
            return SILENT;
        }
        Instant last = signals.get(signals.size() - 1).at();
        SlaStatus open = status(s, c, signals, last);
        if (open.state() != ClockState.RUNNING
                || open.due() == null
                || open.due().at().isBefore(last)) {
            return SILENT;
        }
        Instant due = open.due().at();
        Instant late = due.plusNanos(1);
        return same("open at its deadline", status(s, c, signals, due).state(), ClockState.RUNNING)
                .and(() -> same("open after it", status(s, c, signals, late).state(), ClockState.BREACHED))
                .and(() -> same(
                        "stopped at it",
                        status(s, c, plus(signals, new ClockSignal.Stop(due)), due)
                                .state(),
                        ClockState.MET))
                .and(() -> same(
                        "stopped after it",
                        status(s, c, plus(signals, new ClockSignal.Stop(late)), late)
                                .state(),
                        ClockState.BREACHED));
    }

    /** Only a second clock, after reopening, is another matter. */
    private static Outcome forever(Scene s, ClockUnderTest c) {
        boolean second = s.history().signals().stream().anyMatch(ClockSignal.Reopen.class::isInstance)
                && (s.history().goal().reopen() == Reopening.NEW
                        || s.history().other().reopen() == Reopening.NEW);
        List<Instant> times = moments(s);
        Instant broken = times.stream()
                .filter(now -> status(s, c, now).state() == ClockState.BREACHED)
                .findFirst()
                .orElse(Instant.MAX);
        return second
                ? SILENT
                : each(
                        times,
                        now -> now.isBefore(broken)
                                ? Outcome.KEPT
                                : same(
                                        "state at " + now + ", broken since " + broken,
                                        status(s, c, now).state(),
                                        ClockState.BREACHED));
    }

    private static Outcome alarms(Scene s, ClockUnderTest c) {
        List<ClockSignal> signals = s.history().signals();
        List<Instant> times = moments(s);
        Instant end = times.get(times.size() - 1).plus(Duration.ofDays(60));
        List<ClockAlarm> all = c.alarms(s.history().goal(), signals, end);
        boolean oneRound = signals.stream()
                .noneMatch(signal -> signal instanceof ClockSignal.Reopen
                        || signal instanceof ClockSignal.Reset
                        || signal instanceof ClockSignal.ChangePolicy);
        Set<String> once = new HashSet<>();
        return each(
                        times,
                        now -> same(
                                "alarms asked for at " + now,
                                c.alarms(s.history().goal(), signals, now),
                                all.stream()
                                        .filter(alarm -> !alarm.at().isAfter(now))
                                        .toList()))
                .and(() -> same(
                        "order",
                        all.stream().map(ClockAlarm::at).toList(),
                        all.stream().map(ClockAlarm::at).sorted().toList()))
                .and(() -> that(
                        !oneRound || all.stream().allMatch(alarm -> once.add(alarm.kind() + " " + alarm.level())),
                        () -> "said twice: " + all));
    }

    private static Outcome promised(Scene s, ClockUnderTest c) {
        List<ClockSignal> signals = s.history().only(HistoryLaws::isPlain);
        Duration amount = s.history().goal().target() instanceof WorkingTime time
                ? time.amount()
                : s.history().goal().target() instanceof CalendarTime time ? time.amount() : null;
        if (amount == null) {
            return SILENT;
        }
        return each(moments(s), now -> {
            SlaStatus status = status(s, c, signals, now);
            boolean open = status.state() == ClockState.RUNNING || status.state() == ClockState.PAUSED;
            return open && status.remaining() != null
                    ? same("used and left at " + now, status.elapsed().plus(status.remaining()), amount)
                    : Outcome.KEPT;
        });
    }

    private static Outcome used(Scene s, ClockUnderTest c) {
        Instant now = s.moments().get(3);
        PauseSet pauses = PauseSet.of(s.pauses());
        List<ClockSignal> signals = signals(s, now);
        if (!s.history().goal().pauses().equals(PauseRule.ANY)) {
            return SILENT;
        }
        Duration paused = Duration.ZERO;
        for (Pause pause : pauses.pauses()) {
            Instant from = clamped(pause.from(), s.start(), now);
            Instant to = clamped(pause.to() == null ? now : pause.to(), s.start(), now);
            paused = paused.plus(s.target().measure(s.timeline(), from, to));
        }
        return same(
                "used and paused",
                status(s, c, signals, now).elapsed().plus(paused),
                s.target().measure(s.timeline(), s.start(), now));
    }

    /** Returns a start, and the scene's pauses that begin up to a moment; those that end after it are open then. */
    static List<ClockSignal> signals(Scene s, Instant now) {
        List<ClockSignal> signals = new ArrayList<>(List.of(new ClockSignal.Start(s.start())));
        for (Pause pause : PauseSet.of(s.pauses()).pauses()) {
            if (!pause.from().isAfter(now)) {
                signals.add(new ClockSignal.Hold(pause.from(), ""));
            }
            if (pause.to() != null && !pause.from().isAfter(now)) {
                signals.add(new ClockSignal.Resume(pause.to()));
            }
        }
        return signals;
    }

    static SlaStatus status(Scene s, ClockUnderTest c, List<ClockSignal> signals, Instant now) {
        return c.status(s.history().goal(), signals, now);
    }

    private static SlaStatus status(Scene s, ClockUnderTest c, Instant now) {
        return status(s, c, s.history().signals(), now);
    }

    static List<ClockSignal> plus(List<ClockSignal> signals, ClockSignal more) {
        return Stream.concat(signals.stream(), Stream.of(more)).toList();
    }

    private static boolean isPlain(ClockSignal signal) {
        return signal instanceof ClockSignal.Start
                || signal instanceof ClockSignal.Hold
                || signal instanceof ClockSignal.Resume;
    }

    private static Instant clamped(Instant t, Instant from, Instant to) {
        return t.isBefore(from) ? from : t.isAfter(to) ? to : t;
    }
}
