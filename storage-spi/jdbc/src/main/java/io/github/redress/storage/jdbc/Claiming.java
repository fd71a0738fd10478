package io.github.redress.storage.jdbc;

import io.github.redress.storage.StoredCase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** How due cases are given to a sweep. */
interface Claiming {

    /** Returns cases whose instant has come, the earliest first. */
    List<StoredCase> claim(Sql sql, Instant wakeAtOrBefore, int limit) throws SQLException;
}
