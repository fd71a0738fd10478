package io.github.redress.sla;

import io.github.redress.sla.SlaExplanation.Step;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers steps by their reason, so that a reader sees each reason once.
 *
 * <p>What closes or counts a date is told in whole dates, and dates in a row become one stretch; what begins or ends inside a
 * date is told with its times.
 */
final class Stretches {

    private static final Set<StepCode> IDLE =
            EnumSet.of(StepCode.BEFORE_OPENING, StepCode.BETWEEN_WINDOWS, StepCode.AFTER_CLOSING);
    private static final Set<StepCode> TIMED =
            EnumSet.of(StepCode.PAUSE, StepCode.RECEIVED_OUTSIDE_HOURS, StepCode.START_RULE);

    private final ZoneId zone;
    private final boolean countsDates;
    private final Map<StepReason, List<Stretch>> groups = new LinkedHashMap<>();

    /** Takes whether dates are counted; otherwise what counts is told with its times. */
    Stretches(ZoneId zone, boolean countsDates) {
        this.zone = zone;
        this.countsDates = countsDates;
    }

    void add(Step step) {
        StepCode code = step.why().code();
        if (step.to() == null) {
            return;
        }
        WallTime from = WallTime.at(step.from(), zone);
        WallTime to = WallTime.endingAt(step.to(), zone);
        if (IDLE.contains(code)) {
            // Nobody wants every night and every lunch of a year: that there were some is enough.
            groups.putIfAbsent(StepReason.of(StepCode.AFTER_CLOSING), List.of());
        } else if (TIMED.contains(code) || (step.counts() && !countsDates)) {
            group(step).add(new Stretch(from, to, Duration.between(step.from(), step.to())));
        } else {
            addDates(group(step), from.date(), to.date());
        }
    }

    Map<StepReason, List<Stretch>> groups() {
        return groups;
    }

    private List<Stretch> group(Step step) {
        return groups.computeIfAbsent(step.why(), why -> new ArrayList<>());
    }

    private static void addDates(List<Stretch> group, LocalDate first, LocalDate last) {
        int end = group.size() - 1;
        if (end >= 0 && !first.isAfter(group.get(end).to().date().plusDays(1))) {
            LocalDate later = max(last, group.get(end).to().date());
            group.set(end, Stretch.ofDates(group.get(end).from().date(), later));
        } else {
            group.add(Stretch.ofDates(first, max(first, last)));
        }
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
