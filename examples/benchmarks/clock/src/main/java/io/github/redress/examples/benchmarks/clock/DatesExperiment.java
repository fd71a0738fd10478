package io.github.redress.examples.benchmarks.clock;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.examples.benchmarks.measure.Contender;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.measure.Pace;
import io.github.redress.examples.benchmarks.measure.Race;
import io.github.redress.examples.benchmarks.measure.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** So many working dates on, beside Strata, which counts dates too. */
final class DatesExperiment implements Experiment {

    /** How many times faster than Strata. Source: CLOCK.md §6. */
    private static final Map<Integer, Integer> FASTER = Map.of(60, 3, 250, 9);

    private final Office office;
    private final WorkTimeline timeline;
    private final int count;
    private final LocalDate[] dates;

    DatesExperiment(Office office, WorkTimeline timeline, int count, Instant[] starts) {
        this.office = office;
        this.timeline = timeline;
        this.count = count;
        this.dates = new LocalDate[starts.length];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = LocalDate.ofInstant(starts[i], office.zone());
        }
    }

    @Override
    public Outcome run() {
        StrataPeer strata = new StrataPeer(office);
        DayWalk walk = new DayWalk(office);
        Contender ours = contender("Redress", (from, to) -> {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += timeline.plusWorkingDates(dates[i], count).toEpochDay();
            }
            return sum;
        });
        Contender theirs = contender("Strata", (from, to) -> {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += strata.plusWorkingDates(dates[i], count).toEpochDay();
            }
            return sum;
        });
        Contender reference = contender("day walk", (from, to) -> {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += walk.plusWorkingDates(dates[i], count).toEpochDay();
            }
            return sum;
        });
        Times times = Race.run(Pace.QUICK, List.of(ours, theirs, reference));
        long[] right = reference.each();
        List<String> lines = new ArrayList<>();
        for (Contender contender : List.of(ours, theirs, reference)) {
            Verdict verdict = Verdict.of(contender.each(), right, right);
            lines.add(Table.row("dates, " + count, times.of(contender.name()), times.of("Redress"), verdict));
        }
        List<Floor> floors = new ArrayList<>();
        floors.add(Floor.atLeast(
                "right answers, share, " + count + " dates",
                1,
                Verdict.of(ours.each(), right, right).right()));
        if (FASTER.containsKey(count)) {
            floors.add(Floor.atLeast(
                    "Strata / Redress, " + count + " dates",
                    FASTER.get(count),
                    times.of("Strata").best() / times.of("Redress").best()));
        }
        return new Outcome(lines, floors);
    }

    private Contender contender(String name, Contender.Answers answers) {
        return new Contender(name, dates.length, answers);
    }
}
