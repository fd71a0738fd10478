package io.github.redress.storage.jdbc.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every row of every table, to be compared with what is there later. */
final class Rows {

    private Rows() {}

    /** Returns rows as text, in an order of their own, by the name of their table. */
    static Map<String, List<String>> at(String address) {
        try (Connection connection = Node.connect(address);
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = connection
                    .getMetaData()
                    .getTables(null, address.startsWith("jdbc:") ? "public" : null, "%", new String[] {"TABLE"})) {
                while (names.next()) {
                    tables.add(names.getString("TABLE_NAME"));
                }
            }
            Map<String, List<String>> all = new TreeMap<>();
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    all.put(table, texts(rows));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("no rows of " + address, e);
        }
    }

    private static List<String> texts(ResultSet rows) throws SQLException {
        List<String> texts = new ArrayList<>();
        while (rows.next()) {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                Object value = rows.getObject(i);
                columns.add(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value));
            }
            texts.add(String.join("|", columns));
        }
        Collections.sort(texts);
        return texts;
    }
}
