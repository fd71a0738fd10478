package io.github.redress.examples.benchmarks.server;

import com.zaxxer.hikari.HikariDataSource;
import io.github.redress.storage.jdbc.ConnectionSource;
import io.github.redress.storage.jdbc.PostgresStorage;
import io.github.redress.storage.jdbc.SchemaMode;
import java.util.ArrayList;
import java.util.List;

/** The databases of one experiment, each with its pool; closed with it. */
public final class Databases implements AutoCloseable {

    private final Server server;
    private final List<HikariDataSource> pools = new ArrayList<>();

    /** Begins without any on this server. */
    public Databases(Server server) {
        this.server = server;
    }

    /** Returns connections to a new database with nothing in it. */
    public HikariDataSource empty(String name, int connections) {
        server.create(name);
        return pool(name, connections);
    }

    /** Returns connections to a new database with the tables of a store, made by the store itself. */
    public HikariDataSource withTables(String name, int connections) {
        server.create(name);
        PostgresStorage.builder(ConnectionSource.of(server.unpooled(name)))
                .schemaMode(SchemaMode.CREATE)
                .open()
                .close();
        return pool(name, connections);
    }

    /** Returns more connections to a database that is there. */
    public HikariDataSource pool(String name, int connections) {
        HikariDataSource pool = server.pool(name, connections);
        pools.add(pool);
        return pool;
    }

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
    }
}
