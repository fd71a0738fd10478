package io.github.redress.examples.benchmarks.clock;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.examples.benchmarks.measure.Contender;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.measure.Pace;
import io.github.redress.examples.benchmarks.measure.Race;
import io.github.redress.examples.benchmarks.measure.Time;
import io.github.redress.examples.benchmarks.measure.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Whether a far deadline costs more than a near one. */
final class FlatExperiment implements Experiment {

    private final Office office;
    private final WorkTimeline timeline;
    private final Instant[] starts;

    FlatExperiment(Office office, WorkTimeline timeline, Instant[] starts) {
        this.office = office;
        this.timeline = timeline;
        this.starts = starts;
    }

    @Override
    public Outcome run() {
        Times times = Race.run(Pace.QUICK, List.of(contender(1), contender(250)));
        Time near = times.of("1 d");
        Time far = times.of("250 d");
        return new Outcome(
                List.of(
                        Table.row(office.name() + ", near", near, near, Verdict.NONE),
                        Table.row(office.name() + ", far", far, near, Verdict.NONE)),
                List.of(Floor.atMost("due(250 d) / due(1 d), " + office.name(), 1.2, far.best() / near.best())));
    }

    private Contender contender(int days) {
        Duration working = Duration.ofSeconds(days * office.daySeconds());
        return new Contender(days + " d", starts.length, (from, to) -> {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += timeline.due(starts[i], working).getEpochSecond();
            }
            return sum;
        });
    }
}
