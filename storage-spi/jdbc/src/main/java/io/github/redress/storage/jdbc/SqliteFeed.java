package io.github.redress.storage.jdbc;

import io.github.redress.storage.FeedSlice;
import java.sql.SQLException;

/** The log of events in the order of positions, which are given at append. */
final class SqliteFeed {

    private final String after;

    SqliteFeed(TableNames names) {
        after = "SELECT e.feed_position, " + EventTable.COLUMNS + " FROM " + names.table("event")
                + " e WHERE e.feed_position > ? ORDER BY e.feed_position LIMIT ?";
    }

    FeedSlice read(Sql sql, long position, int limit) throws SQLException {
        return Fed.slice(sql.list(after, Fed::read, position, limit), position);
    }
}
