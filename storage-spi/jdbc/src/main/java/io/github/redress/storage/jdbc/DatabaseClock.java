package io.github.redress.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The database's time without a round trip each time: asked once a minute, and reckoned on by this machine's own clocks in
 * between.
 *
 * <ol>
 *   <li>The database is asked for the time of the statement, never for that of the transaction's start, which in a host's
 *       transaction may be minutes old.
 *   <li>From then on the time is that plus what the machine's steady clock has counted since.
 *   <li>After a minute, or once the machine's steady clock and its wall clock disagree by half a second about how much time
 *       has passed (it was asleep, or somebody set its clock), the database is asked again. After a minute one thread asks, and
 *       the others go on reckoning: else all of them would want a connection at once.
 * </ol>
 */
final class DatabaseClock {

    /** Asks the database. */
    interface Source {
        Instant ask() throws SQLException;
    }

    private static final Duration ASK_AGAIN_AFTER = Duration.ofMinutes(1);
    private static final Duration DISAGREEMENT = Duration.ofMillis(500);

    private record Reading(Instant database, Instant wall, long nanos) {}

    private final Clock wall;
    private final LongSupplier steadyNanos;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile @Nullable Reading last;

    DatabaseClock(Clock wall, LongSupplier steadyNanos) {
        this.wall = wall;
        this.steadyNanos = steadyNanos;
    }

    /** Asks a database for the time of this statement, whenever its transaction began; the connection keeps nothing of it. */
    static Instant ask(Connection connection) throws SQLException {
        Sql sql = new Sql(connection, IdForm.UUIDS);
        try {
            return JdbcTransaction.time(sql);
        } finally {
            sql.closeStatements();
        }
    }

    /** Returns the database's time, asking it where the last answer is too old. */
    Instant now(Source source) throws SQLException {
        Reading known = last;
        if (known == null) {
            return asked(source);
        }
        Duration passed = Duration.ofNanos(steadyNanos.getAsLong() - known.nanos());
        Duration passedOnTheWall = Duration.between(known.wall(), wall.instant());
        if (passed.minus(passedOnTheWall).abs().compareTo(DISAGREEMENT) >= 0) {
            return asked(source);
        }
        if (passed.compareTo(ASK_AGAIN_AFTER) < 0 || !asking.compareAndSet(false, true)) {
            return known.database().plus(passed);
        }
        try {
            return asked(source);
        } finally {
            asking.set(false);
        }
    }

    private Instant asked(Source source) throws SQLException {
        Instant database = source.ask();
        last = new Reading(database, wall.instant(), steadyNanos.getAsLong());
        return database;
    }
}
