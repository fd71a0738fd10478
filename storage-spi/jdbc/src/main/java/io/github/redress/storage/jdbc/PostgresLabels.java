package io.github.redress.storage.jdbc;

import io.github.redress.storage.Label;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Labels as columns of the case's own row, so that a case is one round trip. */
final class PostgresLabels implements LabelReading {

    private final String join;

    PostgresLabels(TableNames names) {
        join = " LEFT JOIN LATERAL (SELECT array_agg(l.label_name) AS label_names, array_agg(l.label_second) AS"
                + " label_seconds, array_agg(l.label_nano) AS label_nanos FROM " + names.table("label")
                + " l WHERE l.case_id = c.case_id) own ON true";
    }

    @Override
    public String columns() {
        return ", own.label_names, own.label_seconds, own.label_nanos";
    }

    @Override
    public String join() {
        return join;
    }

    @Override
    public List<Label> read(Sql sql, Row row) throws SQLException {
        if (row.lacks("label_names")) {
            return List.of();
        }
        Object[] names = row.array("label_names");
        Object[] seconds = row.array("label_seconds");
        Object[] nanos = row.array("label_nanos");
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            labels.add(new Label((String) names[i], Instant.ofEpochSecond((Long) seconds[i], (Integer) nanos[i])));
        }
        return labels;
    }
}
