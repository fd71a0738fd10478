package io.github.redress.examples.benchmarks.clock;

import io.github.redress.calendar.KernelProbe;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.examples.benchmarks.measure.Contender;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.measure.Pace;
import io.github.redress.examples.benchmarks.measure.Race;
import io.github.redress.examples.benchmarks.measure.Time;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What ten years cost to compile and to hold: as asked for, and as a timeline that has grown to them by being asked. */
final class BuildExperiment implements Experiment {

    private static final double MOST_BYTES = 150_000;

    private final Office office;
    private final WorkCalendar calendar;
    private final Instant[] starts;
    private final String where;

    BuildExperiment(Office office, WorkCalendar calendar, Instant[] starts) {
        this.office = office;
        this.calendar = calendar;
        this.starts = starts;
        this.where = office.name() + " in " + office.zone();
    }

    @Override
    public Outcome run() {
        Contender build = new Contender("build", 50, (from, to) -> {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += KernelProbe.of(calendar, Office.FIRST, Office.END).windows();
            }
            return sum;
        });
        Time time = Race.run(Pace.QUICK, List.of(build)).of("build");
        double exact = KernelProbe.of(calendar, Office.FIRST, Office.END).bytes();
        double grown =
                KernelProbe.grown(calendar, starts, 250 * office.daySeconds()).bytes();
        int windows = KernelProbe.of(calendar, Office.FIRST, Office.END).windows();
        List<String> lines = new ArrayList<>();
        lines.add(Table.number("ten years of " + where + ": %.0f windows, ", windows)
                + Table.number("built in %.3f ms ", time.best() / 1e6)
                + Table.number("(spread %.2f) ", time.spread())
                + Table.number("with %,.0f KB of garbage; ", time.bytes() / 1e3)
                + Table.number("they hold %,.1f KB, ", exact / 1e3)
                + Table.number("a timeline asked about eight of them %,.1f KB", grown / 1e3));
        return new Outcome(
                lines,
                List.of(
                        Floor.atMost("ten years built, ms, " + where, 1, time.best() / 1e6),
                        Floor.atMost("ten years held, bytes, " + where, MOST_BYTES, exact),
                        Floor.atMost("asked about eight years, bytes, " + where, MOST_BYTES, grown)));
    }
}
