package io.github.redress.examples.benchmarks.scoring;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.Recorded;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.measure.Slices;
import io.github.redress.json.EventCodec;
import io.github.redress.scoring.CaseResults;
import io.github.redress.scoring.Tallies;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one more event costs those who keep counts: decoding it, and beside that changing its case and the counts. */
final class UpdateExperiment implements Experiment {

    private static final int CASES = 20_000;
    private static final long WARM_UP = 3_000_000_000L;
    private static final int SLICES = 15;
    private static final double MOST_MICROS = 0.5;
    private static final double NANOS = 1_000;

    private final List<Recorded> events = new ArrayList<>();
    private final List<byte[]> stored = new ArrayList<>();

    UpdateExperiment(Town town) {
        for (int from = 0; from < CASES; from += StoredTown.SIDE_BY_SIDE) {
            events.addAll(StoredTown.sideBySide(town, from, from + StoredTown.SIDE_BY_SIDE));
        }
        events.forEach(event -> stored.add(EventCodec.write(event)));
    }

    @Override
    public Outcome run() throws Exception {
        Slices decoding = Slices.of(this::decode, WARM_UP, SLICES);
        Slices updating = Slices.of(this::update, WARM_UP, SLICES);
        double micros = updating.median() / NANOS;
        return new Outcome(
                List.of(String.format(
                        Locale.ROOT,
                        "an event kept up with: decoding %.2f us (spread %.2f), its case and the counts %.2f us (spread %.2f); %,d events",
                        decoding.median() / NANOS,
                        decoding.spread(),
                        micros,
                        updating.spread(),
                        events.size())),
                List.of(Floor.atMost("an event counted, beside decoding, CPU us", MOST_MICROS, micros)));
    }

    private long decode() {
        long units = 0;
        for (byte[] bytes : stored) {
            units += EventCodec.read(bytes).version() > 0 ? 1 : 0;
        }
        return units;
    }

    private long update() {
        CaseResults results = new CaseResults();
        Tallies year = Tallies.in(Town.YEAR);
        for (Recorded event : events) {
            year.apply(results.change(event, DepartmentId::value));
        }
        return year.byUnit().isEmpty() ? 0 : events.size();
    }
}
