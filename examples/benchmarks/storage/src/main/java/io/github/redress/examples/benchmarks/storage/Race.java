package io.github.redress.examples.benchmarks.storage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets contenders take turns, slice by slice, so that whatever disturbs the machine disturbs all of them. */
final class Race {

    private final Meter meter;
    private final Duration slice;
    private final int rounds;

    Race(Meter meter, Duration slice, int rounds) {
        this.meter = meter;
        this.slice = slice;
        this.rounds = rounds;
    }

    /** Returns what each contender used, by its name, in the order given. Who begins a round changes from round to round. */
    Map<String, Figures> run(List<Contender> contenders) throws Exception {
        Map<Contender, List<Usage>> slices = new LinkedHashMap<>();
        contenders.forEach(contender -> slices.put(contender, new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < contenders.size(); i++) {
                Contender contender = contenders.get((round + i) % contenders.size());
                slices.get(contender).add(meter.measure(contender, slice));
            }
        }
        Map<String, Figures> figures = new LinkedHashMap<>();
        slices.forEach((contender, usages) -> figures.put(contender.name(), new Figures(contender.name(), usages)));
        return figures;
    }
}
