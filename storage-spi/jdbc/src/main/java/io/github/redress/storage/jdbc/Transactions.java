package io.github.redress.storage.jdbc;

import io.github.redress.storage.Storage;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which transaction a piece of work runs in:
 *
 * <ol>
 *   <li>the one that this thread is in already, where work calls the store again; when that work throws, nothing of the
 *       transaction can commit;
 *   <li>else the host's, where one is active and the store joins it; the host commits, or rolls back when this throws;
 *   <li>else one of the store's own.
 * </ol>
 */
final class Transactions {

    /** Makes a host's connection ours, or refuses it. */
    interface Joining {
        Sql join(HostTransaction host) throws SQLException;
    }

    /** Runs work in a transaction of the store's own. */
    interface Own {
        <R extends @Nullable Object> R run(Function<? super JdbcTransaction, ? extends R> work);
    }

    private final Supplier<Optional<HostTransaction>> hosts;
    private final Joining joining;
    private final Tables tables;
    private final Failures failures;
    private final Runnable afterErasure;

    @SuppressWarnings("ThreadLocalUsage") // one per store: a thread may be in transactions of two stores
    private final ThreadLocal<@Nullable JdbcTransaction> current = new ThreadLocal<>();

    /**
     * Makes the choice.
     *
     * @param afterErasure what to do once a host has committed that personal data are erased
     */
    Transactions(
            Supplier<Optional<HostTransaction>> hosts,
            Joining joining,
            Tables tables,
            Failures failures,
            Runnable afterErasure) {
        this.hosts = hosts;
        this.joining = joining;
        this.tables = tables;
        this.failures = failures;
        this.afterErasure = afterErasure;
    }

    /** Returns whether this thread is in a transaction, of the store's own or of a host that is joined. */
    boolean isInside() {
        return current.get() != null || hosts.get().isPresent();
    }

    /** Returns the transaction that this thread's work runs in, null where it is in none. */
    @Nullable
    JdbcTransaction current() {
        return current.get();
    }

    <R extends @Nullable Object> R run(Function<? super Storage.Transaction, ? extends R> work, Own own) {
        JdbcTransaction outer = current.get();
        if (outer != null) {
            return nested(outer, work);
        }
        Optional<HostTransaction> host = hosts.get();
        return host.isPresent() ? joined(host.get(), work) : own.run(transaction -> inside(transaction, work));
    }

    private static <R extends @Nullable Object> R nested(
            JdbcTransaction outer, Function<? super Storage.Transaction, ? extends R> work) {
        try {
            return work.apply(outer);
        } catch (RuntimeException | Error e) {
            outer.doom(e);
            throw e;
        }
    }

    private <R extends @Nullable Object> R joined(
            HostTransaction host, Function<? super Storage.Transaction, ? extends R> work) {
        Sql sql;
        try {
            if (host.connection().getAutoCommit()) {
                throw new IllegalStateException(
                        "the host's connection commits each statement by itself, so that nothing"
                                + " could be rolled back; call setAutoCommit(false) before it is handed over");
            }
            sql = joining.join(host);
        } catch (SQLException e) {
            throw failures.during("joining the host's transaction", e);
        }
        JdbcTransaction transaction = JdbcTransaction.ofHost(sql, tables, failures);
        R result;
        try {
            result = inside(transaction, work);
        } finally {
            // The host's connection outlives this, and would keep them.
            sql.closeStatements();
        }
        transaction.refuseIfDoomed();
        if (transaction.erased()) {
            host.afterCommit(afterErasure);
        }
        transaction.actions().forEach(host::afterCommit);
        return result;
    }

    private <R extends @Nullable Object> R inside(
            JdbcTransaction transaction, Function<? super Storage.Transaction, ? extends R> work) {
        current.set(transaction);
        try {
            return work.apply(transaction);
        } finally {
            current.remove();
            transaction.end();
        }
    }
}
