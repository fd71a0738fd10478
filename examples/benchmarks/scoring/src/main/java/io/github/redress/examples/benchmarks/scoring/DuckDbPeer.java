package io.github.redress.examples.benchmarks.scoring;

import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.scoring.CaseResult;
import io.github.redress.scoring.Count;
import io.github.redress.scoring.OnTimeFlag;
import io.github.redress.scoring.Part;
import io.github.redress.scoring.Period;
import io.github.redress.scoring.Verdict;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * DuckDB in memory, with the results in the narrowest columns that hold them: units, books and levels as numbers of one byte, by which it
 * groups without hashing, instants as microseconds, and what is only asked whether it is there as a boolean. One pass over the rows, prepared once.
 */
final class DuckDbPeer implements AutoCloseable {

    /** By unit and book, in the order of {@link Count}; what each means is said by {@code Tally.of}. */
    private static final List<Count> COUNTS = List.of(Count.values());

    private final List<String> units;
    private final Connection connection;
    private final PreparedStatement query;

    DuckDbPeer(List<CaseResult> results, List<String> units, Period period) throws SQLException {
        this.units = units;
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE result (unit UTINYINT NOT NULL, book UTINYINT NOT NULL, part UTINYINT NOT NULL,"
                            + " due BIGINT, closed BIGINT, flag UTINYINT NOT NULL, contact_due BIGINT, contacted BIGINT, rating UTINYINT,"
                            + " resolved BOOLEAN, reached BOOLEAN, verdict UTINYINT, duty BOOLEAN NOT NULL, returned BOOLEAN NOT NULL,"
                            + " reworked BOOLEAN NOT NULL, extended BOOLEAN NOT NULL, paused BOOLEAN NOT NULL, last_minute BOOLEAN NOT NULL,"
                            + " self_rated BOOLEAN NOT NULL, praise BOOLEAN NOT NULL, self_taken BOOLEAN NOT NULL)");
        }
        append(results);
        this.query = connection.prepareStatement(sql(period));
    }

    private void append(List<CaseResult> results) throws SQLException {
        try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class).createAppender("main", "result")) {
            for (CaseResult result : results) {
                rows.beginRow();
                rows.append((byte) units.indexOf(result.unit()));
                rows.append((byte) book(result));
                rows.append((byte) result.part().ordinal());
                instant(rows, result.due());
                instant(rows, result.closed());
                rows.append((byte) result.onTime().ordinal());
                instant(rows, result.contactDue());
                instant(rows, result.contacted());
                ordinal(rows, result.rating());
                bool(rows, result.resolved());
                bool(rows, result.reached());
                ordinal(rows, result.verdict());
                rows.append(result.dutyPerformed());
                rows.append(result.returns() > 0);
                rows.append(result.reworks() > 0);
                rows.append(result.extensions() > 0);
                rows.append(result.pauses() > 0);
                rows.append(isLastMinute(result));
                rows.append(result.selfRated());
                rows.append(result.praise());
                rows.append(result.selfTaken());
                rows.endRow();
            }
        }
    }

    /** Returns 0 for a case that a unit answers for, 1 for one that it helped with, 2 for one that was taken out. */
    static int book(CaseResult result) {
        return result.excluded() != null ? 2 : result.part() == Part.SUPPORT ? 1 : 0;
    }

    /** Reckoned when the row is made, once for all queries. */
    private static boolean isLastMinute(CaseResult result) {
        Instant started = result.started();
        Instant due = result.due();
        Instant closed = result.closed();
        return started != null
                && due != null
                && closed != null
                && !closed.isAfter(due)
                && Duration.between(closed, due).multipliedBy(10).compareTo(Duration.between(started, due)) < 0;
    }

    private static void instant(DuckDBAppender rows, @Nullable Instant instant) throws SQLException {
        if (instant == null) {
            rows.appendNull();
        } else {
            rows.append(micros(instant));
        }
    }

    private static void ordinal(DuckDBAppender rows, @Nullable Enum<?> value) throws SQLException {
        if (value == null) {
            rows.appendNull();
        } else {
            rows.append((byte) value.ordinal());
        }
    }

    private static void bool(DuckDBAppender rows, @Nullable Boolean value) throws SQLException {
        if (value == null) {
            rows.appendNull();
        } else {
            rows.append(value.booleanValue());
        }
    }

    private static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
    }

    /**
     * Groups by all that a count asks for, and then adds up the groups: that many counts of every row take twice as long, however they
     * are written.
     */
    private static String sql(Period period) {
        long from = micros(period.fromInclusive());
        long to = micros(period.toExclusive());
        long asOf = micros(period.asOf());
        int unstated = OnTimeFlag.UNSTATED.ordinal();
        int onTime = OnTimeFlag.ON_TIME.ordinal();
        int late = OnTimeFlag.LATE.ordinal();
        String grouped = "SELECT unit, book, part, flag, due IS NOT NULL AS promised, due < " + asOf + " AS passed,"
                + " closed IS NOT NULL AS ended, closed > due AS was_late, closed <= " + asOf + " AS ended_by_now,"
                + " contacted IS NOT NULL AND (contact_due IS NULL OR contacted <= contact_due) AS in_touch,"
                + " rating, resolved, reached, verdict, duty, returned, reworked, extended, paused, last_minute, self_rated, praise, self_taken, count(*) AS cases"
                + " FROM result WHERE (due IS NULL OR (due >= " + from + " AND due < " + to
                + ")) AND (book <> 2 OR part = 0)"
                + " GROUP BY ALL";
        String judged = "SELECT *, CASE WHEN flag <> " + unstated + " OR NOT promised THEN flag"
                + " WHEN ended THEN CASE WHEN was_late THEN " + late + " ELSE " + onTime + " END"
                + " WHEN passed THEN " + late + " END AS judged FROM (" + grouped + ")";
        String seen = "SELECT *, part <> 2 AND judged <> " + unstated + " AS is_due, part <> 2 AS is_heard,"
                + " CASE WHEN ended THEN ended_by_now ELSE judged = " + onTime + " END AS is_closed,"
                + " part <> 2 AND rating >= " + SatisfactionRating.DISSATISFIED.ordinal() + " AS is_dissatisfied"
                + " FROM (" + judged + ") WHERE judged IS NOT NULL OR part = 2";
        String sums = COUNTS.stream()
                .map(count -> "sum(CASE WHEN " + when(count) + " THEN cases ELSE 0 END)::BIGINT")
                .collect(Collectors.joining(", "));
        return "SELECT unit, book, " + sums + " FROM (" + seen + ") GROUP BY unit, book";
    }

    private static String when(Count count) {
        return switch (count) {
            case DUE -> "is_due";
            case ON_TIME -> "is_due AND judged = " + OnTimeFlag.ON_TIME.ordinal();
            case UNDECIDED -> "is_due AND judged = " + OnTimeFlag.UNDECIDED.ordinal();
            case CLOSED -> "is_due AND is_closed";
            case CONTACTED -> "is_due AND in_touch";
            case ANSWERABLE -> "is_heard AND (is_closed OR rating IS NOT NULL)";
            case VERY_SATISFIED -> rated(SatisfactionRating.VERY_SATISFIED);
            case SATISFIED -> rated(SatisfactionRating.SATISFIED);
            case BASIC -> rated(SatisfactionRating.BASIC);
            case DISSATISFIED -> rated(SatisfactionRating.DISSATISFIED);
            case VERY_DISSATISFIED -> rated(SatisfactionRating.VERY_DISSATISFIED);
            case OVERTURNED -> "is_dissatisfied AND verdict = " + Verdict.OVERTURNED.ordinal();
            case PENDING -> "is_dissatisfied AND verdict = " + Verdict.PENDING.ordinal();
            case BEYOND_DUTY -> "is_dissatisfied AND duty AND verdict = " + Verdict.UPHELD.ordinal();
            case VERIFIED -> "is_dissatisfied AND verdict <> " + Verdict.PENDING.ordinal();
            case RESOLUTION_TOLD -> "is_heard AND resolved IS NOT NULL";
            case RESOLVED -> "is_heard AND resolved";
            case CALLED -> "is_heard AND reached IS NOT NULL";
            case REACHED -> "is_heard AND reached";
            case REWORKED -> "is_due AND reworked";
            case EXTENDED -> "is_due AND extended";
            case PAUSED -> "is_due AND paused";
            case RELEASED -> "part = 2 AND promised";
            case LAST_MINUTE -> "is_due AND last_minute AND judged = " + OnTimeFlag.ON_TIME.ordinal();
            case SELF_RATED -> "is_heard AND self_rated AND rating <= " + SatisfactionRating.BASIC.ordinal();
            case PRAISE -> "is_heard AND praise";
            case SELF_PRAISE -> "is_heard AND praise AND self_taken";
            case NOT_DUE ->
                "is_heard AND NOT is_due AND (rating IS NOT NULL OR resolved IS NOT NULL OR reached IS NOT NULL)";
            case RETURNED -> "returned AND CASE WHEN part = 2 THEN promised ELSE is_due END";
        };
    }

    private static String rated(SatisfactionRating rating) {
        return "is_heard AND rating = " + rating.ordinal();
    }

    /** Has it compute with so many threads. */
    void use(int threads) throws SQLException {
        execute("SET threads = " + threads);
    }

    /** Has it compute with as many threads as it likes. */
    void useAll() throws SQLException {
        execute("RESET threads");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns the counts: by unit and book, three books to a unit, in the order of {@link Count}. */
    long[][] counts() throws SQLException {
        long[][] counts = new long[units.size() * 3][COUNTS.size()];
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                long[] into = counts[rows.getInt(1) * 3 + rows.getInt(2)];
                Arrays.setAll(into, i -> number(rows, i + 3));
            }
        }
        return counts;
    }

    private static long number(ResultSet row, int column) {
        try {
            return row.getLong(column);
        } catch (SQLException e) {
            throw new IllegalStateException("column " + column, e);
        }
    }

    @Override
    public void close() throws SQLException {
        query.close();
        connection.close();
    }
}
