package io.github.redress.examples.benchmarks.portal;

import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** People who send one form after the other, without a thought. */
final class SaturationExperiment implements Experiment {

    private static final int PEOPLE = 16;
    private static final int LEAST = 20;

    private final Measured measured;
    private final Duration time;

    SaturationExperiment(Measured measured, Duration time) {
        this.measured = measured;
        this.time = time;
    }

    @Override
    public Outcome run() throws Exception {
        Answered answered = new Answered();
        measured.begin();
        double seconds = Crowd.of(PEOPLE, measured, answered, time, Visitor::tell);
        double rate = answered.acknowledged() / seconds;
        List<String> lines = new ArrayList<>();
        lines.add(
                String.format(Locale.ROOT, "%d people who do nothing but tell: %.1f receipts a second", PEOPLE, rate));
        lines.addAll(measured.cost(answered, seconds));
        lines.addAll(answered.lines());
        return new Outcome(
                lines,
                List.of(
                        Floor.atLeast("saturation: receipts handed out a second", LEAST, rate),
                        Floor.atMost("saturation: answers with a status of 500 and above", 0, answered.failures()),
                        Floor.atMost(
                                "saturation: |complaints in the database - receipts handed out|",
                                0,
                                Math.abs(measured.added() - answered.acknowledged()))));
    }
}
