package io.github.redress.examples.benchmarks.scoring;

import com.zaxxer.hikari.HikariDataSource;
import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.Recorded;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.server.Databases;
import io.github.redress.examples.benchmarks.server.Server;
import io.github.redress.json.EventCodec;
import io.github.redress.scoring.Board;
import io.github.redress.scoring.CaseResults;
import io.github.redress.scoring.Formula;
import io.github.redress.scoring.KeptTallies;
import io.github.redress.scoring.ShippedFormula;
import io.github.redress.scoring.Tallies;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredEvent;
import io.github.redress.storage.jdbc.PostgresStorage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A board from a feed stored in PostgreSQL: from nothing, all of it read in two parts side by side; and from kept tallies, with the events
 * that came since. Both processes compute, so that their processor time is added up. From nothing, each of the two readers and the process of
 * PostgreSQL that serves it have half of it; where two processors have nothing else to do, that is about how long one waits.
 */
final class FeedExperiment implements Experiment {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int READERS = 2;
    private static final int SINCE = 100;
    private static final int LONGEST_HISTORY = 100;
    private static final int TIMES = 100;
    private static final int WARM_UP = 60;
    private static final double MOST_SECONDS = 10;
    private static final double MOST_MILLIS = 50;
    private static final String KIND = "tally";
    private static final String NAME = "2026";

    private final Server server;
    private final Databases databases;
    private final Storage storage;
    private final int cases;
    private final long last;
    private final double loadedIn;
    private final Formula formula = ShippedFormula.CN_THREE_RATES.read();

    FeedExperiment(Server server, Town town, int cases) throws Exception {
        this.server = server;
        this.cases = cases;
        this.databases = new Databases(server);
        HikariDataSource pool = databases.withTables("feed", READERS + 1);
        long began = System.nanoTime();
        this.last = new StoredTown().copy(town, 0, cases, server.unpooled("feed"));
        this.loadedIn = seconds(began);
        this.storage = PostgresStorage.open(pool);
    }

    @Override
    public Outcome run() throws Exception {
        String feed = String.format("%,d events of %,d cases", last, cases);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%s copied into PostgreSQL in %.0f s", feed, loadedIn));
        System.gc();
        Usage usage = Usage.begin(server);
        Tallies year = fromNothing();
        double waited = usage.wallSeconds();
        double here = usage.here();
        double there = usage.there();
        long began = THREAD.getCurrentThreadCpuTime();
        Board board = Board.of(formula, year.byUnit());
        double drawn = (THREAD.getCurrentThreadCpuTime() - began) / 1e9;
        double seconds = (here + there) / READERS + drawn;
        lines.add(String.format(
                Locale.ROOT,
                "board of %d units from nothing by %d readers: CPU %.1f s here and %.1f s PostgreSQL, %.1f s of the wall clock; then %.2f s for the board",
                board.rows().size(),
                READERS,
                here,
                there,
                waited,
                drawn));
        double millis = fromKept(lines, board);
        return new Outcome(
                lines,
                List.of(
                        Floor.atMost(
                                "board from nothing, " + feed + ", CPU s of each of two readers",
                                MOST_SECONDS,
                                seconds),
                        Floor.atMost(
                                "counts from kept tallies and " + SINCE + " events since, CPU ms",
                                MOST_MILLIS,
                                millis)));
    }

    private Tallies fromNothing() throws Exception {
        CaseResults results = Feed.read(storage, last, READERS);
        Tallies year = Tallies.in(Town.YEAR);
        results.everyPart(DepartmentId::value).forEach(year::add);
        return year;
    }

    /** Keeps what was counted a hundred events before the end, and goes on from there again and again. */
    private double fromKept(List<String> lines, Board whole) throws Exception {
        Tallies before = Tallies.in(Town.YEAR);
        Feed.read(storage, last - SINCE, READERS).everyPart(DepartmentId::value).forEach(before::add);
        byte[] document = new KeptTallies(last - SINCE, before).toJson();
        storage.transact(tx -> tx.put(new Document(KIND, NAME, 1, new Blob("application/json", 1, document))));
        for (int i = 0; i < WARM_UP; i++) {
            upToNow();
        }
        Usage usage = Usage.begin(server);
        for (int i = 0; i < TIMES; i++) {
            upToNow();
        }
        double here = usage.here() * 1e3 / TIMES;
        double there = usage.there() * 1e3 / TIMES;
        double waited = usage.wallSeconds() * 1e3 / TIMES;
        if (!Board.of(formula, upToNow().byUnit()).equals(whole)) {
            throw new IllegalStateException("the board from kept tallies is another than the one from nothing");
        }
        lines.add(String.format(
                Locale.ROOT,
                "counts from kept tallies of %,d bytes and %d events since: CPU %.1f ms here and %.1f ms PostgreSQL, %.1f ms of the wall clock",
                document.length,
                SINCE,
                here,
                there,
                waited));
        return here + there;
    }

    /** Reads what was kept and what came since, with the history of the cases that this touches. */
    private Tallies upToNow() {
        byte[] document = storage.read(reading -> reading.latest(KIND, NAME))
                .orElseThrow()
                .content()
                .bytes();
        KeptTallies kept = KeptTallies.read(KIND + "/" + NAME, document);
        Map<ComplaintId, List<Recorded>> since = new LinkedHashMap<>();
        Feed.read(
                storage,
                kept.position(),
                last,
                event -> since.computeIfAbsent(event.complaint(), id -> new ArrayList<>())
                        .add(event));
        storage.read(reading -> {
            since.forEach((id, events) -> {
                CaseResults touched = new CaseResults();
                long first = events.get(0).version();
                for (StoredEvent event : reading.history(id.value(), 0, LONGEST_HISTORY)) {
                    if (event.version() < first) {
                        touched.add(EventCodec.read(event.data().bytes()));
                    }
                }
                events.forEach(event -> kept.tallies().apply(touched.change(event, DepartmentId::value)));
            });
            return null;
        });
        return kept.tallies();
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    @Override
    public void close() {
        storage.close();
        databases.close();
    }
}
