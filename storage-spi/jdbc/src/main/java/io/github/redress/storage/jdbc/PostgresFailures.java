package io.github.redress.storage.jdbc;

import io.github.redress.storage.RetryTransactionException;
import io.github.redress.storage.StorageException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/**
 * Puts what PostgreSQL reports into words: what was being done, in which tables, and what to do about it.
 *
 * <p>Source of the codes: <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL, appendix
 * A</a>. The driver's own classes are not used, so that it stays a runtime dependency.
 */
record PostgresFailures(String place) implements Failures {

    /** What is being done when it cannot be known whether it was done. */
    static final String COMMITTING = "committing";

    @Override
    public StorageException during(String doing, SQLException failure) {
        String where = doing + " in " + place + ": ";
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.equals("40001") || state.equals("40P01")) {
            return new RetryTransactionException(
                    where + "the database gave the transaction up in favour of another; nothing was written, try again",
                    failure);
        }
        return new StorageException(where + advice(doing, state, failure), failure);
    }

    private static String advice(String doing, String state, SQLException failure) {
        String kind = state.length() == 5 ? state.substring(0, 2) : "";
        return switch (state) {
            case "53100" -> "the disk is full; make room, nothing of this transaction was written";
            case "53200" -> "the database is out of memory; nothing of this transaction was written";
            case "53300" -> "the database takes no more connections; raise max_connections or use a smaller pool";
            case "25006" ->
                "only reading is allowed here: the host or the pool began the transaction as read-only, or the database is a standby";
            case "42501" -> "this user lacks a right: " + failure.getMessage();
            case "42P01" -> "a table is missing: " + failure.getMessage();
            case "25P02" -> "something in this transaction failed before; roll it back and begin again";
            case "57014" ->
                "a statement was cancelled, by statement_timeout or by an administrator; nothing of this transaction was written";
            case "XX001", "XX002" -> "the data are damaged; keep a copy and restore the last backup";
            default ->
                switch (kind) {
                    case "08", "57" -> lost(doing, kind);
                    default -> refused(failure);
                };
        };
    }

    /** A server that ends a connection while it commits may have committed, as one that is cut off may. */
    private static String lost(String doing, String kind) {
        if (doing.equals(COMMITTING)) {
            return "the connection was lost; whether it was committed, a retry with the same command key tells";
        }
        return kind.equals("08")
                ? "the database cannot be reached, or the connection was lost; nothing was written"
                : "the database is shutting down or ended this connection; try again later";
    }

    /** Pools tell by this class that they have nothing to give; the code, if any, is the database's. */
    private static String refused(SQLException failure) {
        return failure instanceof SQLTransientConnectionException && failure.getSQLState() == null
                ? "the pool gave no connection in time; enlarge it, or find out who keeps them: " + failure.getMessage()
                : "the database refused: " + failure.getMessage();
    }
}
