package io.github.redress.storage.jdbc;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Document;
import io.github.redress.storage.Find;
import io.github.redress.storage.Page;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one transaction reads and writes, on one connection. It neither begins nor commits.
 *
 * <p>After a statement has failed the transaction is doomed: the database may have rolled it back already, so nothing
 * more is sent to it, and it cannot commit.
 */
final class JdbcTransaction implements Storage.Transaction {

    private interface Work<T> {
        T run() throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(JdbcTransaction.class);

    private final Sql sql;
    private final Tables tables;
    private final Failures failures;
    private final boolean hosts;
    private final SeenLabels seen = new SeenLabels();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private @Nullable Throwable doom;
    private boolean erased;
    private boolean ended;

    private JdbcTransaction(Sql sql, Tables tables, Failures failures, boolean hosts) {
        this.sql = sql;
        this.tables = tables;
        this.failures = failures;
        this.hosts = hosts;
    }

    /** Returns one that the store began, and ends. */
    static JdbcTransaction ofStore(Sql sql, Tables tables, Failures failures) {
        return new JdbcTransaction(sql, tables, failures, false);
    }

    /** Returns one that the host began, and ends. */
    static JdbcTransaction ofHost(Sql sql, Tables tables, Failures failures) {
        return new JdbcTransaction(sql, tables, failures, true);
    }

    @Override
    public Optional<StoredCase> load(UUID id, @Nullable String commandKey) {
        Optional<StoredCase> loaded =
                during("loading case " + id, () -> tables.cases().load(sql, id, commandKey));
        loaded.ifPresent(seen::add);
        return loaded;
    }

    @Override
    public Optional<UUID> byNumber(String number) {
        return during("looking up a number", () -> tables.cases().owner(sql, number));
    }

    @Override
    public List<StoredEvent> history(UUID id, long afterVersion, int limit) {
        requireAtLeastOne(limit);
        return during("reading the history of case " + id, () -> tables.events().history(sql, id, afterVersion, limit));
    }

    @Override
    public boolean isHosts() {
        return hosts;
    }

    @Override
    public List<AppendResult> append(List<Append> batch) {
        return during("appending to " + batch.size() + " case(s)", () -> {
            Append.requireOnePerCase(batch);
            List<AppendResult> results = tables.appending().append(sql, batch, seen);
            for (int i = 0; i < batch.size(); i++) {
                if (results.get(i) instanceof AppendResult.Applied) {
                    seen.add(batch.get(i));
                }
            }
            return results;
        });
    }

    @Override
    public List<StoredCase> claimDue(Instant wakeAtOrBefore, int limit) {
        requireAtLeastOne(limit);
        List<StoredCase> claimed =
                during("looking for due cases", () -> tables.claiming().claim(sql, wakeAtOrBefore, limit));
        claimed.forEach(seen::add);
        return claimed;
    }

    @Override
    public Page find(Find query) {
        Place after = query.cursor() == null ? null : Place.parse(query.cursor());
        return during(
                "finding cases under " + query.label(), () -> tables.search().page(sql, query, after));
    }

    @Override
    public Optional<byte[]> personal(UUID ref) {
        return during("reading personal data " + ref, () -> tables.personal().sealed(sql, ref));
    }

    @Override
    public int erase(UUID subject) {
        return during("erasing the personal data of subject " + subject, () -> {
            erased = true;
            return tables.personal().erase(sql, subject);
        });
    }

    @Override
    public Optional<Document> document(String kind, String name, long version) {
        return during("reading " + kind + " " + name, () -> tables.documents().one(sql, kind, name, version));
    }

    @Override
    public Optional<Document> latest(String kind, String name) {
        return during("reading " + kind + " " + name, () -> tables.documents().latest(sql, kind, name));
    }

    @Override
    public boolean put(Document document) {
        return during(
                "writing " + document.kind() + " " + document.name(),
                () -> tables.documents().put(sql, document));
    }

    @Override
    public boolean replace(Document next) {
        return during(
                "replacing " + next.kind() + " " + next.name(),
                () -> tables.documents().replace(sql, next));
    }

    @Override
    public int forgetCommands(Instant recordedBefore, int limit) {
        requireAtLeastOne(limit);
        return during("forgetting command keys", () -> tables.commands().forget(sql, recordedBefore, limit));
    }

    @Override
    public void afterCommit(Runnable action) {
        requireOpen();
        afterCommit.add(Objects.requireNonNull(action, "action"));
    }

    /** Returns the time of the database as this statement runs, whenever its transaction began. */
    Instant askTheTime() throws SQLException {
        return time(sql);
    }

    static Instant time(Sql sql) throws SQLException {
        return sql.first("SELECT clock_timestamp() AS now", row -> row.time("now"))
                .orElseThrow();
    }

    /** Returns whether personal data were erased, of which the write-ahead log may still hold a copy. */
    boolean erased() {
        return erased;
    }

    /** Makes sure that the transaction cannot commit. */
    void doom(Throwable failure) {
        if (doom == null) {
            doom = failure;
        }
    }

    /** Throws where the work caught a failure and returned as if all were well. */
    void refuseIfDoomed() {
        if (doom != null) {
            throw new StorageException(
                    "the transaction was rolled back, because something within it failed: " + doom.getMessage(), doom);
        }
    }

    void end() {
        ended = true;
    }

    /** Returns what is to happen after the commit; one that throws keeps no other from running. */
    List<Runnable> actions() {
        return afterCommit.stream().map(JdbcTransaction::guarded).toList();
    }

    private static Runnable guarded(Runnable action) {
        return () -> {
            try {
                action.run();
            } catch (RuntimeException e) {
                LOG.warn("an action failed after its transaction was committed", e);
            }
        };
    }

    private <T> T during(String doing, Work<T> work) {
        requireOpen();
        refuseIfDoomed();
        try {
            return work.run();
        } catch (SQLException e) {
            StorageException failure = failures.during(doing, e);
            doom(failure);
            throw failure;
        } catch (RuntimeException | Error e) {
            doom(e);
            throw e;
        }
    }

    private void requireOpen() {
        if (ended) {
            throw new IllegalStateException(
                    "this transaction has ended; use it only inside the work given to transact");
        }
    }

    private static void requireAtLeastOne(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be 1 or more, was " + limit);
        }
    }
}
