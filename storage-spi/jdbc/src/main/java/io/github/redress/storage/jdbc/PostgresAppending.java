package io.github.redress.storage.jdbc;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Personal;
import io.github.redress.storage.StoredCase;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a batch of changes in one round trip, however many cases and events it holds: one statement takes all of them.
 *
 * <ol>
 *   <li>A case that is there is updated where its version is the one expected once its row is locked. A new one is inserted,
 *       and left out where its id or number is taken: there is no unique violation, which would break a host's transaction.
 *   <li>Everything else is written for those cases alone, by the same statement: events, labels that differ, personal data,
 *       the command key, and a note that the events have no place in the feed yet. What a batch does not change is no part of
 *       its statement ({@link AppendPart}).
 *   <li>It returns which cases were written. Only where some were not, a second statement asks why.
 * </ol>
 *
 * <p>Which labels differ is reckoned here, from those that the transaction read with the case; only where it did not read the
 * version that is changed, the labels are asked for first; a case that is at another version then is a conflict.
 */
final class PostgresAppending implements Appending {

    private record Written(Set<Object> cases, Set<Object> personal) {}

    private record Known(long version, String number) {}

    private final TableNames names;
    private final boolean withAge;
    private final CaseTable cases;
    private final String known;
    private final Map<List<AppendPart>, String> ofOne = new ConcurrentHashMap<>();
    private final Map<List<AppendPart>, String> ofMany = new ConcurrentHashMap<>();

    PostgresAppending(TableNames names, CaseTable cases, int schemaVersion) {
        this.names = names;
        this.cases = cases;
        withAge = schemaVersion >= CommandTable.WITH_AGE;
        known = "SELECT case_id, case_version, case_number FROM " + names.table("case") + " WHERE case_id = ANY (?)";
    }

    @Override
    public List<AppendResult> append(Sql sql, List<Append> batch, SeenLabels seen) throws SQLException {
        if (batch.isEmpty()) {
            return List.of();
        }
        Map<UUID, Long> otherVersions = readLabels(sql, batch, seen);
        List<Append> writable = batch.stream()
                .filter(change -> !otherVersions.containsKey(change.id()))
                .toList();
        Written written = write(sql, writable, seen);
        refuseTakenRefs(writable, written);
        Map<UUID, Known> others = written.cases().size() == writable.size() ? Map.of() : known(sql, writable);
        return batch.stream()
                .map(change -> otherVersions.containsKey(change.id())
                        ? new AppendResult.Conflict(otherVersions.get(change.id()))
                        : result(change, written, others.get(change.id())))
                .toList();
    }

    /**
     * Reads the labels that changes find, where the transaction did not, and returns which cases are at another version
     * than the one changed, with that version. Those are not written even if that version comes a moment later: what labels
     * it has is not known.
     */
    private Map<UUID, Long> readLabels(Sql sql, List<Append> batch, SeenLabels seen) throws SQLException {
        List<Append> unread =
                batch.stream().filter(change -> seen.before(change).isEmpty()).toList();
        if (unread.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Long> versions = new HashMap<>();
        unread.forEach(change -> versions.put(change.id(), 0L));
        for (StoredCase read : cases.all(sql, versions.keySet().toArray(UUID[]::new))) {
            seen.add(read);
            versions.put(read.id(), read.version());
        }
        unread.forEach(change -> versions.remove(change.id(), change.expectedVersion()));
        return versions;
    }

    private Written write(Sql sql, List<Append> batch, SeenLabels seen) throws SQLException {
        if (batch.isEmpty()) {
            return new Written(Set.of(), Set.of());
        }
        ChangeRows rows = new ChangeRows(batch, change -> seen.before(change).orElseThrow(), withAge);
        String statement = (rows.isOfOne() ? ofOne : ofMany)
                .computeIfAbsent(rows.parts(), parts -> AppendPart.statement(parts, rows.isOfOne(), names));
        return sql.first(statement, PostgresAppending::written, rows.values()).orElseThrow();
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
}
