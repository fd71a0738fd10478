package io.github.redress.storage.jdbc;

import io.github.redress.storage.Find;
import io.github.redress.storage.Page;
import io.github.redress.storage.StoredCase;
import java.sql.ResultSet;
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

    private static final String BESIDE =
            "EXISTS (SELECT 1 FROM " + Tables.LABEL + " o WHERE o.case_id = l.case_id AND o.label_name = ?)";

    private final Sql sql;
    private final CaseTable cases;

    Search(Sql sql, CaseTable cases) {
        this.sql = sql;
        this.cases = cases;
    }

    /** Returns a page of answers behind a place, which is the query's cursor. */
    Page page(Find query, @Nullable Place after) throws SQLException {
        List<Object> values = new ArrayList<>();
        List<Found> found = sql.listOnce(statement(query, after, values), Search::read, values);
        boolean more = found.size() > query.limit();
        List<Found> shown = more ? found.subList(0, query.limit()) : found;
        List<StoredCase> page = cases.stored(shown.stream().map(Found::row).toList());
        return new Page(page, more ? shown.get(shown.size() - 1).place().text() : null);
    }

    private static String statement(Find query, @Nullable Place after, List<Object> values) {
        boolean oldestFirst = query.order() == Find.Order.OLDEST_FIRST;
        String direction = oldestFirst ? "" : " DESC";
        StringBuilder text = new StringBuilder("SELECT " + CaseTable.COLUMNS + ", l.label_second, l.label_nano FROM "
                + Tables.LABEL + " l JOIN " + Tables.CASE + " c ON c.case_id = l.case_id WHERE l.label_name = ?");
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
            text.append(" AND (l.label_second, l.label_nano, l.case_id) ")
                    .append(oldestFirst ? ">" : "<")
                    .append(" (?, ?, ?)");
            values.addAll(List.of(after.at(), after.id()));
        }
        query.alsoLabels().forEach(label -> text.append(" AND ").append(BESIDE));
        values.addAll(query.alsoLabels());
        query.notLabels().forEach(label -> text.append(" AND NOT ").append(BESIDE));
        values.addAll(query.notLabels());
        text.append(" ORDER BY l.label_second").append(direction);
        text.append(", l.label_nano").append(direction);
        text.append(", l.case_id").append(direction).append(" LIMIT ?");
        values.add(query.limit() + 1L);
        return text.toString();
    }

    private static void bound(StringBuilder text, List<Object> values, String comparison, @Nullable Instant at) {
        if (at != null) {
            text.append(" AND (l.label_second, l.label_nano) ")
                    .append(comparison)
                    .append(" (?, ?)");
            values.addAll(List.of(at));
        }
    }

    private static Found read(ResultSet row) throws SQLException {
        return new Found(CaseTable.read(row), new Place(Sql.instant(row, "label"), Sql.id(row, "case_id")));
    }

    private record Found(CaseTable.Row row, Place place) {}
}
