package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How a target counts dates.
 *
 * @param target what counts them
 * @param from the moment that counts as receipt
 * @param zero the date of that moment
 * @param first the first date that may count
 * @param promised how many dates count, zero or more
 * @param next the date that may count after another
 * @param mark the moment at which a date is over
 * @param waiting why time before {@code from} does not count
 * @param dayZero why the date zero does not count, where it is not the first
 * @param counted why a date counts
 * @param after why the deadline is not on the last date itself, given that date
 */
record DateCount(
        SlaTarget target,
        Instant from,
        LocalDate zero,
        LocalDate first,
        int promised,
        UnaryOperator<LocalDate> next,
        Function<LocalDate, Instant> mark,
        StepReason waiting,
        StepReason dayZero,
        Function<LocalDate, StepReason> counted,
        Function<LocalDate, StepReason> after) {

    static DateCount of(WorkingDays target, WorkTimeline timeline, Instant start) {
        StartRule.CountStart count = target.start().begin(timeline, start);
        LocalDate zero = timeline.local(count.from()).toLocalDate();
        DayReasons days = new DayReasons(timeline);
        return new DateCount(
                target,
                count.from(),
                zero,
                target.first(timeline, zero, count.dayOne()),
                target.days(),
                date -> timeline.plusWorkingDates(date, 1),
                date -> target.mark(timeline, date, count.from()),
                StepReason.of(
                        target.start() instanceof StartRule.FromOpening
                                ? StepCode.RECEIVED_OUTSIDE_HOURS
                                : StepCode.START_RULE),
                dayZero(target.start(), timeline, zero, days),
                days::open,
                last -> StepReason.of(StepCode.NEXT_OPENING));
    }

    /** Returns how days and months count: holidays too. */
    static DateCount ofEveryDate(SlaTarget target, WorkTimeline timeline, Instant start) {
        LocalDate zero = timeline.local(start).toLocalDate();
        LocalDate last = target instanceof CalendarMonths months
                ? zero.plusMonths(months.months())
                : zero.plusDays(((CalendarDays) target).days());
        EndRule end = end(target).orElseThrow();
        DayReasons days = new DayReasons(timeline);
        return new DateCount(
                target,
                start,
                zero,
                last.equals(zero) ? zero : zero.plusDays(1),
                (int) (last.toEpochDay() - zero.toEpochDay()),
                date -> date.plusDays(1),
                date -> end.mark(timeline, date, start),
                StepReason.of(StepCode.START_RULE),
                StepReason.of(StepCode.DAY_OF_RECEIPT),
                date -> StepReason.of(StepCode.COUNTED_DATE),
                date -> rolled(days.closed(date)));
    }

    /** Returns when a date is over, or empty for amounts of time. */
    static Optional<EndRule> end(SlaTarget target) {
        if (target instanceof WorkingDays days) {
            return Optional.of(days.end());
        } else if (target instanceof CalendarDays days) {
            return Optional.of(days.end());
        }
        return target instanceof CalendarMonths months ? Optional.of(months.end()) : Optional.empty();
    }

    private static StepReason dayZero(StartRule rule, WorkTimeline timeline, LocalDate zero, DayReasons days) {
        if (!(rule instanceof StartRule.SameDayIfBefore before)) {
            return StepReason.of(StepCode.DAY_OF_RECEIPT);
        }
        return timeline.isWorkingDate(zero)
                ? StepReason.of(StepCode.AFTER_CUT_OFF, before.cutOff().toString())
                : days.closed(zero);
    }

    private static StepReason rolled(StepReason closed) {
        return new StepReason(StepCode.ROLLED, closed.name(), closed.source());
    }
}
