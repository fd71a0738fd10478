package io.github.redress.testkit;

import static io.github.redress.testkit.Outcome.atMost;
import static io.github.redress.testkit.Outcome.each;
import static io.github.redress.testkit.Outcome.same;
import static io.github.redress.testkit.Outcome.that;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Laws 1 to 12: working time adds up, and a deadline is the earliest moment by which the promised amount has passed. */
final class WorkingTimeLaws {

    static final List<ClockLaw> ALL = List.of(
            ClockLaw.of(
                    1,
                    "零工时即刻到期",
                    "Nothing is due at once",
                    (s, c) -> same("due of nothing", c.due(s.start(), Duration.ZERO), s.start())),
            ClockLaw.of(
                    2,
                    "到期时恰好用完所许工时",
                    "A deadline uses up exactly the amount",
                    (s, c) -> same("worked until due", c.between(s.start(), c.due(s.start(), s.a())), s.a())),
            ClockLaw.of(
                    3,
                    "到期后的下一次开门时仍恰好用完",
                    "So does the next opening after it",
                    (s, c) -> same(
                            "worked until the next opening", c.between(s.start(), right(c, s.start(), s.a())), s.a())),
            ClockLaw.of(
                    4,
                    "工时可以相加",
                    "Amounts add up",
                    (s, c) -> same(
                            "a, then b", c.due(c.due(s.start(), s.a()), s.b()), c.due(s.start(), s.a().plus(s.b())))),
            ClockLaw.of(
                    5,
                    "按下一次开门计，工时也可以相加",
                    "Amounts add up from opening to opening too",
                    (s, c) -> same(
                            "a, then b",
                            right(c, right(c, s.start(), s.a()), s.b()),
                            right(c, s.start(), s.a().plus(s.b())))),
            ClockLaw.of(
                    6,
                    "开始得晚，不会到期得早",
                    "A later start is never due earlier",
                    (s, c) -> atMost(
                            "due from the earlier start",
                            c.due(s.start(), s.a()),
                            c.due(s.moments().get(1), s.a()))),
            ClockLaw.of(
                    7,
                    "工时越多，到期越晚",
                    "More work is due later, and only more work",
                    (s, c) -> same(
                            "order of deadlines",
                            sign(c.due(s.start(), s.a()), c.due(s.start(), s.b())),
                            sign(s.a(), s.b()))),
            ClockLaw.of(8, "工时可以分段，次序不限", "Working time adds up over parts, in any order", WorkingTimeLaws::parts),
            ClockLaw.of(
                    9,
                    "倒过来数，工时变负",
                    "Working time backwards is negative",
                    (s, c) -> same(
                            "backwards",
                            c.between(s.moments().get(2), s.start()),
                            c.between(s.start(), s.moments().get(2)).negated())),
            ClockLaw.of(
                    10,
                    "工时不多于实际时间，全程营业时才相等",
                    "Working time is never more than elapsed, and as much only without a break",
                    WorkingTimeLaws::bounds),
            ClockLaw.of(11, "从到期那一刻起，所许工时才算用完", "An amount has passed exactly from its deadline on", (s, c) -> {
                Instant due = c.due(s.start(), s.a());
                return each(
                        around(s, due),
                        u -> that(
                                (c.between(s.start(), u).compareTo(s.a()) >= 0) == !u.isBefore(due),
                                () -> "by " + u + " worked " + c.between(s.start(), u) + " of " + s.a() + ", due "
                                        + due));
            }),
            ClockLaw.of(12, "过了到期后的下一次开门，才算超出", "An amount is exceeded exactly after the next opening", (s, c) -> {
                Instant right = right(c, s.start(), s.a());
                return each(
                        around(s, right),
                        u -> that(
                                (c.between(s.start(), u).compareTo(s.a()) > 0) == u.isAfter(right),
                                () -> "by " + u + " worked " + c.between(s.start(), u) + " of " + s.a()
                                        + ", next opening " + right));
            }));

    private WorkingTimeLaws() {}

    /** Returns the latest moment by which no more than the amount has passed: the other side of a closed stretch. */
    private static Instant right(ClockUnderTest c, Instant start, Duration amount) {
        return c.nextActive(c.due(start, amount));
    }

    private static Outcome parts(Scene s, ClockUnderTest c) {
        List<Instant> m = s.moments();
        return each(List.of(List.of(0, 1, 2), List.of(2, 0, 1), List.of(1, 3, 0)), order -> {
            Instant x = m.get(order.get(0));
            Instant y = m.get(order.get(1));
            Instant z = m.get(order.get(2));
            return same(
                    "from " + x + " over " + y + " to " + z, c.between(x, y).plus(c.between(y, z)), c.between(x, z));
        });
    }

    private static Outcome bounds(Scene s, ClockUnderTest c) {
        Instant end = s.moments().get(3);
        Duration worked = c.between(s.start(), end);
        Duration elapsed = Duration.between(s.start(), end);
        boolean open = s.walk().isOpenThroughout(s.start(), end);
        return that(
                        !worked.isNegative() && worked.compareTo(elapsed) <= 0,
                        () -> "worked " + worked + " of elapsed " + elapsed)
                .and(() -> that(
                        worked.equals(elapsed) == open,
                        () -> "worked " + worked + " of elapsed " + elapsed
                                + (open ? ", always open" : ", sometimes closed")));
    }

    /** Returns the moments from the start on, and those next to an edge. */
    private static List<Instant> around(Scene s, Instant edge) {
        return Stream.concat(s.moments().stream(), Stream.of(edge.minusNanos(1), edge, edge.plusNanos(1)))
                .filter(u -> !u.isBefore(s.start()))
                .toList();
    }

    private static <T extends Comparable<? super T>> int sign(T a, T b) {
        return Integer.signum(a.compareTo(b));
    }
}
