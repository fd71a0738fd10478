package io.github.redress.storage.jdbc;

import io.github.redress.storage.Answered;
import io.github.redress.storage.Append;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Head;
import io.github.redress.storage.StoredCase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases as they are now, one row each. */
final class CaseTable {

    /** The columns of a case, of a table called {@code c}. */
    static final String COLUMNS = "c.case_id, c.case_number, c.case_version, c.received_second, c.received_nano,"
            + " c.wake_second, c.wake_nano, c.snapshot_type, c.snapshot_schema, c.snapshot";

    private static final String BY_ID = "SELECT " + COLUMNS + " FROM " + Tables.CASE + " c WHERE c.case_id = ?";
    private static final String VERSION = "SELECT case_version FROM " + Tables.CASE + " WHERE case_id = ?";
    private static final String OWNER = "SELECT case_id FROM " + Tables.CASE + " WHERE case_number = ?";
    private static final String DUE = "SELECT " + COLUMNS + " FROM " + Tables.CASE + " c"
            + " WHERE c.wake_second IS NOT NULL AND (c.wake_second, c.wake_nano) <= (?, ?)"
            + " ORDER BY c.wake_second, c.wake_nano, c.case_id LIMIT ?";
    private static final String INSERT = "INSERT INTO " + Tables.CASE
            + " (case_number, case_version, received_second, received_nano, wake_second, wake_nano,"
            + " snapshot_type, snapshot_schema, snapshot, case_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE " + Tables.CASE
            + " SET case_number = ?, case_version = ?, received_second = ?, received_nano = ?, wake_second = ?,"
            + " wake_nano = ?, snapshot_type = ?, snapshot_schema = ?, snapshot = ? WHERE case_id = ?";

    private final Sql sql;
    private final LabelTable labels;

    CaseTable(Sql sql, LabelTable labels) {
        this.sql = sql;
        this.labels = labels;
    }

    Optional<StoredCase> load(UUID id, @Nullable Answered answered) throws SQLException {
        Optional<Row> row = sql.first(BY_ID, CaseTable::read, id);
        return row.isEmpty() ? Optional.empty() : Optional.of(stored(row.get(), answered));
    }

    /** Returns the version of a case, 0 when there is none. */
    long version(UUID id) throws SQLException {
        return sql.first(VERSION, row -> row.getLong(1), id).orElse(0L);
    }

    Optional<UUID> owner(String number) throws SQLException {
        return sql.first(OWNER, row -> Sql.id(row, "case_id"), number);
    }

    List<StoredCase> due(Instant wakeAtOrBefore, int limit) throws SQLException {
        return stored(sql.list(DUE, CaseTable::read, wakeAtOrBefore, limit));
    }

    void write(Append change) throws SQLException {
        Head head = change.head();
        Instant wakeAt = head.wakeAt();
        sql.update(
                change.expectedVersion() == 0 ? INSERT : UPDATE,
                head.number(),
                change.newVersion(),
                head.receivedAt(),
                wakeAt == null ? Sql.NO_INSTANT : wakeAt,
                change.snapshot().type(),
                change.snapshot().schema(),
                change.snapshot().bytes(),
                change.id());
    }

    /** Returns the cases of rows; each costs one more look-up, which is cheap where the database is in the process. */
    List<StoredCase> stored(List<Row> rows) throws SQLException {
        List<StoredCase> cases = new ArrayList<>();
        for (Row row : rows) {
            cases.add(stored(row, null));
        }
        return cases;
    }

    private StoredCase stored(Row row, @Nullable Answered answered) throws SQLException {
        Head head = new Head(row.number(), row.receivedAt(), row.wakeAt(), labels.of(row.id()));
        return new StoredCase(row.id(), row.version(), head, row.snapshot(), answered);
    }

    static Row read(ResultSet row) throws SQLException {
        return new Row(
                Sql.id(row, "case_id"),
                row.getLong("case_version"),
                row.getString("case_number"),
                Sql.instant(row, "received"),
                Sql.instantOrNull(row, "wake"),
                new Blob(row.getString("snapshot_type"), row.getInt("snapshot_schema"), Sql.blob(row, "snapshot")));
    }

    /** A case without its labels. */
    record Row(
            UUID id,
            long version,
            String number,
            Instant receivedAt,
            @Nullable Instant wakeAt,
            Blob snapshot) {}
}
