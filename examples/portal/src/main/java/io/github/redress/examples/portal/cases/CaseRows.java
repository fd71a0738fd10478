package io.github.redress.examples.portal.cases;

import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.access.PublicProgress;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.examples.portal.cases.Bigrams.Wanted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the table of public complaints: those that fit a query, and all of them one after the other. */
final class CaseRows {

    private static final int FETCHED = 500;

    private final StringBuilder where = new StringBuilder(" WHERE 1 = 1");
    private final List<Object> values = new ArrayList<>();

    /** Begins with the conditions of a query. */
    CaseRows(CaseQuery query, Dialect dialect) {
        if (query.q() != null) {
            List<Wanted> wanted = Bigrams.wanted(query.q());
            if (wanted.isEmpty()) {
                where.append(" AND 1 = 0");
            } else {
                and(
                        "entry IN (SELECT rowid FROM public_case_words WHERE " + dialect.matches() + ")",
                        dialect.asked(wanted));
            }
        }
        within("district", query.district());
        within("category", query.category());
        if (query.department() != null) {
            and("entry IN (SELECT entry FROM public_case_department WHERE department = ?)", query.department());
        }
        if (query.state() != null) {
            and("progress = ?", query.state());
        }
        if (query.kind() != null) {
            and("kind = ?", query.kind());
        }
    }

    private void within(String column, @Nullable String path) {
        if (path != null) {
            and(
                    "(" + column + " = ? OR substr(" + column + ", 1, ?) = ?)",
                    path,
                    path.codePointCount(0, path.length()) + 1,
                    path + "/");
        }
    }

    private CaseRows and(String condition, Object... given) {
        where.append(" AND ").append(condition);
        values.addAll(Arrays.asList(given));
        return this;
    }

    /** Returns how many there are, one more than the most where there are more. */
    int count(Connection connection, int most) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT count(*) FROM (SELECT 1 AS one FROM public_case" + where + " LIMIT "
                        + (most + 1) + ") AS counted")) {
            set(select);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Returns those in which something happened last, from behind a case on where one is given. */
    List<ListedCase> latest(Connection connection, @Nullable CaseCursor after, int limit) throws SQLException {
        if (after != null) {
            and(
                    "(changed_at < ? OR (changed_at = ? AND number < ?))",
                    after.changedAt(),
                    after.changedAt(),
                    after.number());
        }
        List<ListedCase> rows = new ArrayList<>();
        each(connection, " ORDER BY changed_at DESC, number DESC LIMIT " + limit, rows::add);
        return rows;
    }

    /** Tells of all by their numbers, from behind one on where it is given. */
    void byNumber(Connection connection, @Nullable String after, int limit, Consumer<ListedCase> told)
            throws SQLException {
        if (after != null) {
            and("number > ?", after);
        }
        each(connection, " ORDER BY number LIMIT " + limit, told);
    }

    private void each(Connection connection, String order, Consumer<ListedCase> told) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT number, kind, category, district, state,"
                + " progress, received_at, changed_at, supporters, departments, title, text, replies FROM public_case"
                + where + order)) {
            select.setFetchSize(FETCHED);
            set(select);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    told.accept(listed(row));
                }
            }
        }
    }

    private void set(PreparedStatement select) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            select.setObject(i + 1, values.get(i));
        }
    }

    private static ListedCase listed(ResultSet row) throws SQLException {
        String departments = row.getString(10);
        return new ListedCase(
                row.getString(1),
                ComplaintKind.valueOf(row.getString(2)),
                new CategoryPath(row.getString(3)),
                new DistrictPath(row.getString(4)),
                ComplaintState.valueOf(row.getString(5)),
                PublicProgress.valueOf(row.getString(6)),
                Instant.ofEpochMilli(row.getLong(7)),
                Instant.ofEpochMilli(row.getLong(8)),
                row.getInt(9),
                departments.isEmpty()
                        ? List.of()
                        : Arrays.stream(departments.split(" "))
                                .map(DepartmentId::of)
                                .toList(),
                row.getString(11),
                row.getString(12),
                row.getString(13));
    }
}
