package io.github.redress.examples.benchmarks.cases;

import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Outcome;

/** What a whole command costs without storage: validated, loaded, decided, sealed, encoded, hashed and handed over to be kept. */
final class DeskExperiment implements Experiment {

    private static final String NAME = "a whole command, on a store that keeps only the case in hand";
    private static final double MOST_MICROS = 60;
    private static final int LIVES_IN_A_SLICE = 500;
    private static final long WARM_UP = 9_000_000_000L;

    private final City city;

    DeskExperiment(City city) {
        this.city = city;
    }

    @Override
    public Outcome run() throws Exception {
        StoryClock clock = new StoryClock();
        try (ComplaintDesk desk = city.desk(new OneCaseStorage(), clock)) {
            Life life = new Life(desk, clock, city.stories());
            return UnitOfWork.measure(
                    NAME,
                    MOST_MICROS,
                    () -> {
                        long before = life.commands();
                        for (int i = 0; i < LIVES_IN_A_SLICE; i++) {
                            life.once();
                        }
                        return life.commands() - before;
                    },
                    WARM_UP);
        }
    }
}
