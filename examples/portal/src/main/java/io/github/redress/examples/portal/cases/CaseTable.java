package io.github.redress.examples.portal.cases;

import io.github.redress.DepartmentId;
import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicProgress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes the table of public complaints, in the transaction of a connection. */
final class CaseTable {

    /** Told up whenever rows are made in another way: those that are there are then thrown away and made anew. */
    private static final int FORM = 2;

    private final Connection connection;
    private final Dialect dialect;

    CaseTable(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /**
     * How far the table is.
     *
     * @param position of the last event of the feed that it knows
     * @param event which event that was, empty for none
     */
    record Reached(long position, String event) {}

    /** Makes the tables where they are not there. */
    void create() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(dialect.alone());
            statement.execute("CREATE TABLE IF NOT EXISTS public_case_feed"
                    + " (form INTEGER PRIMARY KEY, position BIGINT NOT NULL, event VARCHAR(60) NOT NULL)");
            statement.execute("CREATE TABLE IF NOT EXISTS public_case (entry " + dialect.entry()
                    + ", id VARCHAR(36) NOT NULL UNIQUE, number VARCHAR(64) NOT NULL, kind VARCHAR(40) NOT NULL,"
                    + " category VARCHAR(400) NOT NULL, district VARCHAR(400) NOT NULL, state VARCHAR(40) NOT NULL,"
                    + " progress VARCHAR(40) NOT NULL, received_at BIGINT NOT NULL, changed_at BIGINT NOT NULL,"
                    + " supporters INTEGER NOT NULL, departments TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL,"
                    + " replies TEXT NOT NULL)");
            statement.execute(
                    "CREATE INDEX IF NOT EXISTS public_case_changed ON public_case (changed_at DESC, number DESC)");
            statement.execute("CREATE INDEX IF NOT EXISTS public_case_number ON public_case (number)");
            statement.execute("CREATE TABLE IF NOT EXISTS public_case_department"
                    + " (department VARCHAR(200) NOT NULL, entry BIGINT NOT NULL, PRIMARY KEY (department, entry))");
            statement.execute("CREATE TABLE IF NOT EXISTS public_request (id VARCHAR(36) PRIMARY KEY,"
                    + " number VARCHAR(64) NOT NULL, category VARCHAR(400) NOT NULL, closed INTEGER NOT NULL,"
                    + " received_at BIGINT NOT NULL, changed_at BIGINT NOT NULL)");
            statement.execute("CREATE INDEX IF NOT EXISTS public_request_changed"
                    + " ON public_request (changed_at DESC, number DESC)");
            for (String each : dialect.words()) {
                statement.execute(each);
            }
            statement.execute("INSERT INTO public_case_feed (form, position, event) VALUES (" + FORM
                    + ", 0, '') ON CONFLICT (form) DO NOTHING");
        }
    }

    /** Returns the position of the last event of the feed that the table knows, waiting for nobody. */
    long position() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT position FROM public_case_feed WHERE form = " + FORM)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** Returns how far the table is, and keeps other instances from going on until this transaction ends. */
    Reached reached() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT position, event FROM public_case_feed WHERE form = " + FORM + dialect.lock())) {
            return row.next() ? new Reached(row.getLong(1), row.getString(2)) : new Reached(0, "");
        }
    }

    /** Writes how far it is. */
    void reach(Reached reached) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE public_case_feed SET position = ?, event = ? WHERE form = " + FORM)) {
            update.setLong(1, reached.position());
            update.setString(2, reached.event());
            update.executeUpdate();
        }
    }

    /** Throws everything away, to begin with the first event again. */
    void clear() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table :
                    new String[] {"public_case", "public_case_department", "public_case_words", "public_request"}) {
                statement.execute("DELETE FROM " + table);
            }
        }
        reach(new Reached(0, ""));
    }

    /** Puts into the list of all that is public what everybody may know of a complaint, or takes it out where that is nothing. */
    void list(UUID id, Optional<PublicCase> shown) throws SQLException {
        if (shown.isEmpty()) {
            run("DELETE FROM public_request WHERE id = ?", id.toString());
            return;
        }
        PublicCase each = shown.get();
        run(
                "INSERT INTO public_request (id, number, category, closed, received_at, changed_at) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET number = excluded.number, category = excluded.category,"
                        + " closed = excluded.closed, received_at = excluded.received_at, changed_at = excluded.changed_at",
                id.toString(),
                each.number(),
                each.category().value(),
                each.progress() == PublicProgress.HANDLED ? 1 : 0,
                each.receivedAt().toEpochMilli(),
                ListedCase.changedAt(each).toEpochMilli());
    }

    /** Takes a complaint out. */
    void remove(UUID id) throws SQLException {
        Optional<Long> entry = entry(id);
        if (entry.isPresent()) {
            removeParts(entry.get());
            run("DELETE FROM public_case WHERE entry = ?", entry.get());
        }
    }

    /** Puts a complaint in, or what it is now in place of what it was. */
    void put(UUID id, ListedCase listed) throws SQLException {
        long entry = upserted(id, listed);
        removeParts(entry);
        for (DepartmentId department : listed.departments()) {
            run("INSERT INTO public_case_department (entry, department) VALUES (?, ?)", entry, department.value());
        }
        run(
                "INSERT INTO public_case_words (rowid, words) VALUES (?, " + dialect.value() + ")",
                entry,
                dialect.kept(Bigrams.of(listed.words())));
    }

    private Optional<Long> entry(UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT entry FROM public_case WHERE id = ?")) {
            select.setString(1, id.toString());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }

    private void removeParts(long entry) throws SQLException {
        run("DELETE FROM public_case_department WHERE entry = ?", entry);
        run("DELETE FROM public_case_words WHERE rowid = ?", entry);
    }

    private long upserted(UUID id, ListedCase listed) throws SQLException {
        String columns = "number, kind, category, district, state, progress, received_at, changed_at, supporters,"
                + " departments, title, text, replies";
        String changed = java.util.Arrays.stream(columns.split(",\\s*"))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        try (PreparedStatement upsert = connection.prepareStatement("INSERT INTO public_case (id, " + columns
                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET " + changed
                + " RETURNING entry")) {
            Object[] values = {
                id.toString(),
                listed.number(),
                listed.kind().name(),
                listed.category().value(),
                listed.district().value(),
                listed.state().name(),
                listed.progress().name(),
                listed.receivedAt().toEpochMilli(),
                listed.changedAt().toEpochMilli(),
                listed.supporters(),
                listed.departments().stream().map(DepartmentId::value).collect(Collectors.joining(" ")),
                listed.title(),
                listed.text(),
                listed.replies()
            };
            set(upsert, values);
            try (ResultSet row = upsert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
