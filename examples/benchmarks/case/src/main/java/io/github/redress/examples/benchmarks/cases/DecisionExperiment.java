package io.github.redress.examples.benchmarks.cases;

import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Outcome;
import java.util.List;

/** What the domain alone costs: deciding a command and folding its events, over the lives of the demo city's complaints. */
final class DecisionExperiment implements Experiment {

    private static final String NAME = "deciding a command and folding what comes of it";
    private static final double MOST_MICROS = 10;
    private static final int LIVES_IN_A_SLICE = 2_000;
    private static final long WARM_UP = 4_000_000_000L;

    private final City city;

    DecisionExperiment(City city) {
        this.city = city;
    }

    @Override
    public Outcome run() throws Exception {
        List<Tape> tapes = tapes();
        return UnitOfWork.measure(NAME, MOST_MICROS, () -> played(tapes), WARM_UP);
    }

    private static long played(List<Tape> tapes) {
        long commands = 0;
        for (int i = 0; i < LIVES_IN_A_SLICE; i++) {
            Tape tape = tapes.get(i % tapes.size());
            // A complaint is never null; asking keeps the compiler from leaving out what nobody looks at.
            commands += tape.play().number().isEmpty() ? 0 : tape.steps().size();
        }
        return commands;
    }

    private List<Tape> tapes() {
        StoryClock clock = new StoryClock();
        OneCaseStorage storage = new OneCaseStorage();
        try (ComplaintDesk desk = city.desk(storage, clock)) {
            Life life = new Life(desk, clock, city.stories());
            return city.stories().stream()
                    .map(story -> {
                        life.once();
                        return Tape.of(storage.appended(), city);
                    })
                    .peek(DecisionExperiment::check)
                    .toList();
        }
    }

    private static void check(Tape tape) {
        if (!tape.isTrue()) {
            throw new IllegalStateException(
                    "played again, the orders of a life do not come to what the desk made of them");
        }
    }
}
