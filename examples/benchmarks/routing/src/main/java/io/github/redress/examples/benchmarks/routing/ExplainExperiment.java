package io.github.redress.examples.benchmarks.routing;

import io.github.redress.examples.benchmarks.measure.Contender;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.measure.Pace;
import io.github.redress.examples.benchmarks.measure.Race;
import io.github.redress.examples.benchmarks.measure.Times;
import java.util.List;
import java.util.stream.Stream;

/** What it costs to say why, beside deciding and beside reading every rule. */
final class ExplainExperiment implements Experiment {

    private final LoadedCity small;
    private final LoadedCity large;

    ExplainExperiment(LoadedCity small, LoadedCity large) {
        this.small = small;
        this.large = large;
    }

    @Override
    public Outcome run() {
        Times few = race(small);
        Times many = race(large);
        return new Outcome(
                Stream.concat(lines(few, small), lines(many, large)).toList(),
                List.of(
                        Floor.atMost("explain / decide, 100 rules", 10, few.ratio("explain", "decide")),
                        Floor.atMost("explain / linear scan, 10,000 rules", 3, many.ratio("explain", "linear scan"))));
    }

    private static Times race(LoadedCity city) {
        LinearScan scan = new LinearScan(city.city().byRank());
        return Race.run(
                Pace.STEADY,
                List.of(
                        Contender.oneByOne(
                                "explain",
                                LoadedCity.QUESTIONS,
                                question -> city.deciding()
                                        .explained(question)
                                        .matched()
                                        .size()),
                        LoadedCity.contender(
                                "decide", question -> city.deciding().decided(question)),
                        LoadedCity.contender(
                                "the winner alone", question -> city.deciding().winner(question)),
                        LoadedCity.contender(
                                "linear scan",
                                question -> scan.winner(city.seen().get(question)))));
    }

    private static Stream<String> lines(Times times, LoadedCity city) {
        String question = Table.number("why, %,.0f rules", city.size());
        return times.all().stream().map(time -> Table.row(question, time, times.of("explain")));
    }
}
