package io.github.redress.examples.cli;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Boston's second half of 2011 as a table of SQLite, every cell the text that the file has. */
final class BostonTable {

    private static final List<String> COLUMNS = List.of("department", "target_dt", "closed_dt", "ontime");

    private BostonTable() {}

    /** Returns the rows that a query on the table {@code boston} gives. */
    static List<List<String>> rows(String query) throws IOException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            fill(database);
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet found = database.createStatement().executeQuery(query)) {
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                        row.add(found.getString(column));
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IOException("SQLite cannot count", e);
        }
    }

    private static void fill(Connection database) throws SQLException, IOException {
        database.setAutoCommit(false);
        database.createStatement().execute("create table boston (" + String.join(", ", COLUMNS) + ")");
        try (PreparedStatement insert = database.prepareStatement("insert into boston values (?, ?, ?, ?)")) {
            SharedData.rows("boston311/boston311_2011H2.csv.gz", row -> {
                try {
                    for (int column = 0; column < COLUMNS.size(); column++) {
                        insert.setString(column + 1, row.get(COLUMNS.get(column)));
                    }
                    insert.addBatch();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            insert.executeBatch();
        }
        database.commit();
    }
}
