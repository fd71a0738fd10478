package io.github.redress.examples.benchmarks.routing;

import io.github.redress.examples.benchmarks.measure.Contender;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.measure.Pace;
import io.github.redress.examples.benchmarks.measure.Race;
import io.github.redress.examples.benchmarks.measure.Time;
import io.github.redress.examples.benchmarks.measure.Times;
import java.util.List;

/** What a decision costs by the number of rules, in one race. */
final class GrowthExperiment implements Experiment {

    private final LoadedCity small;
    private final LoadedCity middle;
    private final LoadedCity large;

    GrowthExperiment(LoadedCity small, LoadedCity middle, LoadedCity large) {
        this.small = small;
        this.middle = middle;
        this.large = large;
    }

    @Override
    public Outcome run() {
        Times times = Race.run(Pace.STEADY, List.of(contender(small), contender(middle), contender(large)));
        Time first = times.all().get(0);
        return new Outcome(
                times.all().stream()
                        .map(time -> Table.row("growth", time, first))
                        .toList(),
                List.of(Floor.atMost("growth from 100 to 10,000 rules", 4, times.ratio(name(large), name(small)))));
    }

    private static Contender contender(LoadedCity city) {
        return LoadedCity.contender(name(city), question -> city.deciding().winner(question));
    }

    private static String name(LoadedCity city) {
        return Table.number("Redress, %,.0f rules", city.size());
    }
}
