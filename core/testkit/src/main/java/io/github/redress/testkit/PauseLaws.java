package io.github.redress.testkit;

import static io.github.redress.testkit.Outcome.SILENT;
import static io.github.redress.testkit.Outcome.atMost;
import static io.github.redress.testkit.Outcome.same;

import io.github.redress.sla.Due;
import io.github.redress.sla.Pause;
import io.github.redress.sla.PauseSet;
import io.github.redress.sla.Paused;
import io.github.redress.sla.SlaTarget;
import io.github.redress.sla.WorkingDays;
import io.github.redress.sla.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** Laws 19 to 26 and 34: pauses; 20 to 24 for targets of all five kinds. */
final class PauseLaws {

    static final List<ClockLaw> ALL = List.of(
            ClockLaw.of(
                    19, "到期前暂停之外的工时恰为所许", "Work outside pauses until the deadline is exactly the amount", (s, c) -> {
                        Instant due = due(c, new WorkingTime(s.a()), s, s.pauses());
                        return same(
                                "worked outside pauses",
                                c.between(s.start(), due).minus(paused(s, c, due)),
                                s.a());
                    }),
            ClockLaw.of(
                    20,
                    "暂停的先后次序无关紧要",
                    "The order of pauses does not matter",
                    (s, c) -> unchanged(s, c, given -> {
                        List<Pause> reversed = new ArrayList<>(given);
                        Collections.reverse(reversed);
                        return reversed;
                    })),
            ClockLaw.of(21, "暂停只会推迟到期", "A pause more only delays", (s, c) -> {
                Outcome all = Outcome.KEPT;
                for (int n = 0; n < s.pauses().size(); n++) {
                    List<Pause> fewer = s.pauses().subList(0, n);
                    List<Pause> more = s.pauses().subList(0, n + 1);
                    all = all.and(() -> atMost("due with fewer pauses", due(c, s, fewer), due(c, s, more)));
                }
                return all;
            }),
            ClockLaw.of(
                    22,
                    "把一次暂停分成几段，结果不变",
                    "Splitting a pause changes nothing",
                    (s, c) -> unchanged(s, c, PauseLaws::split)),
            ClockLaw.of(
                    23,
                    "重复或重叠的暂停不改变结果",
                    "Pauses that stand twice or overlap change nothing",
                    (s, c) -> unchanged(s, c, given -> {
                        List<Pause> more = new ArrayList<>(split(given));
                        more.addAll(given);
                        return more;
                    })),
            ClockLaw.of(
                    24, "到期之时及以后的暂停不起作用", "A pause from the deadline on changes nothing", PauseLaws::afterTheDeadline),
            ClockLaw.of(
                    25,
                    "已用工时加上暂停的工时等于日历上的工时",
                    "Used and paused work are together all the work since the start",
                    PauseLaws::elapsed),
            ClockLaw.of(26, "非工作时间里的暂停不改变工时期限", "A pause outside working hours moves no working time", (s, c) -> {
                Instant m = s.moments().get(1);
                SlaTarget target = new WorkingTime(s.a());
                Pause closed = Pause.of(c.previousClosing(m), c.nextActive(m));
                return c.isActive(m)
                        ? SILENT
                        : same("due", due(c, target, s, List.of(closed)), due(c, target, s, List.of()));
            }),
            ClockLaw.of(34, "未结束的暂停恰好留下余额", "A pause without an end leaves exactly the rest", PauseLaws::rest));

    private PauseLaws() {}

    private static Outcome unchanged(Scene s, ClockUnderTest c, UnaryOperator<List<Pause>> change) {
        return s.pauses().isEmpty() ? SILENT : same("due", due(c, s, change.apply(s.pauses())), due(c, s, s.pauses()));
    }

    private static List<Pause> split(List<Pause> pauses) {
        List<Pause> parts = new ArrayList<>();
        for (Pause pause : pauses) {
            Instant to = pause.to() == null ? pause.from() : pause.to();
            Instant middle =
                    pause.from().plus(Duration.between(pause.from(), to).dividedBy(3));
            parts.add(Pause.of(middle, to));
            parts.add(Pause.of(pause.from(), middle));
        }
        return parts;
    }

    private static Outcome afterTheDeadline(Scene s, ClockUnderTest c) {
        Instant due = due(c, s, s.pauses());
        List<Pause> more = new ArrayList<>(s.pauses());
        more.add(Pause.of(due, due.plusSeconds(90_000)));
        boolean touched = s.pauses().stream()
                .anyMatch(pause -> pause.to() == null || !pause.to().isBefore(due));
        List<Pause> open = new ArrayList<>(s.pauses());
        open.add(Pause.open(due));
        return same("due with a pause from " + due, due(c, s, more), due)
                .and(() -> touched ? SILENT : same("due with a pause without end from " + due, due(c, s, open), due));
    }

    private static Outcome elapsed(Scene s, ClockUnderTest c) {
        Instant stop = s.moments().get(2);
        List<Pause> pauses = new ArrayList<>(s.pauses());
        pauses.add(Pause.open(stop));
        if (!(c.due(new WorkingTime(s.a()), s.start(), PauseSet.of(pauses)) instanceof Paused paused)) {
            return SILENT;
        }
        Instant stood = PauseSet.of(pauses).openSince().orElse(stop);
        Duration used = s.a().minus(paused.remaining());
        return same("used and paused", used.plus(paused(s, c, stood)), c.between(s.start(), later(stood, s.start())));
    }

    private static Outcome rest(Scene s, ClockUnderTest c) {
        Instant due = due(c, s, List.of());
        Instant stop = s.moments().get(1);
        Object result = c.due(s.target(), s.start(), PauseSet.of(Pause.open(stop)));
        if (!stop.isBefore(due)) {
            return same(
                    "due with a pause from its deadline on", result instanceof Due given ? given.at() : result, due);
        }
        boolean working = s.target() instanceof WorkingTime || s.target() instanceof WorkingDays;
        Duration left = working ? c.between(stop, due) : Duration.between(stop, due);
        return same("result", result, new Paused(left));
    }

    /** Returns the working time inside pauses from the start until a moment. */
    private static Duration paused(Scene s, ClockUnderTest c, Instant until) {
        Duration sum = Duration.ZERO;
        for (Pause pause : PauseSet.of(s.pauses()).pauses()) {
            Instant from = later(pause.from(), s.start());
            Instant to = pause.to() == null || pause.to().isAfter(until) ? until : pause.to();
            if (from.isBefore(to)) {
                sum = sum.plus(c.between(from, to));
            }
        }
        return sum;
    }

    private static Instant due(ClockUnderTest c, Scene s, List<Pause> pauses) {
        return due(c, s.target(), s, pauses);
    }

    private static Instant due(ClockUnderTest c, SlaTarget target, Scene s, List<Pause> pauses) {
        return ((Due) c.due(target, s.start(), PauseSet.of(pauses))).at();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
