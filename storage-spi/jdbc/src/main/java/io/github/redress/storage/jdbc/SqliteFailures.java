package io.github.redress.storage.jdbc;

import io.github.redress.storage.RetryTransactionException;
import io.github.redress.storage.StorageException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Puts what SQLite reports into words: what was being done, in which file, and what to do about it.
 *
 * <p>Source of the numbers: <a href="https://www.sqlite.org/rescode.html">sqlite.org/rescode.html</a>. The driver's own
 * classes are not used, so that it stays a runtime dependency.
 */
record SqliteFailures(Path file) implements Failures {

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int INPUT_OUTPUT = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;
    private static final int BUSY_SNAPSHOT = 517;

    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public StorageException during(String doing, SQLException failure) {
        String where = doing + " in " + file + ": ";
        int code = failure.getErrorCode() & 0xff;
        if (code == BUSY || code == LOCKED) {
            String others = failure.getErrorCode() == BUSY_SNAPSHOT
                    ? "wrote after this transaction had begun to read"
                    : "kept the file locked";
            return new RetryTransactionException(
                    where + "another connection, of this process or another, " + others
                            + "; nothing was written, try again",
                    failure);
        }
        return new StorageException(where + advice(code, failure), failure);
    }

    private static String advice(int code, SQLException failure) {
        return switch (code) {
            case READ_ONLY -> "the file may not be written; give this process the right to write it and its folder";
            case INPUT_OUTPUT -> "the disk reported an error; check it before you go on";
            case CORRUPT -> "the file is damaged; keep a copy of it and restore the last backup";
            case FULL -> "the disk is full; make room, nothing of this transaction was written";
            case CANNOT_OPEN -> "the file cannot be opened; check that its folder exists and may be written";
            case NOT_A_DATABASE -> "this is not an SQLite database; it is left as it is, choose another file";
            default -> "the database refused: " + failure.getMessage();
        };
    }
}
