package io.github.redress.storage.jdbc;

import io.github.redress.storage.RetryTransactionException;
import io.github.redress.storage.StorageException;
import java.sql.SQLException;

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
            case "25006" -> "the database may only be read; is this a standby?";
            case "42501" -> "this user lacks a right: " + failure.getMessage();
            case "42P01" -> "a table is missing: " + failure.getMessage();
            case "25P02" -> "something in this transaction failed before; roll it back and begin again";
            case "XX001", "XX002" -> "the data are damaged; keep a copy and restore the last backup";
            default ->
                switch (kind) {
                    case "08" ->
                        doing.equals(COMMITTING)
                                ? "the connection was lost; whether it was committed, a retry with the same command key tells"
                                : "the database cannot be reached, or the connection was lost; nothing was written";
                    case "57" -> "the database is shutting down or ended this connection; try again later";
                    default -> "the database refused: " + failure.getMessage();
                };
        };
    }
}
