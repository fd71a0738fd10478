package io.github.redress.storage.jdbc;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Personal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a batch of changes in one round trip, however many cases and events it holds: one statement takes all of them as
 * columns.
 *
 * <ol>
 *   <li>A case that is there is updated where its version is the one expected, both as the statement first saw it and as it
 *       is once its row is locked. A new one is inserted, and left out where its id or number is taken: there is no unique
 *       violation, which would break a host's transaction.
 *   <li>Everything else is written for those cases alone, by the same statement: events, labels that differ, personal data,
 *       the command key, and a note that the events have no place in the feed yet.
 *   <li>It returns which cases were written. Only where some were not, a second statement asks why.
 * </ol>
 */
final class PostgresAppending implements Appending {

    private record Written(Set<Object> cases, Set<Object> personal) {}

    private record Known(long version, String number) {}

    private final boolean withAge;
    private final String append;
    private final String known;

    PostgresAppending(TableNames names, int schemaVersion) {
        withAge = schemaVersion >= CommandTable.WITH_AGE;
        append = statement(names, withAge);
        known = "SELECT case_id, case_version, case_number FROM " + names.table("case") + " WHERE case_id = ANY (?)";
    }

    @Override
    public List<AppendResult> append(Sql sql, List<Append> batch) throws SQLException {
        if (batch.isEmpty()) {
            return List.of();
        }
        Written written = sql.first(append, PostgresAppending::written, ChangeColumns.of(batch, withAge))
                .orElseThrow();
        refuseTakenRefs(batch, written);
        Map<UUID, Known> others = written.cases().size() == batch.size() ? Map.of() : known(sql, batch);
        return batch.stream()
                .map(change -> result(change, written, others.get(change.id())))
                .toList();
    }

    private static Written written(Row row) throws SQLException {
        return new Written(
                row.lacks("cases") ? Set.of() : new HashSet<>(Arrays.asList(row.array("cases"))),
                row.lacks("refs") ? Set.of() : new HashSet<>(Arrays.asList(row.array("refs"))));
    }

    /** A reference used twice in the batch was written once, as one that was there before was not. */
    private static void refuseTakenRefs(List<Append> batch, Written written) {
        Set<Object> unused = new HashSet<>(written.personal());
        for (Append change : batch) {
            for (Personal piece : change.personal()) {
                if (written.cases().contains(change.id()) && !unused.remove(piece.ref())) {
                    throw Appending.refTaken(piece.ref(), change.id());
                }
            }
        }
    }

    private Map<UUID, Known> known(Sql sql, List<Append> batch) throws SQLException {
        Map<UUID, Known> cases = new HashMap<>();
        Object[] ids = batch.stream().map(Append::id).toArray();
        sql.list(
                known,
                row -> cases.put(row.id("case_id"), new Known(row.number("case_version"), row.text("case_number"))),
                new Sql.Column("uuid", ids));
        return cases;
    }

    private static AppendResult result(Append change, Written written, @Nullable Known before) {
        if (written.cases().contains(change.id())) {
            return new AppendResult.Applied(change.newVersion());
        }
        if (before == null) {
            return change.expectedVersion() == 0 ? new AppendResult.NumberTaken() : new AppendResult.Conflict(0);
        }
        if (before.version() == change.expectedVersion()
                && !before.number().equals(change.head().number())) {
            throw Appending.otherNumber(change, before.number());
        }
        return new AppendResult.Conflict(before.version());
    }

    private static String statement(TableNames names, boolean withAge) {
        String age = withAge ? ", recorded_second, recorded_nano" : "";
        return """
                WITH change AS (
                  SELECT * FROM unnest(?::uuid[], ?::bigint[], ?::bigint[], ?::text[], ?::bigint[], ?::integer[],
                      ?::bigint[], ?::integer[], ?::text[], ?::integer[], ?::bytea[])
                    AS t (case_id, expected, version, number, received_second, received_nano,
                      wake_second, wake_nano, snapshot_type, snapshot_schema, snapshot)
                ), wanted AS (
                  SELECT * FROM unnest(?::uuid[], ?::text[], ?::bigint[], ?::integer[])
                    AS t (case_id, label_name, label_second, label_nano)
                ), changed AS (
                  UPDATE case_table c SET case_version = n.version, received_second = n.received_second,
                      received_nano = n.received_nano, wake_second = n.wake_second, wake_nano = n.wake_nano,
                      snapshot_type = n.snapshot_type, snapshot_schema = n.snapshot_schema, snapshot = n.snapshot
                    FROM change n JOIN case_table seen ON seen.case_id = n.case_id AND seen.case_version = n.expected
                    WHERE c.case_id = n.case_id AND c.case_version = n.expected AND c.case_number = n.number
                    RETURNING c.case_id
                ), begun AS (
                  INSERT INTO case_table (case_id, case_number, case_version, received_second, received_nano,
                      wake_second, wake_nano, snapshot_type, snapshot_schema, snapshot)
                    SELECT case_id, number, version, received_second, received_nano, wake_second, wake_nano,
                      snapshot_type, snapshot_schema, snapshot FROM change WHERE expected = 0
                    ON CONFLICT DO NOTHING RETURNING case_id
                ), written AS (
                  SELECT case_id FROM changed UNION ALL SELECT case_id FROM begun
                ), logged AS (
                  INSERT INTO event_table (case_id, case_version, happened_second, happened_nano, recorded_second,
                      recorded_nano, event_type, event_schema, event_data)
                    SELECT t.* FROM unnest(?::uuid[], ?::bigint[], ?::bigint[], ?::integer[], ?::bigint[], ?::integer[],
                      ?::text[], ?::integer[], ?::bytea[])
                      AS t (case_id, case_version, happened_second, happened_nano, recorded_second, recorded_nano,
                        event_type, event_schema, event_data)
                    JOIN written w ON w.case_id = t.case_id
                ), unlabelled AS (
                  DELETE FROM label_table l USING changed c WHERE l.case_id = c.case_id AND NOT EXISTS (
                    SELECT 1 FROM wanted t WHERE t.case_id = l.case_id AND t.label_name = l.label_name)
                ), labelled AS (
                  INSERT INTO label_table (case_id, label_name, label_second, label_nano)
                    SELECT t.* FROM wanted t JOIN written w ON w.case_id = t.case_id
                    WHERE NOT EXISTS (SELECT 1 FROM label_table l WHERE l.case_id = t.case_id
                      AND l.label_name = t.label_name AND l.label_second = t.label_second
                      AND l.label_nano = t.label_nano)
                    ON CONFLICT (case_id, label_name) DO UPDATE
                      SET label_second = excluded.label_second, label_nano = excluded.label_nano
                ), kept AS (
                  INSERT INTO personal_table (personal_ref, subject_id, sealed)
                    SELECT t.personal_ref, t.subject_id, t.sealed
                    FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::bytea[])
                      AS t (case_id, personal_ref, subject_id, sealed)
                    JOIN written w ON w.case_id = t.case_id
                    ON CONFLICT DO NOTHING RETURNING personal_ref
                ), keyed AS (
                  INSERT INTO command_table (case_id, command_key, fingerprint, first_version, last_version AGE)
                    SELECT t.* FROM unnest(?::uuid[], ?::text[], ?::bytea[], ?::bigint[], ?::bigint[] AGE_ARRAYS)
                      AS t (case_id, command_key, fingerprint, first_version, last_version AGE)
                    JOIN written w ON w.case_id = t.case_id
                    ON CONFLICT (case_id, command_key) DO UPDATE SET fingerprint = excluded.fingerprint,
                      first_version = excluded.first_version, last_version = excluded.last_version AGE_EXCLUDED
                ), queued AS (
                  INSERT INTO unfed_table (case_id, first_version, last_version)
                    SELECT n.case_id, n.expected + 1, n.version FROM change n JOIN written w ON w.case_id = n.case_id
                )
                SELECT (SELECT array_agg(case_id) FROM written) AS cases,
                  (SELECT array_agg(personal_ref) FROM kept) AS refs""".replaceAll("(case|event|label|personal|command|unfed)_table", names.table("$1"))
                .replace(" AGE_ARRAYS", withAge ? ", ?::bigint[], ?::integer[]" : "")
                .replace(
                        " AGE_EXCLUDED",
                        withAge
                                ? ", recorded_second = excluded.recorded_second, recorded_nano = excluded.recorded_nano"
                                : "")
                .replace(" AGE", age);
    }
}
