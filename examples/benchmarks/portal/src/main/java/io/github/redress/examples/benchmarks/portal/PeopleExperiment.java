package io.github.redress.examples.benchmarks.portal;

import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Fifty people who think for one to three seconds between what they do, seven of ten times reading. */
final class PeopleExperiment implements Experiment {

    private static final int PEOPLE = 50;

    private final Measured measured;
    private final Duration time;

    PeopleExperiment(Measured measured, Duration time) {
        this.measured = measured;
        this.time = time;
    }

    @Override
    public Outcome run() throws Exception {
        Answered answered = new Answered();
        measured.begin();
        double seconds = Crowd.of(PEOPLE, measured, answered, time, visitor -> {
            visitor.act();
            Thread.sleep(visitor.thinks().toMillis());
        });
        List<String> lines = new ArrayList<>();
        lines.add(PEOPLE + " people, 70 % reading");
        lines.addAll(measured.cost(answered, seconds));
        lines.addAll(answered.lines());
        return new Outcome(
                lines,
                List.of(
                        Floor.atMost("people: answers with a status of 500 and above", 0, answered.failures()),
                        Floor.atMost(
                                "people: refused, or connections broken", 0, answered.refusals() + answered.broken()),
                        Floor.atMost(
                                "people: |complaints in the database - receipts handed out|",
                                0,
                                Math.abs(measured.added() - answered.acknowledged())),
                        Floor.atLeast("people: receipts handed out", 1, answered.acknowledged())));
    }
}
