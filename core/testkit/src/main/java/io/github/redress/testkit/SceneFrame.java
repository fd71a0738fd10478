package io.github.redress.testkit;

import io.github.redress.calendar.BeyondHorizonException;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.sla.Pause;
import io.github.redress.sla.SlaTarget;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Fits numbers to one calendar. */
final class SceneFrame {

    private final WorkTimeline timeline;
    private final List<LocalDate> dates;
    private final List<SlaTarget> targets;

    SceneFrame(WorkTimeline timeline, List<SlaTarget> targets) {
        this.timeline = timeline;
        this.dates = AwkwardDates.of(timeline.calendar());
        this.targets = targets;
    }

    Scene scene(SceneParts parts) {
        List<Instant> moments = parts.moments().stream()
                .map(moment -> moment(parts.base(), moment))
                .sorted()
                .toList();
        return new Scene(
                timeline,
                moments,
                amount(moments, parts.a()),
                amount(moments, parts.b()),
                parts.pauses().stream().map(rest -> pause(parts.base(), rest)).toList(),
                targets.isEmpty() ? parts.target() : targets.get(parts.choice() % targets.size()));
    }

    Instant moment(int base, SceneParts.Moment moment) {
        LocalDate date = dates.get(base % dates.size());
        Instant t =
                timeline.at(date.atStartOfDay()).plusSeconds(moment.second()).plusNanos(moment.nano());
        try {
            return moment.form() == 0 ? timeline.nextActive(t) : moment.form() == 1 ? timeline.previousClosing(t) : t;
        } catch (BeyondHorizonException e) {
            return t; // a calendar that opens no more, or did not open before
        }
    }

    Pause pause(int base, SceneParts.Rest rest) {
        Instant from = moment(base, rest.from());
        return Pause.of(from, from.plusSeconds(rest.seconds()));
    }

    /** Negative numbers stand for amounts that end just at a later moment or the closing before it, or a nanosecond after it. */
    private Duration amount(List<Instant> moments, long raw) {
        if (raw >= 0) {
            return Duration.ofMillis(raw);
        }
        Instant later = moments.get(raw % 2 == 0 ? 3 : 2);
        Duration upTo = timeline.between(moments.get(0), later);
        return upTo.isNegative() ? Duration.ZERO : upTo.plusNanos(raw < -2 ? 1 : 0);
    }
}
