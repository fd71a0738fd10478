package io.github.redress.examples.benchmarks.routing;

import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** From a file of rules to a set that decides: the time, and the heap. */
final class LoadExperiment implements Experiment {

    private static final int COPIES = 8;

    private final LoadedCity city;

    LoadExperiment(LoadedCity city) {
        this.city = city;
    }

    @Override
    public Outcome run() throws Exception {
        byte[] file = city.file();
        Millis ready = Millis.of(() -> LoadedCity.read(file));
        double index = megabytes(() -> city.deciding().again());
        double whole = megabytes(() -> LoadedCity.read(file));
        String rules = Table.number("%,.0f rules", city.size());
        return new Outcome(
                List.of(
                        ready.line(rules + ", from JSON to ready"),
                        Table.number(rules + ": the file has %.2f MB", file.length / 1e6)
                                + Table.number(", the whole set holds %.2f MB", whole)
                                + Table.number(
                                        ", of which the index, beyond the rules as they were read, %.2f MB", index)),
                List.of(
                        Floor.atMost("ms from JSON to ready, warm, " + rules, 100, ready.median()),
                        Floor.atMost("MB of index beyond the rules as read, " + rules, 2, index)));
    }

    private static double megabytes(Supplier<Object> maker) {
        List<Object> kept = new ArrayList<>();
        kept.add(maker.get());
        double before = Ready.usedMegabytes();
        for (int i = 0; i < COPIES; i++) {
            kept.add(maker.get());
        }
        double used = Ready.usedMegabytes();
        return (used - before) / (kept.size() - 1); // asked after, so that the copies are still there
    }
}
