package io.github.redress.storage.jdbc;

import io.github.redress.storage.Label;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The labels of cases. */
final class LabelTable {

    private static final String OF = "SELECT label_name, label_second, label_nano FROM " + Tables.LABEL
            + " WHERE case_id = ? ORDER BY label_name";
    private static final String DELETE = "DELETE FROM " + Tables.LABEL + " WHERE case_id = ? AND label_name = ?";
    private static final String INSERT =
            "INSERT INTO " + Tables.LABEL + " (case_id, label_name, label_second, label_nano) VALUES (?, ?, ?, ?)";

    private final Sql sql;

    LabelTable(Sql sql) {
        this.sql = sql;
    }

    List<Label> of(UUID id) throws SQLException {
        return sql.list(OF, row -> new Label(row.getString("label_name"), Sql.instant(row, "label")), id);
    }

    /** Makes these the labels of a case, touching only what differs: most commands change few of them. */
    void replace(UUID id, List<Label> labels) throws SQLException {
        Set<Label> before = new HashSet<>(of(id));
        Set<Label> after = new HashSet<>(labels);
        for (Label label : before) {
            if (!after.contains(label)) {
                sql.update(DELETE, id, label.name());
            }
        }
        for (Label label : labels) {
            if (!before.contains(label)) {
                sql.update(INSERT, id, label.name(), label.at());
            }
        }
    }
}
