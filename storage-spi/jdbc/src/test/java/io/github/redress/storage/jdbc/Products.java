package io.github.redress.storage.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** What a certificate calls the database that a store was tried on. */
final class Products {

    private Products() {}

    /** Returns what the database says of itself, such as {@code PostgreSQL 18.6}. */
    static String name(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        return database.getDatabaseProductName() + " " + database.getDatabaseProductVersion();
    }
}
