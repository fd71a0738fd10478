package io.github.redress.examples.benchmarks.routing;

import io.github.redress.examples.benchmarks.measure.Contender;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.measure.Pace;
import io.github.redress.examples.benchmarks.measure.Race;
import io.github.redress.examples.benchmarks.measure.Times;
import java.util.List;
import java.util.stream.Stream;

/** What it changes that urgent rules of the random city look for words: beside one in which only a quarter of them does. */
final class UrgencyExperiment implements Experiment {

    private final LoadedCity worded;
    private final LoadedCity other;

    UrgencyExperiment(LoadedCity worded) {
        this.worded = worded;
        this.other = new LoadedCity(RandomCity.withPlainUrgentRules(worded.size()));
    }

    @Override
    public Outcome run() {
        Times times = Race.run(
                Pace.STEADY, Stream.of(worded, other).flatMap(this::contenders).toList());
        String question = Table.number("urgency, %,.0f rules", worded.size());
        return new Outcome(
                times.all().stream()
                        .map(time -> Table.row(question, time, times.of(name("Redress", worded))))
                        .toList(),
                List.of());
    }

    private Stream<Contender> contenders(LoadedCity city) {
        LinearScan scan = new LinearScan(city.city().byRank());
        return Stream.of(
                LoadedCity.contender(
                        name("Redress", city), question -> city.deciding().winner(question)),
                LoadedCity.contender(
                        name("linear scan", city),
                        question -> scan.winner(city.seen().get(question))));
    }

    private String name(String who, LoadedCity city) {
        return who + (city == worded ? ", urgent with words" : ", a quarter with words");
    }
}
