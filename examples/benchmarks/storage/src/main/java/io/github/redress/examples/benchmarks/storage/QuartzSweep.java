package io.github.redress.examples.benchmarks.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/** Quartz, clustered on its tables, with one-shot triggers that are due and a job that does nothing. */
final class QuartzSweep implements Contender, AutoCloseable {

    /** Quartz makes its jobs itself, so what they count stands here. */
    private static final AtomicLong DONE = new AtomicLong();

    private static final int TRIGGERS_OF_A_JOB = 10;

    private final Scheduler scheduler;

    /** The job that does nothing. */
    public static final class Nothing implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            DONE.incrementAndGet();
        }
    }

    QuartzSweep(DataSource connections, int triggers, int threads)
            throws SchedulerException, SQLException, IOException {
        createTables(connections);
        DBConnectionManager.getInstance().addConnectionProvider("bench", provider(connections));
        Properties settings = new Properties();
        settings.put("org.quartz.scheduler.instanceId", "AUTO");
        settings.put("org.quartz.scheduler.skipUpdateCheck", "true");
        settings.put("org.quartz.scheduler.idleWaitTime", "1000");
        settings.put("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", "50");
        settings.put("org.quartz.threadPool.threadCount", Integer.toString(threads));
        settings.put("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        settings.put("org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        settings.put("org.quartz.jobStore.dataSource", "bench");
        settings.put("org.quartz.jobStore.isClustered", "true");
        settings.put("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        // What is a day late shall run as what is due, not by the rules for what was missed.
        settings.put("org.quartz.jobStore.misfireThreshold", "172800000");
        this.scheduler = new StdSchedulerFactory(settings).getScheduler();
        schedule(triggers);
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
            connection.commit();
        }
    }

    private static void createTables(DataSource connections) throws SQLException, IOException {
        try (InputStream script =
                        Scheduler.class.getResourceAsStream("/org/quartz/impl/jdbcjobstore/tables_postgres.sql");
                Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            if (script == null) {
                throw new IllegalStateException("Quartz has no script for its tables");
            }
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            connection.commit();
        }
    }

    private static ConnectionProvider provider(DataSource connections) {
        return new ConnectionProvider() {
            @Override
            public Connection getConnection() throws SQLException {
                return connections.getConnection();
            }

            @Override
            public void shutdown() {
                // The pool is closed by whoever made it.
            }

            @Override
            public void initialize() {
                // It is a pool already.
            }
        };
    }

    private void schedule(int triggers) throws SchedulerException {
        long due = System.currentTimeMillis() - Duration.ofHours(1).toMillis();
        Map<JobDetail, Set<? extends Trigger>> jobs = new HashMap<>();
        for (int job = 0; job < triggers / TRIGGERS_OF_A_JOB; job++) {
            JobDetail detail = JobBuilder.newJob(Nothing.class)
                    .withIdentity("job" + job)
                    .storeDurably()
                    .build();
            Set<Trigger> ofJob = new java.util.HashSet<>();
            for (int i = 0; i < TRIGGERS_OF_A_JOB; i++) {
                ofJob.add(TriggerBuilder.newTrigger()
                        .withIdentity("trigger" + job + "-" + i)
                        .startAt(new Date(due + job))
                        .build());
            }
            jobs.put(detail, ofJob);
        }
        scheduler.scheduleJobs(jobs, false);
    }

    @Override
    public String name() {
        return "Quartz";
    }

    @Override
    public long work(Duration about) throws Exception {
        long before = DONE.get();
        scheduler.start();
        Thread.sleep(about.toMillis());
        scheduler.standby();
        return Idle.wait(DONE) - before;
    }

    @Override
    public void close() throws SchedulerException {
        scheduler.shutdown(true);
    }
}
