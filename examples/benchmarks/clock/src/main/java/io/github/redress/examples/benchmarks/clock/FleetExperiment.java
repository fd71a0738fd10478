package io.github.redress.examples.benchmarks.clock;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.examples.benchmarks.measure.Contender;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.measure.Pace;
import io.github.redress.examples.benchmarks.measure.Race;
import io.github.redress.examples.benchmarks.measure.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** A year of a city: 430,000 deadlines over the calendars of 117 departments, no two of them alike. */
final class FleetExperiment implements Experiment {

    private static final int DEPARTMENTS = 117;
    private static final int CASES = 430_000;
    private static final int MOST_DAYS = 30;

    private final Instant[] starts;

    FleetExperiment(Instant[] starts) {
        this.starts = starts;
    }

    @Override
    public Outcome run() {
        List<Office> offices =
                IntStream.range(0, DEPARTMENTS).mapToObj(Office::department).toList();
        WorkTimeline[] timelines = offices.stream()
                .map(office -> WorkTimeline.of(office.calendar()))
                .toArray(WorkTimeline[]::new);
        DayWalk[] walks = offices.stream().map(DayWalk::new).toArray(DayWalk[]::new);
        long day = offices.get(0).daySeconds();
        Contender ours = new Contender("Redress", CASES, (from, to) -> {
            long sum = 0;
            for (int i = from; i < to; i++) {
                Duration working = Duration.ofSeconds(day * days(i));
                sum += timelines[i % DEPARTMENTS].due(start(i), working).getEpochSecond();
            }
            return sum;
        });
        Contender walk = new Contender("day walk", CASES, (from, to) -> {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += walks[i % DEPARTMENTS].due(start(i), day * days(i)).getEpochSecond();
            }
            return sum;
        });
        Times times = Race.run(Pace.QUICK, List.of(ours, walk));
        long[] right = walk.each();
        Verdict verdict = Verdict.of(ours.each(), right, right);
        double ratio = times.of("Redress").best() / times.of("day walk").best();
        return new Outcome(
                List.of(
                        Table.row("fleet, 1-30 d", times.of("Redress"), times.of("Redress"), verdict),
                        Table.row("fleet, 1-30 d", times.of("day walk"), times.of("Redress"), Verdict.NONE),
                        Table.number(
                                        "all 430,000 of them: %.0f ms",
                                        times.of("Redress").best() * CASES / 1e6)
                                + Table.number(
                                        ", day walk %.0f ms",
                                        times.of("day walk").best() * CASES / 1e6)),
                List.of(
                        Floor.atMost("Redress / day walk, 117 calendars", 0.25, ratio),
                        Floor.atLeast("right answers, share, 117 calendars", 1, verdict.right())));
    }

    private Instant start(int i) {
        return starts[(int) (i * 7_919L % starts.length)];
    }

    private static int days(int i) {
        return 1 + i % MOST_DAYS;
    }
}
