package io.github.redress.storage.jdbc;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of the one statement that writes a batch to PostgreSQL: rows that it takes as columns, and what it does with them. A
 * part without rows is left out, so that a command pays for what it changes only.
 *
 * <p>Where rows are looked up in a table, a batch of one case says which case by a value of its own, too ({@code IF_ONE}).
 * PostgreSQL takes an array of unknown length for ten rows, and plans to read a table that is small yet from end to end;
 * sessions keep that plan while the table grows.
 */
enum AppendPart {

    /** New cases; one is left out where its id or number is taken, since a violation would break a host's transaction. */
    BEGUN("""
            begun AS (
              INSERT INTO case_table (case_id, case_number, case_version, received_second, received_nano, wake_second,
                  wake_nano, snapshot_type, snapshot_schema, snapshot)
                SELECT * FROM unnest(COLUMNS) ON CONFLICT DO NOTHING RETURNING case_id)""", "uuid", "text", "int8", "int8", "int4", "int8", "int4", "text", "int4", "bytea"),

    /** Cases that are there, each updated where its version is the one expected once its row is locked. */
    CHANGED("""
            changed AS (
              UPDATE case_table c SET case_version = n.version, received_second = n.received_second,
                  received_nano = n.received_nano, wake_second = n.wake_second, wake_nano = n.wake_nano,
                  snapshot_type = n.snapshot_type, snapshot_schema = n.snapshot_schema, snapshot = n.snapshot
                FROM unnest(COLUMNS) AS n (case_id, number, version, received_second, received_nano, wake_second,
                  wake_nano, snapshot_type, snapshot_schema, snapshot, expected)
                WHERE c.case_id = n.case_id AND c.case_version = n.expected AND c.case_number = n.number
                  IF_ONE AND c.case_id = ?::uuid
                RETURNING c.case_id)""", "uuid", "text", "int8", "int8", "int4", "int8", "int4", "text", "int4", "bytea", "int8"),

    /** The events of the cases that were written. */
    EVENTS("""
            logged AS (
              INSERT INTO event_table (case_id, case_version, happened_second, happened_nano, recorded_second,
                  recorded_nano, event_type, event_schema, event_data)
                SELECT t.* FROM unnest(COLUMNS) AS t (case_id) JOIN written w ON w.case_id = t.case_id)""", "uuid", "int8", "int8", "int4", "int8", "int4", "text", "int4", "bytea"),

    /** Notes that those events have no place in the feed yet. */
    UNFED("""
            queued AS (
              INSERT INTO unfed_table (case_id, first_version, last_version)
                SELECT t.* FROM unnest(COLUMNS) AS t (case_id) JOIN written w ON w.case_id = t.case_id)""", "uuid", "int8", "int8"),

    /** Labels that a case has no more. */
    LABELS_REMOVED("""
            unlabelled AS (
              DELETE FROM label_table l USING unnest(COLUMNS) AS t (case_id, label_name), written w
                WHERE w.case_id = t.case_id AND l.case_id = t.case_id AND l.label_name = t.label_name
                IF_ONE AND l.case_id = ?::uuid
              )""", "uuid", "text"),

    /** Labels that a case had at another instant. */
    LABELS_MOVED("""
            moved AS (
              UPDATE label_table l SET label_second = t.label_second, label_nano = t.label_nano
                FROM unnest(COLUMNS) AS t (case_id, label_name, label_second, label_nano), written w
                WHERE w.case_id = t.case_id AND l.case_id = t.case_id AND l.label_name = t.label_name
                IF_ONE AND l.case_id = ?::uuid
              )""", "uuid", "text", "int8", "int4"),

    /** Labels that a case did not have. */
    LABELS_ADDED("""
            labelled AS (
              INSERT INTO label_table (case_id, label_name, label_second, label_nano)
                SELECT t.* FROM unnest(COLUMNS) AS t (case_id) JOIN written w ON w.case_id = t.case_id)""", "uuid", "text", "int8", "int4"),

    /** Personal data; a reference that is taken is left out, and found missing afterwards. */
    PERSONAL("""
            kept AS (
              INSERT INTO personal_table (personal_ref, subject_id, sealed)
                SELECT t.personal_ref, t.subject_id, t.sealed
                FROM unnest(COLUMNS) AS t (case_id, personal_ref, subject_id, sealed)
                JOIN written w ON w.case_id = t.case_id
                ON CONFLICT DO NOTHING RETURNING personal_ref)""", "uuid", "uuid", "uuid", "bytea"),

    /** Keys of commands; one that was forgotten, and is used again, is remembered anew. */
    COMMANDS("""
            keyed AS (
              INSERT INTO command_table (case_id, command_key, fingerprint, first_version, last_version,
                  recorded_second, recorded_nano)
                SELECT t.* FROM unnest(COLUMNS) AS t (case_id) JOIN written w ON w.case_id = t.case_id
                ON CONFLICT (case_id, command_key) DO UPDATE SET fingerprint = excluded.fingerprint,
                  first_version = excluded.first_version, last_version = excluded.last_version,
                  recorded_second = excluded.recorded_second, recorded_nano = excluded.recorded_nano)""", "uuid", "text", "bytea", "int8", "int8", "int8", "int4"),

    /** The same in tables of schema version 1, which know no age of a key. */
    COMMANDS_WITHOUT_AGE("""
            keyed AS (
              INSERT INTO command_table (case_id, command_key, fingerprint, first_version, last_version)
                SELECT t.* FROM unnest(COLUMNS) AS t (case_id) JOIN written w ON w.case_id = t.case_id
                ON CONFLICT (case_id, command_key) DO UPDATE SET fingerprint = excluded.fingerprint,
                  first_version = excluded.first_version, last_version = excluded.last_version)""", "uuid", "text", "bytea", "int8", "int8");

    private final String ofMany;
    private final String ofOne;
    private final List<String> types;

    AppendPart(String sql, String... types) {
        this.types = List.of(types);
        String withTypes = sql.replace("COLUMNS", "?::" + String.join("[], ?::", types) + "[]");
        ofMany = withTypes.replaceAll("IF_ONE .*", "");
        ofOne = withTypes.replace("IF_ONE ", "");
    }

    /** Returns the database's types of the columns that it takes. */
    List<String> types() {
        return types;
    }

    /** Returns whether the id of a batch's only case follows the columns. */
    boolean asksForTheOne() {
        return !ofOne.equals(ofMany);
    }

    /**
     * Returns the whole statement of these parts; it returns the cases written and the references kept.
     *
     * @param ofOne whether it is for a batch of one case
     */
    static String statement(List<AppendPart> parts, boolean ofOne, TableNames names) {
        Function<AppendPart, String> sql = part -> ofOne ? part.ofOne : part.ofMany;
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

    private boolean writesCases() {
        return this == BEGUN || this == CHANGED;
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
