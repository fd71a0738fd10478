package io.github.redress.sla;

import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.DayRules;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a date has hours, or has none, as its calendar says. */
final class DayReasons {

    private final WorkTimeline timeline;
    private final WorkCalendar calendar;

    DayReasons(WorkTimeline timeline) {
        this.timeline = timeline;
        this.calendar = timeline.calendar();
    }

    /** Returns why a date without working time has none: of two versions on one date, the one that has closed it. */
    StepReason closed(LocalDate date) {
        return Stream.of(date.atStartOfDay(), date.atTime(LocalTime.MAX))
                .map(calendar::rulesAt)
                .filter(rules -> rules.plan(date).isClosed())
                .findFirst()
                .map(rules -> closed(rules, date))
                .orElse(StepReason.of(StepCode.NO_HOURS));
    }

    /** Returns why these rules close a date. */
    StepReason closed(DayRules rules, LocalDate date) {
        Optional<CalendarDay> special = rules.special(date);
        if (special.isEmpty()) {
            return StepReason.of(StepCode.CLOSED_WEEKDAY);
        }
        boolean once = rules.exceptions().containsKey(date);
        return StepReason.of(once ? StepCode.HOLIDAY : StepCode.ANNUAL_DAY, special.get());
    }

    /** Returns why a working date counts. */
    StepReason open(LocalDate date) {
        return timeline.isWorkingDate(date)
                ? open(calendar.rulesAt(timeline.local(timeline.opening(date))), date, StepCode.COUNTED_DATE)
                : StepReason.of(StepCode.COUNTED_DATE);
    }

    /**
     * Returns why these rules open a date.
     *
     * @param ordinary the reason where there is nothing special about it
     */
    StepReason open(DayRules rules, LocalDate date, StepCode ordinary) {
        Optional<CalendarDay> special = rules.special(date);
        if (special.isEmpty()) {
            return StepReason.of(isAnnounced(date) ? ordinary : StepCode.BEYOND_CALENDAR);
        }
        DayPlan usual = rules.week().getOrDefault(date.getDayOfWeek(), DayPlan.CLOSED);
        if (usual.equals(special.get().plan())) {
            return StepReason.of(ordinary);
        }
        return StepReason.of(usual.isClosed() ? StepCode.MAKE_UP_DAY : StepCode.CHANGED_HOURS, special.get());
    }

    private boolean isAnnounced(LocalDate date) {
        return calendar.validThrough().map(last -> !date.isAfter(last)).orElse(true);
    }
}
