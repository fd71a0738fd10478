package io.github.redress.examples.benchmarks.storage;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** db-scheduler on as many due one-time tasks whose handler does nothing; it locks and fetches them in batches. */
final class DbSchedulerSweep implements Contender, AutoCloseable {

    private static final String TABLE = """
            CREATE TABLE scheduled_tasks (
              task_name text NOT NULL, task_instance text NOT NULL, task_data bytea,
              execution_time timestamp with time zone NOT NULL, picked boolean NOT NULL, picked_by text,
              last_success timestamp with time zone, last_failure timestamp with time zone, consecutive_failures integer,
              last_heartbeat timestamp with time zone, version bigint NOT NULL, priority smallint,
              PRIMARY KEY (task_name, task_instance));
            CREATE INDEX execution_time_idx ON scheduled_tasks (execution_time);
            CREATE INDEX last_heartbeat_idx ON scheduled_tasks (last_heartbeat);
            INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
              SELECT 'due', gen_random_uuid()::text, now() - interval '1 day' + n * interval '1 millisecond', false, 1
              FROM generate_series(1, %d) n;
            ANALYZE scheduled_tasks""";

    private final Scheduler scheduler;
    private final AtomicLong done = new AtomicLong();

    DbSchedulerSweep(DataSource connections, int tasks, int threads) throws Exception {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(String.format(TABLE, tasks));
            connection.commit();
        }
        OneTimeTask<Void> due = Tasks.oneTime("due").execute((instance, context) -> done.incrementAndGet());
        this.scheduler = Scheduler.create(connections, due)
                .threads(threads)
                .pollUsingLockAndFetch(1.0, 8.0)
                .pollingInterval(Duration.ofMillis(50))
                .commitWhenAutocommitDisabled(true)
                .build();
    }

    @Override
    public String name() {
        return "db-scheduler";
    }

    @Override
    public long work(Duration about) throws InterruptedException {
        long before = done.get();
        if (scheduler.getSchedulerState().isStarted()) {
            scheduler.resume();
        } else {
            scheduler.start();
        }
        Thread.sleep(about.toMillis());
        scheduler.pause();
        return Idle.wait(done) - before;
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}
