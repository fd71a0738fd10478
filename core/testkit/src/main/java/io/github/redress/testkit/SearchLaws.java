package io.github.redress.testkit;

import static io.github.redress.testkit.Outcome.SILENT;
import static io.github.redress.testkit.Outcome.atMost;
import static io.github.redress.testkit.Outcome.same;
import static io.github.redress.testkit.Outcome.that;

import io.github.redress.calendar.WorkTimeline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Laws 13 to 18: both sides of a closed stretch, the way back, and that no way of searching gives another answer. */
final class SearchLaws {

    static final List<ClockLaw> ALL = List.of(
            ClockLaw.of(13, "到期与下一次开门之间没有工时", "Nothing is worked between a deadline and the next opening", (s, c) -> {
                Instant due = c.due(s.start(), s.a());
                return atMost("due", due, c.nextActive(due))
                        .and(() -> same("worked", c.between(due, c.nextActive(due)), Duration.ZERO));
            }),
            ClockLaw.of(
                    14, "下一次开门时在营业", "The next opening is inside working hours, and nothing before it is", (s, c) -> {
                        Instant due = c.due(s.start(), s.a());
                        Instant next = c.nextActive(due);
                        return that(c.isActive(next), () -> next + " is closed")
                                .and(() -> same("whether " + due + " is open", c.isActive(due), next.equals(due)));
                    }),
            ClockLaw.of(
                    15,
                    "减去所加的工时，回到开始后的首个营业时刻",
                    "Subtracting what was added leads back, or to the next opening",
                    (s, c) -> s.a().isZero()
                            ? SILENT
                            : same("subtracted", c.subtract(c.due(s.start(), s.a()), s.a()), c.nextActive(s.start()))
                                    .and(() -> same(
                                            "next opening of an open moment",
                                            c.isActive(s.start()),
                                            c.nextActive(s.start()).equals(s.start())))),
            ClockLaw.of(
                    16,
                    "加上所减的工时，回到此前最后的营业时刻",
                    "Adding what was subtracted leads back, or to the previous closing",
                    (s, c) -> s.a().isZero()
                            ? SILENT
                            : same("added", c.due(c.subtract(s.start(), s.a()), s.a()), c.previousClosing(s.start()))),
            ClockLaw.across(17, "索引变长，答案不变", "A longer index gives the same answers", SearchLaws::grown),
            ClockLaw.of(18, "逐日推算得到同样的答案", "A walk day by day agrees", SearchLaws::walked));

    /** So far that an index made for one question must grow, both ways. */
    private static final Duration REACH = Duration.ofDays(800);

    private SearchLaws() {}

    private static Outcome grown(Scene s, Clocks clocks) {
        ClockUnderTest fresh = clocks.on(WorkTimeline.of(s.timeline().calendar()));
        Instant due = fresh.due(s.start(), s.a());
        Instant subtracted = fresh.subtract(s.start(), s.a());
        ClockUnderTest grown = clocks.on(WorkTimeline.of(s.timeline().calendar()));
        grown.between(s.start().minus(REACH), s.start().plus(REACH));
        return same("due after growing", grown.due(s.start(), s.a()), due)
                .and(() -> same("subtracted after growing", grown.subtract(s.start(), s.a()), subtracted));
    }

    private static Outcome walked(Scene s, ClockUnderTest c) {
        DayWalk walk = s.walk();
        Instant end = s.moments().get(3);
        return same("worked", c.between(s.start(), end), walk.between(s.start(), end))
                .and(() -> same("due", c.due(s.start(), s.a()), walk.due(s.start(), s.a())))
                .and(() -> same("subtracted", c.subtract(end, s.b()), walk.subtract(end, s.b())))
                .and(() -> same("next opening", c.nextActive(end), walk.nextActive(end)))
                .and(() -> same("previous closing", c.previousClosing(end), walk.previousClosing(end)));
    }
}
