package io.github.redress.examples.benchmarks.storage;

import com.zaxxer.hikari.HikariDataSource;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.SweepResult;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.server.Databases;
import io.github.redress.examples.benchmarks.server.Server;
import io.github.redress.storage.jdbc.PostgresStorage;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cases whose time has come, and what it takes to say so: claimed, decided and written, each once. */
final class SweepExperiment implements Experiment {

    private static final int CASES = 300_000;
    private static final int BATCH = 50;
    private static final int THREADS = 8;
    private static final int TRIGGERS = 6_000;
    private static final String WORK = "due case";

    private final Race race;
    private final Databases databases;
    private final List<Contender> contenders = new ArrayList<>();
    private final DbSchedulerSweep dbScheduler;
    private final QuartzSweep quartz;
    private final double notices;
    private boolean warm;

    SweepExperiment(Server server, City city) throws Exception {
        this.race = new Race(new Meter(server), Duration.ofMillis(1_500), 5);
        this.databases = new Databases(server);
        HikariDataSource ours = databases.withTables("due_redress", THREADS);
        HikariDataSource raw = databases.withTables("due_raw", THREADS);
        DueCases due = new DueCases(city, CASES);
        due.load(List.of(server.unpooled("due_redress"), server.unpooled("due_raw")));
        var recorded = due.recordedNotices();
        this.notices = recorded.stream()
                .mapToInt(notice -> notice.change().events().size())
                .average()
                .orElseThrow();
        Clock afterwards = due.afterwards();
        ComplaintDesk desk = city.desk(PostgresStorage.open(ours), afterwards);
        contenders.add(new Crew("raw JDBC", THREADS, new RawSweep(raw, recorded, afterwards.instant(), BATCH)));
        contenders.add(new Crew("Redress", THREADS, () -> swept(desk)));
        this.dbScheduler = new DbSchedulerSweep(databases.empty("due_scheduler", 2 * THREADS), CASES, THREADS);
        this.quartz = new QuartzSweep(databases.empty("due_quartz", 3 * THREADS), TRIGGERS, THREADS);
        contenders.add(dbScheduler);
        contenders.add(quartz);
    }

    private static long swept(ComplaintDesk desk) {
        SweepResult result = desk.sweep(BATCH);
        if (result.notices() < result.woken() || result.failed() > 0) {
            throw new IllegalStateException("a sweep of cases that are all due once: " + result);
        }
        return result.woken();
    }

    @Override
    public Outcome run() throws Exception {
        if (!warm) {
            WarmUp.of(contenders.get(0), 20_000);
            WarmUp.of(contenders.get(1), 20_000);
            WarmUp.of(dbScheduler, 8_000);
            WarmUp.of(quartz, 400);
            warm = true;
        }
        Map<String, Figures> figures = race.run(contenders);
        List<String> lines = new ArrayList<>();
        figures.values().forEach(each -> lines.add(Table.row(WORK, each)));
        lines.add(String.format(
                "%,d due in batches of %d, %d threads; %.1f notices a case; Quartz has %,d triggers",
                CASES, BATCH, THREADS, notices, TRIGGERS));
        double ours = figures.get("Redress").rate();
        return new Outcome(
                lines,
                List.of(
                        Floor.atLeast(
                                "sweep, rate, Redress / raw",
                                0.6,
                                ours / figures.get("raw JDBC").rate()),
                        Floor.atLeast(
                                "sweep, rate, Redress / db-scheduler",
                                1,
                                ours / figures.get("db-scheduler").rate()),
                        Floor.atLeast(
                                "sweep, rate, Redress / Quartz",
                                30,
                                ours / figures.get("Quartz").rate())));
    }

    @Override
    public void close() throws Exception {
        dbScheduler.close();
        quartz.close();
        databases.close();
    }
}
