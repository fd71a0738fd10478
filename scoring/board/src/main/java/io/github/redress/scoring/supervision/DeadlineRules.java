package io.github.redress.scoring.supervision;

import io.github.redress.calendar.CalendarId;
import io.github.redress.scoring.SupervisionRule;
import io.github.redress.scoring.Trigger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When rules speak about the deadlines of one case.
 *
 * <p>A rule speaks at the first instant at which what it looks for is so and the deadline runs. That instant follows from the events up
 * to it alone: what happens later takes nothing back, and it does not matter when anybody looks.
 */
final class DeadlineRules {

    private final Map<String, SupervisionRule> rules;
    private final WorkingDays days;
    private final CaseMarks marks;

    DeadlineRules(Map<String, SupervisionRule> rules, WorkingDays days, CaseMarks marks) {
        this.rules = rules;
        this.days = days;
        this.marks = marks;
    }

    /**
     * A rule speaks.
     *
     * @param at when
     * @param stretch about which deadline
     * @param workingDays how many working days after it, negative for before
     * @param events the versions of what it rests on
     */
    record Hit(
            Instant at,
            Stretch stretch,
            int workingDays,
            @Nullable CalendarId calendar,
            List<Long> events) {}

    /** Returns when a rule first speaks about a deadline, all of whose stretches are these, in order. */
    Optional<Hit> first(Trigger.OverClock when, List<Stretch> stretches) {
        for (Stretch stretch : stretches) {
            Optional<Hit> hit = in(when, stretch, stretches)
                    .map(found -> found.at().isBefore(stretch.from())
                            ? new Hit(stretch.from(), stretch, found.workingDays(), found.calendar(), found.events())
                            : found)
                    .filter(found -> stretch.holdsAt(found.at()) && stillMatters(when, found));
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    /** Nobody is reminded of a deadline that has passed, and nobody is spared for a reason given too late. */
    private boolean stillMatters(Trigger.OverClock when, Hit hit) {
        if (when instanceof Trigger.Late late && late.unlessReasoned()) {
            return marks.reasons().stream()
                    .noneMatch(
                            reason -> reason.department().equals(hit.stretch().department())
                                    && !reason.at().isBefore(hit.stretch().start())
                                    && !reason.at().isAfter(hit.at()));
        }
        boolean reminds = when instanceof Trigger.ClockUsed || when instanceof Trigger.BeforeDue;
        return !reminds || !hit.at().isAfter(hit.stretch().due());
    }

    private Optional<Hit> in(Trigger.OverClock when, Stretch stretch, List<Stretch> all) {
        if (when instanceof Trigger.ClockUsed used) {
            return stretch.start().isBefore(stretch.due())
                    ? Optional.of(hit(
                            days.used(used.calendar(), stretch.start(), stretch.due(), used.percent()),
                            stretch,
                            0,
                            used.calendar()))
                    : Optional.empty();
        }
        if (when instanceof Trigger.BeforeDue before) {
            Instant at = days.opening(before.calendar(), stretch.due(), -before.workingDays());
            // A clock so short that the day was over before it began has no such day.
            return at.isBefore(stretch.start())
                    ? Optional.empty()
                    : Optional.of(hit(at, stretch, -before.workingDays(), before.calendar()));
        }
        if (when instanceof Trigger.Late late) {
            return late(late, stretch);
        }
        return unheeded((Trigger.Unheeded) when, stretch, all);
    }

    private Optional<Hit> late(Trigger.Late late, Stretch stretch) {
        Instant at = days.opening(late.calendar(), stretch.due(), late.workingDays());
        List<CaseMarks.Word> urges = marks.urges().stream()
                .filter(urge -> urge.department().equals(stretch.department())
                        && urge.at().isAfter(stretch.due()))
                .limit(late.urges())
                .toList();
        if (urges.size() < late.urges()) {
            return Optional.empty();
        }
        List<Long> events = new ArrayList<>(List.of(stretch.version()));
        for (CaseMarks.Word urge : urges) {
            at = urge.at().isAfter(at) ? urge.at() : at;
            events.add(urge.version());
        }
        return Optional.of(new Hit(at, stretch, late.workingDays(), late.calendar(), events));
    }

    private Optional<Hit> unheeded(Trigger.Unheeded unheeded, Stretch stretch, List<Stretch> all) {
        SupervisionRule before = rules.get(unheeded.rule());
        return before != null && before.when() instanceof Trigger.OverClock when
                ? first(when, all)
                        .map(hit -> new Hit(
                                days.opening(unheeded.calendar(), hit.at(), unheeded.workingDays()),
                                stretch,
                                unheeded.workingDays(),
                                unheeded.calendar(),
                                hit.events()))
                : Optional.empty();
    }

    private static Hit hit(Instant at, Stretch stretch, int workingDays, @Nullable CalendarId calendar) {
        return new Hit(at, stretch, workingDays, calendar, List.of(stretch.version()));
    }
}
