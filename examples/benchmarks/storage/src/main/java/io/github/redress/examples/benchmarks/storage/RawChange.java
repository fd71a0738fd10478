package io.github.redress.examples.benchmarks.storage;

import io.github.redress.storage.Append;
import io.github.redress.storage.CommandKey;
import io.github.redress.storage.Event;
import io.github.redress.storage.Label;
import io.github.redress.storage.Personal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A recorded change as somebody would write it by hand, who knows what it changes: plain statements on exactly those rows,
 * prepared, sent to the server together. What differs from the change before was reckoned beforehand.
 */
final class RawChange {

    private final Append change;
    private final List<Label> added = new ArrayList<>();
    private final List<Label> moved = new ArrayList<>();
    private final List<Label> removed = new ArrayList<>();
    private final String sql;

    /** Makes it ready to be written after another change, whose labels are those of a case that does not exist yet if empty. */
    RawChange(Append change, List<Label> before) {
        this.change = change;
        for (Label label : change.head().labels()) {
            var same = before.stream()
                    .filter(old -> old.name().equals(label.name()))
                    .findFirst();
            if (same.isEmpty()) {
                added.add(label);
            } else if (!same.get().at().equals(label.at())) {
                moved.add(label);
            }
        }
        before.stream()
                .filter(old -> change.head().labels().stream()
                        .noneMatch(label -> label.name().equals(old.name())))
                .forEach(removed::add);
        this.sql = sql();
    }

    /** Returns the recorded change. */
    Append recorded() {
        return change;
    }

    private String sql() {
        StringBuilder sql = new StringBuilder(1_024);
        if (change.expectedVersion() == 0) {
            sql.append("INSERT INTO redress_case (case_version, received_second, received_nano, wake_second, wake_nano,"
                    + " snapshot_type, snapshot_schema, snapshot, case_id, case_number)"
                    + " VALUES (?,?,?,?,?,?,?,?,?,?)");
        } else {
            sql.append(
                    "UPDATE redress_case SET case_version=?, received_second=?, received_nano=?, wake_second=?,"
                            + " wake_nano=?, snapshot_type=?, snapshot_schema=?, snapshot=? WHERE case_id=? AND case_version=?");
        }
        sql.append(
                "; INSERT INTO redress_event (case_id, case_version, happened_second, happened_nano, recorded_second,"
                        + " recorded_nano, event_type, event_schema, event_data) VALUES ");
        rows(sql, change.events().size(), 9);
        sql.append("; INSERT INTO redress_unfed (case_id, first_version, last_version) VALUES (?,?,?)");
        for (int i = 0; i < removed.size(); i++) {
            sql.append("; DELETE FROM redress_label WHERE case_id=? AND label_name=?");
        }
        for (int i = 0; i < moved.size(); i++) {
            sql.append("; UPDATE redress_label SET label_second=?, label_nano=? WHERE case_id=? AND label_name=?");
        }
        if (!added.isEmpty()) {
            sql.append("; INSERT INTO redress_label (case_id, label_name, label_second, label_nano) VALUES ");
            rows(sql, added.size(), 4);
        }
        if (!change.personal().isEmpty()) {
            sql.append("; INSERT INTO redress_personal (personal_ref, subject_id, sealed) VALUES ");
            rows(sql, change.personal().size(), 3);
        }
        if (change.command() != null) {
            sql.append("; INSERT INTO redress_command (case_id, command_key, fingerprint, first_version, last_version,"
                    + " recorded_second, recorded_nano) VALUES (?,?,?,?,?,?,?)");
        }
        return sql.toString();
    }

    private static void rows(StringBuilder sql, int rows, int columns) {
        String row = "(" + "?,".repeat(columns - 1) + "?)";
        sql.append(row).append(("," + row).repeat(rows - 1));
    }

    /**
     * Writes the change to a case in one round trip.
     *
     * @throws IllegalStateException if the case is not at the version that the change was decided on
     */
    void write(Connection connection, RawCase to, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, to, key);
            statement.execute();
            if (statement.getUpdateCount() != 1) {
                throw new IllegalStateException("case " + to.id() + " is not at version " + change.expectedVersion());
            }
        }
    }

    private void bind(PreparedStatement statement, RawCase to, String key) throws SQLException {
        int at = head(statement, to);
        for (Event event : change.events()) {
            statement.setObject(at++, to.id());
            statement.setLong(at++, event.version());
            at = instant(statement, at, to, event.at());
            at = instant(statement, at, to, event.recordedAt());
            statement.setString(at++, event.data().type());
            statement.setInt(at++, event.data().schema());
            statement.setBytes(at++, event.data().bytes());
        }
        statement.setObject(at++, to.id());
        statement.setLong(at++, change.expectedVersion() + 1);
        statement.setLong(at++, change.newVersion());
        for (Label label : removed) {
            statement.setObject(at++, to.id());
            statement.setString(at++, to.name(label));
        }
        for (Label label : moved) {
            at = instant(statement, at, to, label.at());
            statement.setObject(at++, to.id());
            statement.setString(at++, to.name(label));
        }
        for (Label label : added) {
            statement.setObject(at++, to.id());
            statement.setString(at++, to.name(label));
            at = instant(statement, at, to, label.at());
        }
        for (Personal piece : change.personal()) {
            statement.setObject(at++, RawCase.randomId());
            statement.setObject(at++, to.person());
            statement.setBytes(at++, piece.sealed());
        }
        CommandKey command = change.command();
        if (command != null) {
            statement.setObject(at++, to.id());
            statement.setString(at++, key);
            statement.setBytes(at++, command.fingerprint());
            statement.setLong(at++, change.expectedVersion() + 1);
            statement.setLong(at++, change.newVersion());
            instant(statement, at, to, change.events().get(0).recordedAt());
        }
    }

    private int head(PreparedStatement statement, RawCase to) throws SQLException {
        statement.setLong(1, change.newVersion());
        instant(statement, 2, to, change.head().receivedAt());
        Instant wakeAt = change.head().wakeAt();
        if (wakeAt == null) {
            statement.setNull(4, Types.BIGINT);
            statement.setNull(5, Types.INTEGER);
        } else {
            instant(statement, 4, to, wakeAt);
        }
        statement.setString(6, change.snapshot().type());
        statement.setInt(7, change.snapshot().schema());
        statement.setBytes(8, change.snapshot().bytes());
        statement.setObject(9, to.id());
        if (change.expectedVersion() == 0) {
            statement.setString(10, to.number());
        } else {
            statement.setLong(10, change.expectedVersion());
        }
        return 11;
    }

    private static int instant(PreparedStatement statement, int at, RawCase to, Instant recorded) throws SQLException {
        statement.setLong(at, to.second(recorded));
        statement.setInt(at + 1, recorded.getNano());
        return at + 2;
    }

    /** Returns a key that is as long as the recorded one, and new; empty where there was none. */
    String newKey() {
        CommandKey command = change.command();
        return command == null ? "" : command.key().substring(0, command.key().length() - 36) + RawCase.randomId();
    }

    /** Returns changes of one case, ready to be written one after the other. */
    static List<RawChange> chain(List<Append> changes) {
        List<RawChange> chain = new ArrayList<>();
        List<Label> before = List.of();
        for (Append change : changes) {
            chain.add(new RawChange(change, before));
            before = change.head().labels();
        }
        return List.copyOf(chain);
    }
}
