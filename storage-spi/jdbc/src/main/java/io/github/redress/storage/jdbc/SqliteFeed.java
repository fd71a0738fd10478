package io.github.redress.storage.jdbc;

import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.StoredEvent;
import java.sql.SQLException;
import java.util.List;

/** The log of events in the order of positions, which are given at append. */
final class SqliteFeed {

    private final String after;

    SqliteFeed(TableNames names) {
        after = "SELECT " + EventTable.COLUMNS + " FROM " + names.table("event")
                + " e WHERE e.feed_position > ? ORDER BY e.feed_position LIMIT ?";
    }

    FeedSlice read(Sql sql, long position, int limit) throws SQLException {
        List<StoredEvent> events = sql.list(after, EventTable::read, position, limit);
        return new FeedSlice(events, position + events.size());
    }
}
