package io.github.redress.examples.benchmarks.scoring;

import io.github.redress.examples.benchmarks.measure.Contender;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.measure.Pace;
import io.github.redress.examples.benchmarks.measure.Race;
import io.github.redress.examples.benchmarks.measure.Time;
import io.github.redress.examples.benchmarks.measure.Times;
import io.github.redress.scoring.Count;
import io.github.redress.scoring.ResultTable;
import io.github.redress.scoring.Tallies;
import io.github.redress.scoring.Tally;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** Every count of every unit, from memory, beside DuckDB: the same results, the same answers. */
final class DuckDbExperiment implements Experiment {

    private static final String TABLE = "Redress, from a table";
    private static final String ONE_BY_ONE = "Redress, one by one";
    private static final String DUCK_DB = "DuckDB, one thread";
    private static final double TIMES_FASTER = 5;
    private static final int ROUNDS = 15;

    private final YearOfResults year;
    private final ResultTable table = new ResultTable();
    private final DuckDbPeer duckDb;

    DuckDbExperiment(YearOfResults year) throws SQLException {
        this.year = year;
        year.all().forEach(table::add);
        this.duckDb = new DuckDbPeer(year.all(), YearOfResults.units(), Town.YEAR);
    }

    @Override
    public Outcome run() throws Exception {
        duckDb.use(1);
        long different = differences(table.tallies(Town.YEAR)) + differences(year.tally());
        Times times = Race.run(
                Pace.STEADY,
                List.of(
                        Contender.oneByOne(
                                TABLE,
                                1,
                                question -> table.tallies(Town.YEAR).byUnit().size()),
                        Contender.oneByOne(
                                ONE_BY_ONE, 1, question -> year.tally().byUnit().size()),
                        Contender.oneByOne(DUCK_DB, 1, question -> asked())));
        List<String> lines = new ArrayList<>();
        for (Time time : times.all()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-72s %8.1f ms, spread %.2f, x %.2f",
                    "29 counts of each unit, " + time.name(),
                    time.median() / 1e6,
                    time.spread(),
                    time.median() / times.of(TABLE).median()));
        }
        lines.add(withAllThreads());
        return new Outcome(
                lines,
                List.of(
                        Floor.atMost("counts of which DuckDB has others", 0, different),
                        Floor.atLeast(
                                "DuckDB / Redress, 29 counts of each unit",
                                TIMES_FASTER,
                                times.ratio(DUCK_DB, TABLE))));
    }

    private long asked() {
        try {
            return Arrays.stream(duckDb.counts()).mapToLong(counts -> counts[0]).sum();
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB does not count", e);
        }
    }

    /** How long it takes when it may use the whole machine, by the wall clock. */
    private String withAllThreads() throws SQLException {
        duckDb.useAll();
        double[] millis = new double[ROUNDS];
        long before = Usage.nanosHere();
        for (int i = 0; i < ROUNDS; i++) {
            long began = System.nanoTime();
            asked();
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        double cpu = (Usage.nanosHere() - before) / 1e6 / ROUNDS;
        Arrays.sort(millis);
        return String.format(
                Locale.ROOT,
                "%-72s %8.1f ms of the wall clock, %.0f ms CPU of all threads",
                "29 counts of each unit, DuckDB, as many threads as it likes",
                millis[ROUNDS / 2],
                cpu);
    }

    private long differences(Tallies ours) throws SQLException {
        SortedMap<String, Tally> byUnit = ours.byUnit();
        List<String> units = YearOfResults.units();
        long[][] theirs = duckDb.counts();
        long different = 0;
        for (int unit = 0; unit < units.size(); unit++) {
            Tally tally = byUnit.getOrDefault(units.get(unit), Tally.NONE);
            for (Count count : Count.values()) {
                long[] books = {tally.count(count), tally.supporting(count), tally.excluded(count)};
                for (int book = 0; book < books.length; book++) {
                    different += books[book] == theirs[unit * books.length + book][count.ordinal()] ? 0 : 1;
                }
            }
        }
        return different;
    }

    @Override
    public void close() throws SQLException {
        duckDb.close();
    }
}
