package io.github.redress.storage.jdbc;

import io.github.redress.storage.Blob;
import io.github.redress.storage.StoredEvent;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The log of events. */
final class EventTable {

    /** The columns of an event {@code e}. */
    static final String COLUMNS = "e.case_id, e.case_version, e.happened_second, e.happened_nano, e.recorded_second,"
            + " e.recorded_nano, e.event_type, e.event_schema, e.event_data";

    private final String history;

    EventTable(TableNames names) {
        history = "SELECT " + COLUMNS + " FROM " + names.table("event")
                + " e WHERE e.case_id = ? AND e.case_version > ? ORDER BY e.case_version LIMIT ?";
    }

    List<StoredEvent> history(Sql sql, UUID id, long afterVersion, int limit) throws SQLException {
        return sql.list(history, EventTable::read, id, afterVersion, limit);
    }

    static StoredEvent read(Row row) throws SQLException {
        return new StoredEvent(
                row.id("case_id"),
                row.number("case_version"),
                row.instant("happened"),
                row.instant("recorded"),
                new Blob(row.text("event_type"), row.small("event_schema"), row.bytes("event_data")));
    }
}
