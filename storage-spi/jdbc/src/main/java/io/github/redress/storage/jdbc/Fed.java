package io.github.redress.storage.jdbc;

import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.StoredEvent;
import java.sql.SQLException;
import java.util.List;

/** An event at its position of the feed. */
record Fed(long position, StoredEvent event) {

    static Fed read(Row row) throws SQLException {
        return new Fed(row.number("feed_position"), EventTable.read(row));
    }

    /** Returns the position of the last, or the one before where there is none: rows that are lost leave it as it was. */
    static long last(List<Fed> fed, long before) {
        return fed.isEmpty() ? before : fed.get(fed.size() - 1).position();
    }

    static FeedSlice slice(List<Fed> fed, long after) {
        return new FeedSlice(fed.stream().map(Fed::event).toList(), last(fed, after));
    }
}
