package io.github.redress.storage.jdbc;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a store in an SQLite file is made of. The file must be given; the rest has a default. */
public final class SqliteStorageBuilder {

    private final SqliteFile file;
    private Clock clock = Clock.systemUTC();
    private String prefix = TableNames.SHIPPED_PREFIX;
    private SchemaMode schemaMode = SchemaMode.CREATE;
    private @Nullable ConnectionSource host;

    SqliteStorageBuilder(SqliteFile file) {
        this.file = file;
    }

    /** Sets what {@link SqliteStorage#now()} is read from; by default the system's clock. */
    public SqliteStorageBuilder clock(Clock value) {
        clock = Objects.requireNonNull(value, "clock");
        return this;
    }

    /** Sets what each table's name begins with: 1 to 40 of a-z, 0-9 and _. By default {@code redress_}. */
    public SqliteStorageBuilder prefix(String value) {
        prefix = Objects.requireNonNull(value, "prefix");
        return this;
    }

    /** Sets what opening may do to the file; by default {@link SchemaMode#CREATE}, so that there is nothing to set up. */
    public SqliteStorageBuilder schemaMode(SchemaMode value) {
        schemaMode = Objects.requireNonNull(value, "schemaMode");
        return this;
    }

    /**
     * Sets where the host's transactions are found, so that they are joined; by default none are. Their connections must be
     * to this file, in WAL mode with {@code synchronous} FULL or EXTRA. The store goes on to write on a connection of its
     * own where no transaction of the host's is active.
     */
    public SqliteStorageBuilder host(ConnectionSource value) {
        host = Objects.requireNonNull(value, "host");
        return this;
    }

    /**
     * Returns the store.
     *
     * @throws IllegalArgumentException if the prefix is out of its bounds
     * @throws io.github.redress.storage.StorageException if the file cannot be opened, is no database, or holds tables
     *     this release does not know
     */
    public SqliteStorage open() {
        TableNames names = new TableNames(null, prefix);
        try (Sql sql = file.connect()) {
            int version = Schema.sqlite(sql.connection(), file.path(), names).prepare(schemaMode, clock.instant());
            return new SqliteStorage(file, clock, host, names, version);
        } catch (SQLException e) {
            throw file.failures().during("opening the store", e);
        }
    }
}
