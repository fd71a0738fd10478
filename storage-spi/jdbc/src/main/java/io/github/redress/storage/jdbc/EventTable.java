package io.github.redress.storage.jdbc;

import io.github.redress.storage.Append;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Event;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.StoredEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The log of events, which is the feed as well: the store has one writer, so positions are given at append. */
final class EventTable {

    private static final String COLUMNS = "feed_position, case_id, case_version, happened_second, happened_nano,"
            + " recorded_second, recorded_nano, event_type, event_schema, event_data";
    private static final String HISTORY = "SELECT " + COLUMNS + " FROM " + Tables.EVENT
            + " WHERE case_id = ? AND case_version > ? ORDER BY case_version LIMIT ?";
    private static final String FEED =
            "SELECT " + COLUMNS + " FROM " + Tables.EVENT + " WHERE feed_position > ? ORDER BY feed_position LIMIT ?";
    private static final String LAST = "SELECT COALESCE(MAX(feed_position), 0) FROM " + Tables.EVENT;
    private static final String INSERT =
            "INSERT INTO " + Tables.EVENT + " (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;

    EventTable(Sql sql) {
        this.sql = sql;
    }

    List<StoredEvent> history(UUID id, long afterVersion, int limit) throws SQLException {
        return sql.list(HISTORY, EventTable::read, id, afterVersion, limit);
    }

    FeedSlice feed(long after, int limit) throws SQLException {
        List<StoredEvent> events = sql.list(FEED, EventTable::read, after, limit);
        return new FeedSlice(events, after + events.size());
    }

    /** Writes the events of a change behind the last one of the feed. Only the one writer may do so. */
    void write(Append change) throws SQLException {
        long position = sql.first(LAST, row -> row.getLong(1)).orElse(0L);
        for (Event event : change.events()) {
            position++;
            sql.update(
                    INSERT,
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

    private static StoredEvent read(ResultSet row) throws SQLException {
        return new StoredEvent(
                Sql.id(row, "case_id"),
                row.getLong("case_version"),
                Sql.instant(row, "happened"),
                Sql.instant(row, "recorded"),
                new Blob(row.getString("event_type"), row.getInt("event_schema"), Sql.blob(row, "event_data")));
    }
}
