package io.github.redress.testkit;

import io.github.redress.calendar.BeyondHorizonException;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.sla.Pause;
import io.github.redress.sla.SlaGoal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Fits numbers to one calendar. */
final class SceneFrame {

    private final WorkTimeline timeline;
    private final List<LocalDate> dates;
    private final List<SlaGoal> goals;
    private final HistoryFrame histories;

    SceneFrame(WorkTimeline timeline, List<SlaGoal> goals) {
        this.timeline = timeline;
        this.dates = AwkwardDates.of(timeline.calendar());
        this.goals = goals;
        this.histories = new HistoryFrame(timeline, dates.get(dates.size() / 2));
    }

    Scene scene(SceneParts parts) {
        List<Instant> moments = parts.moments().stream()
                .map(moment -> moment(parts.base(), moment))
                .sorted()
                .toList();
        List<Pause> pauses =
                parts.pauses().stream().map(rest -> pause(parts.base(), rest)).toList();
        SlaGoal goal = goals.isEmpty()
                ? histories.goal(parts.target(), parts.history().style())
                : goals.get(parts.choice() % goals.size());
        return new Scene(
                timeline,
                moments,
                amount(moments, parts.a()),
                amount(moments, parts.b()),
                pauses,
                goal.target(),
                histories.history(goal, moments, pauses, parts.history()));
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
