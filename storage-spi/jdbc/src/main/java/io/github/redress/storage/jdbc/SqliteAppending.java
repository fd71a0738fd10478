package io.github.redress.storage.jdbc;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.CommandKey;
import io.github.redress.storage.Event;
import io.github.redress.storage.Head;
import io.github.redress.storage.Personal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes changes row by row: the database is in the process, and a statement costs microseconds. It has one writer, so what
 * was read before is still so, and positions of the feed are given at once.
 */
final class SqliteAppending implements Appending {

    private record Known(long version, String number) {}

    private final LabelTable labels;
    private final boolean withAge;
    private final String known;
    private final String numberTaken;
    private final String insertCase;
    private final String updateCase;
    private final String lastPosition;
    private final String insertEvent;
    private final String insertPersonal;
    private final String writeCommand;

    SqliteAppending(TableNames names, LabelTable labels, int schemaVersion) {
        this.labels = labels;
        withAge = schemaVersion >= CommandTable.WITH_AGE;
        known = "SELECT case_version, case_number FROM " + names.table("case") + " WHERE case_id = ?";
        numberTaken = "SELECT 1 AS taken FROM " + names.table("case") + " WHERE case_number = ?";
        insertCase = "INSERT INTO " + names.table("case")
                + " (case_number, case_version, received_second, received_nano, wake_second, wake_nano,"
                + " snapshot_type, snapshot_schema, snapshot, case_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        updateCase = "UPDATE " + names.table("case")
                + " SET case_number = ?, case_version = ?, received_second = ?, received_nano = ?, wake_second = ?,"
                + " wake_nano = ?, snapshot_type = ?, snapshot_schema = ?, snapshot = ? WHERE case_id = ?";
        lastPosition = "SELECT COALESCE(MAX(feed_position), 0) AS last FROM " + names.table("event");
        insertEvent = "INSERT INTO " + names.table("event")
                + " (feed_position, case_id, case_version, happened_second, happened_nano, recorded_second,"
                + " recorded_nano, event_type, event_schema, event_data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        insertPersonal = "INSERT INTO " + names.table("personal")
                + " (personal_ref, subject_id, sealed) VALUES (?, ?, ?) ON CONFLICT (personal_ref) DO NOTHING";
        writeCommand = "INSERT OR REPLACE INTO " + names.table("command")
                + " (case_id, command_key, fingerprint, first_version, last_version"
                + (withAge
                        ? ", recorded_second, recorded_nano) VALUES (?, ?, ?, ?, ?, ?, ?)"
                        : ") VALUES (?, ?, ?, ?, ?)");
    }

    @Override
    public List<AppendResult> append(Sql sql, List<Append> batch, SeenLabels seen) throws SQLException {
        List<AppendResult> results = new ArrayList<>();
        for (Append change : batch) {
            results.add(append(sql, change, seen));
        }
        return List.copyOf(results);
    }

    private AppendResult append(Sql sql, Append change, SeenLabels seen) throws SQLException {
        Known before = sql.first(
                        known, row -> new Known(row.number("case_version"), row.text("case_number")), change.id())
                .orElse(new Known(0, ""));
        String number = change.head().number();
        if (before.version() != change.expectedVersion()) {
            return new AppendResult.Conflict(before.version());
        }
        if (before.version() == 0
                && sql.first(numberTaken, row -> row.number("taken"), number).isPresent()) {
            return new AppendResult.NumberTaken();
        }
        if (before.version() > 0 && !before.number().equals(number)) {
            throw Appending.otherNumber(change, before.number());
        }
        writeCase(sql, change);
        labels.replace(sql, change, seen);
        writeEvents(sql, change);
        writePersonal(sql, change);
        writeCommand(sql, change);
        return new AppendResult.Applied(change.newVersion());
    }

    private void writeCase(Sql sql, Append change) throws SQLException {
        Head head = change.head();
        Instant wakeAt = head.wakeAt();
        sql.update(
                change.expectedVersion() == 0 ? insertCase : updateCase,
                head.number(),
                change.newVersion(),
                head.receivedAt(),
                wakeAt == null ? Sql.NO_INSTANT : wakeAt,
                change.snapshot().type(),
                change.snapshot().schema(),
                change.snapshot().bytes(),
                change.id());
    }

    private void writeEvents(Sql sql, Append change) throws SQLException {
        long position = sql.first(lastPosition, row -> row.number("last")).orElse(0L);
        for (Event event : change.events()) {
            position++;
            sql.update(
                    insertEvent,
                    position,
                    change.id(),
                    event.version(),
                    event.at(),
                    event.recordedAt(),
                    event.data().type(),
                    event.data().schema(),
                    event.data().bytes());
        }
    }

    private void writePersonal(Sql sql, Append change) throws SQLException {
        for (Personal piece : change.personal()) {
            if (sql.update(insertPersonal, piece.ref(), piece.subject(), piece.sealed()) == 0) {
                throw Appending.refTaken(piece.ref(), change.id());
            }
        }
    }

    private void writeCommand(Sql sql, Append change) throws SQLException {
        CommandKey command = change.command();
        if (command == null) {
            return;
        }
        List<Object> values = new ArrayList<>(List.of(
                change.id(), command.key(), command.fingerprint(), change.expectedVersion() + 1, change.newVersion()));
        if (withAge) {
            values.add(change.recordedAt());
        }
        sql.update(writeCommand, values.toArray());
    }
}
