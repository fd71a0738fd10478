package io.github.redress.examples.benchmarks.cases;

import io.github.redress.desk.ComplaintDesk;
import java.util.List;

/** What a whole command costs without storage: validated, loaded, decided, sealed, encoded, hashed and handed over to be kept. */
final class DeskExperiment implements Experiment {

    private static final String NAME = "a whole command, on a store that keeps only the case in hand";
    private static final double MOST_MICROS = 60;
    private static final int LIVES_IN_A_SLICE = 500;
    private static final int WARM_UP = 100_000;

    private final City city;

    DeskExperiment(City city) {
        this.city = city;
    }

    @Override
    public Outcome run() {
        StoryClock clock = new StoryClock();
        try (ComplaintDesk desk = city.desk(new OneCaseStorage(), clock)) {
            Life life = new Life(desk, clock, city.stories());
            Slices slices = Slices.of(
                    () -> {
                        long before = life.commands();
                        for (int i = 0; i < LIVES_IN_A_SLICE; i++) {
                            life.once();
                        }
                        return life.commands() - before;
                    },
                    WARM_UP);
            return new Outcome(
                    List.of(slices.line(NAME, MOST_MICROS)),
                    List.of(new Floor(NAME + ", us", MOST_MICROS, slices.median())));
        }
    }
}
