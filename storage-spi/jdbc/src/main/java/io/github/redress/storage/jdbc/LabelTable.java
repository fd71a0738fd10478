package io.github.redress.storage.jdbc;

import io.github.redress.storage.Append;
import io.github.redress.storage.Label;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The labels of cases, one at a time: right where the database is in the process. */
final class LabelTable implements LabelReading {

    private final String of;
    private final String delete;
    private final String insert;

    LabelTable(TableNames names) {
        of = "SELECT label_name, label_second, label_nano FROM " + names.table("label")
                + " WHERE case_id = ? ORDER BY label_name";
        delete = "DELETE FROM " + names.table("label") + " WHERE case_id = ? AND label_name = ?";
        insert = "INSERT INTO " + names.table("label")
                + " (case_id, label_name, label_second, label_nano) VALUES (?, ?, ?, ?)";
    }

    /** Returns nothing: each case's labels are another statement. */
    @Override
    public String columns() {
        return "";
    }

    @Override
    public String join() {
        return "";
    }

    @Override
    public List<Label> read(Sql sql, Row row) throws SQLException {
        return of(sql, row.id("case_id"));
    }

    private List<Label> of(Sql sql, UUID id) throws SQLException {
        return sql.list(of, row -> new Label(row.text("label_name"), row.instant("label")), id);
    }

    /** Gives a changed case its labels, touching only what differs: most commands change few of them. */
    void replace(Sql sql, Append change, SeenLabels seen) throws SQLException {
        UUID id = change.id();
        List<Label> labels = change.head().labels();
        Optional<List<Label>> known = seen.before(change);
        Set<Label> before = new HashSet<>(known.isPresent() ? known.get() : of(sql, id));
        Set<Label> after = new HashSet<>(labels);
        for (Label label : before) {
            if (!after.contains(label)) {
                sql.update(delete, id, label.name());
            }
        }
        for (Label label : labels) {
            if (!before.contains(label)) {
                sql.update(insert, id, label.name(), label.at());
            }
        }
    }
}
