package io.github.redress.storage.jdbc;

import io.github.redress.storage.StoredCase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Locks due cases and leaves out those that somebody else has locked. The cases are read by a second statement, once they
 * are locked: the first one may see a row newer than the labels beside it.
 */
final class PostgresClaiming implements Claiming {

    private final CaseTable cases;
    private final String lock;

    PostgresClaiming(TableNames names, CaseTable cases) {
        this.cases = cases;
        lock = "SELECT case_id FROM " + names.table("case") + " WHERE wake_second IS NOT NULL"
                + " AND (wake_second, wake_nano) <= (?, ?) ORDER BY wake_second, wake_nano, case_id LIMIT ?"
                + " FOR UPDATE SKIP LOCKED";
    }

    @Override
    public List<StoredCase> claim(Sql sql, Instant wakeAtOrBefore, int limit) throws SQLException {
        List<UUID> ids = sql.list(lock, row -> row.id("case_id"), wakeAtOrBefore, limit);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, StoredCase> found = new HashMap<>();
        cases.all(sql, ids.toArray(new UUID[0])).forEach(each -> found.put(each.id(), each));
        return ids.stream().map(id -> Objects.requireNonNull(found.get(id))).toList();
    }
}
