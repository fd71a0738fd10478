/**
 * Complaints in SQL databases.
 *
 * <p>Start with {@link io.github.redress.storage.jdbc.SqliteStorage}: it owns connections and transactions. What a
 * transaction reads and writes stands in one class per table, in SQL that PostgreSQL understands as well; the tables
 * themselves are numbered scripts under {@code META-INF/redress/schema}.
 */
@NullMarked
package io.github.redress.storage.jdbc;

import org.jspecify.annotations.NullMarked;
