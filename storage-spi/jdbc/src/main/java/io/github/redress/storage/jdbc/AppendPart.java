package io.github.redress.storage.jdbc;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of the one statement that writes a batch to PostgreSQL: rows, and what it does with them. A part without rows is left
 * out, so that a command pays for what it changes only.
 *
 * <p>Each part has two forms. A batch takes its rows as columns, an array each. A batch of one case, which is what a command
 * writes, takes a row as plain values, and says which case by a value wherever rows are looked up in a table: PostgreSQL takes
 * an array of unknown length for ten rows, and plans to read a table that is small yet from end to end; sessions keep that plan
 * while the table grows.
 *
 * <p>In the texts, {@code ROWS} stands for a query of the rows, {@code WRITTEN_ROWS} for those of cases that were written,
 * {@code COLUMNS} for the arrays.
 */
enum AppendPart {

    /** New cases; one is left out where its id or number is taken, since a violation would break a host's transaction. */
    BEGUN("uuid text int8 int8 int4 int8 int4 text int4 bytea", """
            begun AS (
              INSERT INTO case_table (case_id, case_number, case_version, received_second, received_nano, wake_second,
                  wake_nano, snapshot_type, snapshot_schema, snapshot)
                ROWS ON CONFLICT DO NOTHING RETURNING case_id)"""),

    /** Cases that are there, each updated where its version is the one expected once its row is locked. */
    CHANGED("int8 int8 int4 int8 int4 text int4 bytea uuid int8 text", """
            changed AS (
              UPDATE case_table c SET case_version = n.version, received_second = n.received_second,
                  received_nano = n.received_nano, wake_second = n.wake_second, wake_nano = n.wake_nano,
                  snapshot_type = n.snapshot_type, snapshot_schema = n.snapshot_schema, snapshot = n.snapshot
                FROM unnest(COLUMNS) AS n (version, received_second, received_nano, wake_second, wake_nano,
                  snapshot_type, snapshot_schema, snapshot, case_id, expected, number)
                WHERE c.case_id = n.case_id AND c.case_version = n.expected AND c.case_number = n.number
                RETURNING c.case_id)""", """
            changed AS (
              UPDATE case_table SET case_version = ?, received_second = ?, received_nano = ?, wake_second = ?,
                  wake_nano = ?, snapshot_type = ?, snapshot_schema = ?, snapshot = ?
                WHERE case_id = ? AND case_version = ? AND case_number = ?
                RETURNING case_id)"""),

    /** The events of the cases that were written. */
    EVENTS("uuid int8 int8 int4 int8 int4 text int4 bytea", """
            logged AS (
              INSERT INTO event_table (case_id, case_version, happened_second, happened_nano, recorded_second,
                  recorded_nano, event_type, event_schema, event_data)
                WRITTEN_ROWS)"""),

    /** Notes that those events have no place in the feed yet. */
    UNFED("uuid int8 int8", """
            queued AS (
              INSERT INTO unfed_table (case_id, first_version, last_version) WRITTEN_ROWS)"""),

    /** Labels that a case has no more. */
    LABELS_REMOVED("uuid text", """
            unlabelled AS (
              DELETE FROM label_table l USING unnest(COLUMNS) AS t (case_id, label_name), written w
                WHERE w.case_id = t.case_id AND l.case_id = t.case_id AND l.label_name = t.label_name)""", """
            unlabelled AS (
              DELETE FROM label_table l USING unnest(COLUMNS) AS t (case_id, label_name), written
                WHERE l.case_id = ?::uuid AND l.label_name = t.label_name)"""),

    /** Labels that a case had at another instant. */
    LABELS_MOVED("uuid text int8 int4", """
            moved AS (
              UPDATE label_table l SET label_second = t.label_second, label_nano = t.label_nano
                FROM unnest(COLUMNS) AS t (case_id, label_name, label_second, label_nano), written w
                WHERE w.case_id = t.case_id AND l.case_id = t.case_id AND l.label_name = t.label_name)""", """
            moved AS (
              UPDATE label_table l SET label_second = t.label_second, label_nano = t.label_nano
                FROM unnest(COLUMNS) AS t (case_id, label_name, label_second, label_nano), written
                WHERE l.case_id = ?::uuid AND l.label_name = t.label_name)"""),

    /** Labels that a case did not have. */
    LABELS_ADDED("uuid text int8 int4", """
            labelled AS (
              INSERT INTO label_table (case_id, label_name, label_second, label_nano) WRITTEN_ROWS)"""),

    /** Personal data; a reference that is taken is left out, and found missing afterwards. */
    PERSONAL("uuid uuid uuid bytea", """
            kept AS (
              INSERT INTO personal_table (personal_ref, subject_id, sealed)
                SELECT p.personal_ref, p.subject_id, p.sealed
                FROM (WRITTEN_ROWS) AS p (case_id, personal_ref, subject_id, sealed)
                ON CONFLICT DO NOTHING RETURNING personal_ref)"""),

    /** Keys of commands; one that was forgotten, and is used again, is remembered anew. */
    COMMANDS("uuid text bytea int8 int8 int8 int4", """
            keyed AS (
              INSERT INTO command_table (case_id, command_key, fingerprint, first_version, last_version,
                  recorded_second, recorded_nano) WRITTEN_ROWS
                ON CONFLICT (case_id, command_key) DO UPDATE SET fingerprint = excluded.fingerprint,
                  first_version = excluded.first_version, last_version = excluded.last_version,
                  recorded_second = excluded.recorded_second, recorded_nano = excluded.recorded_nano)"""),

    /** The same in tables of schema version 1, which know no age of a key. */
    COMMANDS_WITHOUT_AGE("uuid text bytea int8 int8", """
            keyed AS (
              INSERT INTO command_table (case_id, command_key, fingerprint, first_version, last_version) WRITTEN_ROWS
                ON CONFLICT (case_id, command_key) DO UPDATE SET fingerprint = excluded.fingerprint,
                  first_version = excluded.first_version, last_version = excluded.last_version)""");

    private final List<String> types;
    private final String ofMany;
    private final String ofOne;

    AppendPart(String types, String sql) {
        this(types, sql, sql);
    }

    AppendPart(String types, String ofMany, String ofOne) {
        this.types = List.of(types.split(" "));
        this.ofMany = ofMany;
        this.ofOne = ofOne;
    }

    private String sql(boolean one) {
        if (!one) {
            return with(
                    ofMany,
                    "SELECT * FROM unnest(COLUMNS)",
                    "SELECT t.* FROM unnest(COLUMNS) AS t (case_id) JOIN written w ON w.case_id = t.case_id");
        }
        return hasOneRowPerCase()
                ? with(ofOne, "SELECT VALUES", "SELECT VALUES FROM written")
                : with(ofOne, "", "SELECT t.* FROM unnest(COLUMNS) AS t, written");
    }

    private String with(String sql, String rows, String writtenRows) {
        String values = types.stream().map(type -> "?::" + type).collect(Collectors.joining(", "));
        String columns = types.stream().map(type -> "?::" + type + "[]").collect(Collectors.joining(", "));
        return sql.replace("WRITTEN_ROWS", writtenRows)
                .replace("ROWS", rows)
                .replace("VALUES", values)
                .replace("COLUMNS", columns);
    }

    /** Returns the database's types of a row's values. */
    List<String> types() {
        return types;
    }

    /** Returns whether a batch of one case has one row here at most, which is taken as plain values. */
    boolean hasOneRowPerCase() {
        return switch (this) {
            case BEGUN, CHANGED, UNFED, COMMANDS, COMMANDS_WITHOUT_AGE -> true;
            case EVENTS, LABELS_REMOVED, LABELS_MOVED, LABELS_ADDED, PERSONAL -> false;
        };
    }

    /** Returns whether rows are looked up, so that a batch of one case says after the columns which case. */
    boolean looksUp() {
        return this == LABELS_REMOVED || this == LABELS_MOVED;
    }

    private boolean writesCases() {
        return this == BEGUN || this == CHANGED;
    }

    /**
     * Returns the whole statement of these parts; it returns the cases written and the references kept.
     *
     * @param ofOne whether it is for a batch of one case
     */
    static String statement(List<AppendPart> parts, boolean ofOne, TableNames names) {
        Function<AppendPart, String> sql = part -> part.sql(ofOne);
        String queries = Stream.of(
                        parts.stream().filter(AppendPart::writesCases).map(sql),
                        Stream.of(written(parts)),
                        parts.stream().filter(part -> !part.writesCases()).map(sql))
                .flatMap(Function.identity())
                .collect(Collectors.joining(", "));
        String refs = parts.contains(PERSONAL) ? "(SELECT array_agg(personal_ref) FROM kept)" : "NULL::uuid[]";
        return ("WITH " + queries + " SELECT (SELECT array_agg(case_id) FROM written) AS cases, " + refs + " AS refs")
                .replaceAll("(case|event|label|personal|command|unfed)_table", names.table("$1"));
    }

    private static String written(List<AppendPart> parts) {
        if (!parts.contains(BEGUN)) {
            return "written AS (SELECT case_id FROM changed)";
        }
        return parts.contains(CHANGED)
                ? "written AS (SELECT case_id FROM changed UNION ALL SELECT case_id FROM begun)"
                : "written AS (SELECT case_id FROM begun)";
    }
}
