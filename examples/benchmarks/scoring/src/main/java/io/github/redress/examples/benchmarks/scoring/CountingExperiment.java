package io.github.redress.examples.benchmarks.scoring;

import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.measure.Slices;
import io.github.redress.scoring.Board;
import io.github.redress.scoring.Formula;
import io.github.redress.scoring.ShippedFormula;
import io.github.redress.scoring.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** From results to counts, and from counts to a board by each of three formulas, with one, two and three measures to draw. */
final class CountingExperiment implements Experiment {

    private static final List<ShippedFormula> FORMULAS =
            List.of(ShippedFormula.CN_WUHAN, ShippedFormula.CN_LIANYUNGANG, ShippedFormula.CN_THREE_RATES);
    private static final long WARM_UP = 3_000_000_000L;
    private static final int SLICES = 15;
    private static final double MOST_TALLY_MILLIS = 60;
    private static final double MOST_BOARD_MILLIS = 400;

    private final YearOfResults year;

    CountingExperiment(YearOfResults year) {
        this.year = year;
    }

    @Override
    public Outcome run() throws Exception {
        List<String> lines = new ArrayList<>();
        List<Floor> floors = new ArrayList<>();
        Slices tally = Slices.of(() -> year.tally().byUnit().isEmpty() ? 0 : 1, WARM_UP, SLICES);
        String counted =
                String.format("%,d results counted over %d units", year.all().size(), Town.UNITS);
        lines.add(Spoken.millis(counted, tally));
        floors.add(Floor.atMost(counted + ", CPU ms", MOST_TALLY_MILLIS, Spoken.inMillis(tally)));
        SortedMap<String, Tally> byUnit = year.tally().byUnit();
        for (ShippedFormula shipped : FORMULAS) {
            Formula formula = shipped.read();
            Slices board = Slices.of(() -> Board.of(formula, byUnit).rows().isEmpty() ? 0 : 1, WARM_UP, SLICES);
            String name = "board by " + formula.id() + ", 10,000 draws";
            lines.add(Spoken.millis(name, board));
            floors.add(Floor.atMost(name + ", CPU ms", MOST_BOARD_MILLIS, Spoken.inMillis(board)));
        }
        return new Outcome(lines, floors);
    }
}
