package io.github.redress.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a store in PostgreSQL is made of. Where its connections come from must be given; the rest has a default. */
public final class PostgresStorageBuilder {

    private final ConnectionSource source;
    private @Nullable String schema;
    private String prefix = TableNames.SHIPPED_PREFIX;
    private SchemaMode schemaMode = SchemaMode.VALIDATE;
    private Clock machineClock = Clock.systemUTC();

    PostgresStorageBuilder(ConnectionSource source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    /** Sets the schema that holds the tables: 1 to 40 of a-z, 0-9 and _. By default the one each connection is in. */
    public PostgresStorageBuilder schema(String value) {
        schema = Objects.requireNonNull(value, "schema");
        return this;
    }

    /** Sets what each table's name begins with: 1 to 40 of a-z, 0-9 and _. By default {@code redress_}. */
    public PostgresStorageBuilder prefix(String value) {
        prefix = Objects.requireNonNull(value, "prefix");
        return this;
    }

    /** Sets what opening may do to the tables; by default {@link SchemaMode#VALIDATE}, which changes nothing. */
    public PostgresStorageBuilder schemaMode(SchemaMode value) {
        schemaMode = Objects.requireNonNull(value, "schemaMode");
        return this;
    }

    /**
     * Sets the machine's own clock, for tests. It never decides anything: it only shows when the database has to be asked
     * for the time again. By default the system's.
     */
    public PostgresStorageBuilder machineClock(Clock value) {
        machineClock = Objects.requireNonNull(value, "machineClock");
        return this;
    }

    /**
     * Returns the store.
     *
     * @throws IllegalArgumentException if schema or prefix are out of their bounds
     * @throws io.github.redress.storage.StorageException if the database cannot be reached, or its tables are not the ones
     *     this release knows and {@link #schemaMode} does not say to make them so
     */
    public PostgresStorage open() {
        TableNames names = new TableNames(schema, prefix);
        PostgresFailures failures = new PostgresFailures("PostgreSQL tables " + names.table("*"));
        DatabaseClock clock = new DatabaseClock(machineClock, System::nanoTime);
        try (Connection connection = source.open()) {
            int version = Schema.postgresql(connection, names).prepare(schemaMode, machineClock.instant());
            // Asked here, where there is a connection: the first command may come on one of the host's, and have no
            // other.
            clock.now(() -> DatabaseClock.ask(connection));
            return new PostgresStorage(source, names, version, failures, clock);
        } catch (SQLException e) {
            throw failures.during("opening the store", e);
        }
    }
}
