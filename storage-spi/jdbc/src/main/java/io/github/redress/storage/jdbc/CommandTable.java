package io.github.redress.storage.jdbc;

import io.github.redress.storage.Answered;
import io.github.redress.storage.Append;
import io.github.redress.storage.CommandKey;
import java.sql.SQLException;
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
