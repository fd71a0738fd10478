package io.github.redress.storage.jdbc;

import io.github.redress.storage.Answered;
import io.github.redress.storage.Append;
import io.github.redress.storage.CommandKey;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which events each command key was answered with. */
final class CommandTable {

    private static final String ANSWERED = "SELECT first_version, last_version, fingerprint FROM " + Tables.COMMAND
            + " WHERE case_id = ? AND command_key = ?";
    private static final String WRITE = "INSERT INTO " + Tables.COMMAND
            + " (case_id, command_key, fingerprint, first_version, last_version) VALUES (?, ?, ?, ?, ?)"
            + " ON CONFLICT (case_id, command_key) DO UPDATE SET fingerprint = excluded.fingerprint,"
            + " first_version = excluded.first_version, last_version = excluded.last_version";

    private static final String FORGET = "DELETE FROM " + Tables.COMMAND + " WHERE (case_id, command_key) IN (SELECT"
            + " k.case_id, k.command_key FROM " + Tables.COMMAND + " k JOIN " + Tables.EVENT
            + " e ON e.case_id = k.case_id AND e.case_version = k.last_version"
            + " WHERE (e.recorded_second, e.recorded_nano) < (?, ?) LIMIT ?)";

    private final Sql sql;

    CommandTable(Sql sql) {
        this.sql = sql;
    }

    Optional<Answered> answered(UUID id, String key) throws SQLException {
        return sql.first(
                ANSWERED,
                row -> new Answered(
                        row.getLong("first_version"), row.getLong("last_version"), Sql.blob(row, "fingerprint")),
                id,
                key);
    }

    int forget(Instant recordedBefore, int limit) throws SQLException {
        return sql.update(FORGET, recordedBefore, limit);
    }

    void write(Append change) throws SQLException {
        CommandKey command = change.command();
        if (command != null) {
            sql.update(
                    WRITE,
                    change.id(),
                    command.key(),
                    command.fingerprint(),
                    change.expectedVersion() + 1,
                    change.newVersion());
        }
    }
}
