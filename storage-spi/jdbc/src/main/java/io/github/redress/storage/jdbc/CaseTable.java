package io.github.redress.storage.jdbc;

import io.github.redress.storage.Answered;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Head;
import io.github.redress.storage.StoredCase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases as they are now, one row each, read with their labels. */
final class CaseTable {

    private final LabelReading labels;
    private final String columns;
    private final String table;
    private final String byId;
    private final String byIdAndKey;
    private final String byIds;
    private final String owner;
    private final String due;

    CaseTable(TableNames names, LabelReading labels) {
        this.labels = labels;
        columns = "c.case_id, c.case_number, c.case_version, c.received_second, c.received_nano, c.wake_second,"
                + " c.wake_nano, c.snapshot_type, c.snapshot_schema, c.snapshot" + labels.columns();
        table = names.table("case");
        byId = "SELECT " + columns + " FROM " + from("") + " WHERE c.case_id = ?";
        byIdAndKey = "SELECT " + columns + ", k.first_version, k.last_version, k.fingerprint FROM " + from("")
                + " LEFT JOIN " + names.table("command") + " k ON k.case_id = c.case_id AND k.command_key = ?"
                + " WHERE c.case_id = ?";
        byIds = "SELECT " + columns + " FROM " + from("") + " WHERE c.case_id = ANY (?)";
        owner = "SELECT case_id FROM " + table + " WHERE case_number = ?";
        due = "SELECT " + columns + " FROM " + from("")
                + " WHERE c.wake_second IS NOT NULL AND (c.wake_second, c.wake_nano) <= (?, ?)"
                + " ORDER BY c.wake_second, c.wake_nano, c.case_id LIMIT ?";
    }

    /** Returns the columns of a case {@code c} with its labels. */
    String columns() {
        return columns;
    }

    /** Returns what {@link #columns} are selected from, the cases being joined to something else on a condition. */
    String from(String condition) {
        return table + " c" + condition + labels.join();
    }

    Optional<StoredCase> load(Sql sql, UUID id, @Nullable String commandKey) throws SQLException {
        return commandKey == null
                ? sql.first(byId, row -> read(sql, row), id)
                : sql.first(byIdAndKey, row -> read(sql, row, answered(row)), commandKey, id);
    }

    /** Returns those of these cases that are there, in any order, where the database has arrays. */
    List<StoredCase> all(Sql sql, UUID[] ids) throws SQLException {
        return sql.list(byIds, row -> read(sql, row), new Sql.Column("uuid", ids));
    }

    Optional<UUID> owner(Sql sql, String number) throws SQLException {
        return sql.first(owner, row -> row.id("case_id"), number);
    }

    List<StoredCase> due(Sql sql, Instant wakeAtOrBefore, int limit) throws SQLException {
        return sql.list(due, row -> read(sql, row), wakeAtOrBefore, limit);
    }

    StoredCase read(Sql sql, Row row) throws SQLException {
        return read(sql, row, null);
    }

    private StoredCase read(Sql sql, Row row, @Nullable Answered answered) throws SQLException {
        Head head = new Head(
                row.text("case_number"), row.instant("received"), row.instantOrNull("wake"), labels.read(sql, row));
        Blob snapshot = new Blob(row.text("snapshot_type"), row.small("snapshot_schema"), row.bytes("snapshot"));
        return new StoredCase(row.id("case_id"), row.number("case_version"), head, snapshot, answered);
    }

    private static @Nullable Answered answered(Row row) throws SQLException {
        return row.lacks("fingerprint")
                ? null
                : new Answered(row.number("first_version"), row.number("last_version"), row.bytes("fingerprint"));
    }
}
