package io.github.redress.storage.jdbc;

import io.github.redress.storage.Find;
import io.github.redress.storage.Page;
import io.github.redress.storage.StoredCase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers a {@link Find}: walks one label in the order of its index, from behind the cursor, and leaves out cases by
 * their other labels. Only question marks are put together here, never a value.
 */
final class Search {

    private final CaseTable cases;
    private final String beside;
    private final String select;

    Search(TableNames names, CaseTable cases) {
        this.cases = cases;
        String labels = names.table("label");
        beside = "EXISTS (SELECT 1 FROM " + labels + " o WHERE o.case_id = c.case_id AND o.label_name = ?)";
        select = "SELECT " + cases.columns() + ", w.label_second, w.label_nano FROM " + labels + " w JOIN "
                + cases.from(" ON c.case_id = w.case_id") + " WHERE w.label_name = ?";
    }

    /** Returns a page of answers behind a place, which is the query's cursor. */
    Page page(Sql sql, Find query, @Nullable Place after) throws SQLException {
        List<Object> values = new ArrayList<>();
        List<Found> found = sql.listOnce(statement(query, after, values), row -> read(sql, row), values);
        boolean more = found.size() > query.limit();
        List<Found> shown = more ? found.subList(0, query.limit()) : found;
        return new Page(
                shown.stream().map(Found::stored).toList(),
                more ? shown.get(shown.size() - 1).place().text() : null);
    }

    private String statement(Find query, @Nullable Place after, List<Object> values) {
        boolean oldestFirst = query.order() == Find.Order.OLDEST_FIRST;
        String direction = oldestFirst ? "" : " DESC";
        StringBuilder text = new StringBuilder(select);
        values.add(query.label());
        Instant from = query.fromInclusive();
        Instant to = query.toExclusive();
        if (after != null && oldestFirst && from != null && !after.at().isBefore(from)) {
            from = null; // the cursor says so already, and the index can begin at one place only
        }
        if (after != null && !oldestFirst && to != null && after.at().isBefore(to)) {
            to = null;
        }
        bound(text, values, ">=", from);
        bound(text, values, "<", to);
        if (after != null) {
            text.append(" AND (w.label_second, w.label_nano, w.case_id) ")
                    .append(oldestFirst ? ">" : "<")
                    .append(" (?, ?, ?)");
            values.addAll(List.of(after.at(), after.id()));
        }
        query.alsoLabels().forEach(label -> text.append(" AND ").append(beside));
        values.addAll(query.alsoLabels());
        query.notLabels().forEach(label -> text.append(" AND NOT ").append(beside));
        values.addAll(query.notLabels());
        text.append(" ORDER BY w.label_second").append(direction);
        text.append(", w.label_nano").append(direction);
        text.append(", w.case_id").append(direction).append(" LIMIT ?");
        values.add(query.limit() + 1L);
        return text.toString();
    }

    private static void bound(StringBuilder text, List<Object> values, String comparison, @Nullable Instant at) {
        if (at != null) {
            text.append(" AND (w.label_second, w.label_nano) ")
                    .append(comparison)
                    .append(" (?, ?)");
            values.addAll(List.of(at));
        }
    }

    private Found read(Sql sql, Row row) throws SQLException {
        return new Found(cases.read(sql, row), new Place(row.instant("label"), row.id("case_id")));
    }

    private record Found(StoredCase stored, Place place) {}
}
