package io.github.redress.testkit;

import static io.github.redress.testkit.Outcome.SILENT;
import static io.github.redress.testkit.Outcome.atMost;
import static io.github.redress.testkit.Outcome.same;
import static io.github.redress.testkit.Outcome.that;

import io.github.redress.calendar.BeyondCoverageException;
import io.github.redress.sla.CalendarDays;
import io.github.redress.sla.Due;
import io.github.redress.sla.EndRule;
import io.github.redress.sla.PauseSet;
import io.github.redress.sla.Roll;
import io.github.redress.sla.SlaTarget;
import io.github.redress.sla.StartRule;
import io.github.redress.sla.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Laws 32 and 35 to 39: counting dates, and what lies after the last date that a calendar knows. */
final class DateLaws {

    static final List<ClockLaw> ALL = List.of(
            ClockLaw.of(
                    32,
                    "第N个工作日的期限是该日下班之时，且可以相加",
                    "N working days end at the close of the N-th, and add up",
                    (s, c) -> closes(s, c).and(() -> adds(s, c))),
            ClockLaw.of(
                    35,
                    "期限不早于开始",
                    "No deadline lies before its start",
                    (s, c) -> atMost("start", s.start(), due(c, s.target(), s.start()))),
            ClockLaw.of(36, "工作日往后数再往前数，回到原日", "Working dates count back as they count forth", (s, c) -> {
                LocalDate date = c.plusWorkingDates(date(s, s.start()), 1);
                return same("seven forth and back", c.plusWorkingDates(c.plusWorkingDates(date, 7), -7), date);
            }),
            ClockLaw.of(
                    37,
                    "收到得晚，按工作日计不会到期得早",
                    "What comes later is never due earlier in working days",
                    (s, c) -> Outcome.each(List.of(EndRule.CLOSE_OF_DAY, EndRule.END_OF_DATE), end -> {
                        WorkingDays target = new WorkingDays(4, StartRule.FROM_OPENING, end);
                        return atMost(
                                "due of the earlier",
                                due(c, target, s.start()),
                                due(c, target, s.moments().get(1)));
                    })),
            ClockLaw.of(
                    38,
                    "顺延到其后首个工作日，而不是提前",
                    "Rolling leads to the first working date after, never back",
                    DateLaws::rolls),
            ClockLaw.of(
                    39,
                    "超出日历已知范围的期限要么标明，要么拒绝",
                    "A deadline after the last known date is flagged or refused",
                    DateLaws::flagged));

    /** Beyond what most calendars know. */
    private static final SlaTarget FAR = CalendarDays.of(400);

    private DateLaws() {}

    private static Outcome closes(Scene s, ClockUnderTest c) {
        LocalDate date = date(s, s.start());
        Instant before = s.start();
        for (int n = 1; n <= 6; n++) {
            Instant due = due(c, WorkingDays.of(n), s.start());
            date = c.plusWorkingDates(date, 1);
            Instant earlier = before;
            Outcome nth = same("close of working day " + n, due, s.walk().closing(date))
                    .and(() -> that(due.isAfter(earlier), () -> due + " is not after " + earlier));
            if (nth.isBroken()) {
                return nth;
            }
            before = due;
        }
        return Outcome.KEPT;
    }

    /** From a close at midnight, or after it in a night shift, the next count would leave out a date. */
    private static Outcome adds(Scene s, ClockUnderTest c) {
        int a = 1 + (int) (s.a().toMinutes() % 5);
        int b = 1 + (int) (s.b().toMinutes() % 5);
        Instant first = due(c, WorkingDays.of(a), s.start());
        boolean midnight = !date(s, first).equals(date(s, first.minusNanos(1)));
        return midnight
                ? SILENT
                : same(
                        a + " and then " + b + " working days",
                        due(c, WorkingDays.of(b), first),
                        due(c, WorkingDays.of(a + b), s.start()));
    }

    private static Outcome rolls(Scene s, ClockUnderTest c) {
        int days = (int) (s.a().toMinutes() % 30);
        EndRule noon = EndRule.at(LocalTime.NOON);
        Instant stays = due(c, new CalendarDays(days, noon, Roll.NONE), s.start());
        Instant rolled = due(c, new CalendarDays(days, noon, Roll.FORWARD), s.start());
        LocalDate wanted = s.walk().workingDateFrom(date(s, stays));
        return same("date of " + days + " days, rolled", date(s, rolled), wanted);
    }

    private static Outcome flagged(Scene s, ClockUnderTest c) {
        return flagged(s, c, s.target()).and(() -> flagged(s, c, FAR));
    }

    private static Outcome flagged(Scene s, ClockUnderTest c, SlaTarget target) {
        Instant known = s.timeline()
                .calendar()
                .validThrough()
                .map(last -> s.timeline().at(last.plusDays(1).atStartOfDay()))
                .orElse(Instant.MAX);
        try {
            Due due = (Due) c.due(target, s.start(), PauseSet.of(s.pauses()));
            return same(
                    "whether " + due.at() + " is provisional",
                    due.provisional(),
                    due.at().isAfter(known));
        } catch (BeyondCoverageException e) {
            return that(known.isBefore(Instant.MAX), () -> "refused by a calendar that never ends: " + e);
        }
    }

    private static Instant due(ClockUnderTest c, SlaTarget target, Instant start) {
        return ((Due) c.due(target, start, PauseSet.NONE)).at();
    }

    private static LocalDate date(Scene s, Instant t) {
        return s.timeline().local(t).toLocalDate();
    }
}
