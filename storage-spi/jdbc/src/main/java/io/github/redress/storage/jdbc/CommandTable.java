package io.github.redress.storage.jdbc;

import java.sql.SQLException;
import java.time.Instant;

/**
 * Which events each command key was answered with, as keys are forgotten.
 *
 * <p>A key may be used again while it is forgotten: a row is deleted only if it still names the version that was looked at.
 * A key's age may be another command's, since a node that still runs on version 1 leaves it as it was when a key is used
 * again; so the age finds the row, and the event decides.
 */
final class CommandTable {

    /** The schema version from which on a key's row says when its command was recorded. */
    static final int WITH_AGE = 2;

    private final boolean withAge;
    private final String forgetByEvent;
    private final String giveAge;
    private final String forgetByAge;

    CommandTable(TableNames names, int schemaVersion) {
        withAge = schemaVersion >= WITH_AGE;
        String table = names.table("command");
        String lastEvent = names.table("event") + " e WHERE e.case_id = k.case_id AND e.case_version = k.last_version";
        String oldest = "DELETE FROM " + table + " WHERE (case_id, command_key, last_version) IN"
                + " (SELECT k.case_id, k.command_key, k.last_version FROM " + table + " k";
        forgetByEvent = oldest + ", " + lastEvent + " AND (e.recorded_second, e.recorded_nano) < (?, ?) LIMIT ?)";
        forgetByAge = oldest + " WHERE (k.recorded_second, k.recorded_nano) < (?, ?)"
                + " AND (SELECT (e.recorded_second, e.recorded_nano) < (?, ?) FROM " + lastEvent + ")"
                + " ORDER BY k.recorded_second, k.recorded_nano LIMIT ?)";
        giveAge = "UPDATE " + table + " AS k SET (recorded_second, recorded_nano) ="
                + " (SELECT e.recorded_second, e.recorded_nano FROM " + lastEvent + ")"
                + " WHERE k.recorded_second IS NULL";
    }

    /** Forgets old keys; those without an age, of a node that still ran on version 1, are given theirs first. */
    int forget(Sql sql, Instant recordedBefore, int limit) throws SQLException {
        if (!withAge) {
            return sql.update(forgetByEvent, recordedBefore, limit);
        }
        sql.update(giveAge);
        return sql.update(forgetByAge, recordedBefore, recordedBefore, limit);
    }
}
