package io.github.redress.storage.jdbc;

import io.github.redress.storage.Answered;
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

    private final SqliteFailures failures;
    private final CaseTable cases;
    private final LabelTable labels;
    private final EventTable events;
    private final CommandTable commands;
    private final PersonalTable personal;
    private final DocumentTable documents;
    private final Search search;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private @Nullable Throwable doom;
    private boolean erased;
    private boolean ended;

    JdbcTransaction(Sql sql, SqliteFailures failures) {
        this.failures = failures;
        labels = new LabelTable(sql);
        cases = new CaseTable(sql, labels);
        events = new EventTable(sql);
        commands = new CommandTable(sql);
        personal = new PersonalTable(sql);
        documents = new DocumentTable(sql);
        search = new Search(sql, cases);
    }

    @Override
    public Optional<StoredCase> load(UUID id, @Nullable String commandKey) {
        return during("loading case " + id, () -> {
            Answered answered = commandKey == null
                    ? null
                    : commands.answered(id, commandKey).orElse(null);
            return cases.load(id, answered);
        });
    }

    @Override
    public Optional<UUID> byNumber(String number) {
        return during("looking up a number", () -> cases.owner(number));
    }

    @Override
    public List<StoredEvent> history(UUID id, long afterVersion, int limit) {
        requireAtLeastOne(limit);
        return during("reading the history of case " + id, () -> events.history(id, afterVersion, limit));
    }

    @Override
    public boolean isHosts() {
        return false;
    }

    @Override
    public List<AppendResult> append(List<Append> batch) {
        return during("appending to " + batch.size() + " case(s)", () -> {
            Append.requireOnePerCase(batch);
            List<AppendResult> results = new ArrayList<>();
            for (Append change : batch) {
                results.add(append(change));
            }
            return List.copyOf(results);
        });
    }

    private AppendResult append(Append change) throws SQLException {
        long version = cases.version(change.id());
        if (version != change.expectedVersion()) {
            return new AppendResult.Conflict(version);
        }
        String number = change.head().number();
        Optional<UUID> owner = cases.owner(number);
        if (version == 0 && owner.isPresent()) {
            return new AppendResult.NumberTaken();
        }
        if (version > 0 && !owner.equals(Optional.of(change.id()))) {
            throw new IllegalArgumentException("case " + change.id() + " began with number "
                    + cases.load(change.id(), null).orElseThrow().head().number() + " and cannot be given number "
                    + number);
        }
        cases.write(change);
        labels.replace(change.id(), change.head().labels());
        events.write(change);
        personal.write(change);
        commands.write(change);
        return new AppendResult.Applied(change.newVersion());
    }

    @Override
    public List<StoredCase> claimDue(Instant wakeAtOrBefore, int limit) {
        requireAtLeastOne(limit);
        return during("looking for due cases", () -> cases.due(wakeAtOrBefore, limit));
    }

    @Override
    public Page find(Find query) {
        Place after = query.cursor() == null ? null : Place.parse(query.cursor());
        return during("finding cases under " + query.label(), () -> search.page(query, after));
    }

    @Override
    public Optional<byte[]> personal(UUID ref) {
        return during("reading personal data " + ref, () -> personal.sealed(ref));
    }

    @Override
    public int erase(UUID subject) {
        return during("erasing the personal data of subject " + subject, () -> {
            erased = true;
            return personal.erase(subject);
        });
    }

    @Override
    public Optional<Document> document(String kind, String name, long version) {
        return during("reading " + kind + " " + name, () -> documents.one(kind, name, version));
    }

    @Override
    public Optional<Document> latest(String kind, String name) {
        return during("reading " + kind + " " + name, () -> documents.latest(kind, name));
    }

    @Override
    public boolean put(Document document) {
        return during("writing " + document.kind() + " " + document.name(), () -> documents.put(document));
    }

    @Override
    public boolean replace(Document next) {
        return during("replacing " + next.kind() + " " + next.name(), () -> documents.replace(next));
    }

    @Override
    public int forgetCommands(Instant recordedBefore, int limit) {
        requireAtLeastOne(limit);
        return during("forgetting command keys", () -> commands.forget(recordedBefore, limit));
    }

    @Override
    public void afterCommit(Runnable action) {
        requireOpen();
        afterCommit.add(Objects.requireNonNull(action, "action"));
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

    void runAfterCommit() {
        for (Runnable action : afterCommit) {
            try {
                action.run();
            } catch (RuntimeException e) {
                LOG.warn("an action failed after its transaction was committed", e);
            }
        }
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
