package io.github.redress.examples.portal;

import com.zaxxer.hikari.HikariDataSource;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import io.github.redress.storage.jdbc.ConnectionSource;
import io.github.redress.storage.jdbc.PostgresStorage;
import io.github.redress.storage.jdbc.SchemaMode;
import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;

/** PostgreSQL as the portal uses it: a pool of connections, and tables that the portal makes and brings up to date when it starts. */
final class Postgres {

    private static final String DRIVER = "jdbc:postgresql:";

    private Postgres() {}

    static DataSource connections(PortalSettings settings, DatabaseSettings database, MeterRegistry meters) {
        if (!settings.jdbcUrl().startsWith(DRIVER)) {
            throw new NoDatabaseException(
                    settings.jdbcUrl().isBlank()
                            ? "The store is to be PostgreSQL, and its address is missing."
                            : "The store is to be PostgreSQL, and its address does not begin with " + DRIVER);
        }
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("portal");
        pool.setJdbcUrl(settings.jdbcUrl());
        if (!database.user().isBlank()) {
            pool.setUsername(database.user());
            pool.setPassword(database.password());
        }
        pool.setMaximumPoolSize(database.connections());
        pool.setConnectionTimeout(database.patience().toMillis());
        // The first who asks for a connection is told why there is none.
        pool.setInitializationFailTimeout(-1);
        pool.addDataSourceProperty("ApplicationName", "redress-portal");
        pool.addDataSourceProperty(
                "connectTimeout", Long.toString(database.patience().toSeconds()));
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.setMetricRegistry(meters);
        return pool;
    }

    static Storage open(PortalSettings settings, DataSource connections) {
        try {
            return PostgresStorage.builder(ConnectionSource.of(connections))
                    .schemaMode(SchemaMode.MIGRATE)
                    .open();
        } catch (StorageException e) {
            throw new NoDatabaseException(
                    "PostgreSQL at " + withoutSecrets(settings.jdbcUrl()) + " cannot be used: " + reason(e), e);
        }
    }

    /** What stands behind a question mark may be a password. */
    private static String withoutSecrets(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
