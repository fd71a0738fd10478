package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.RetryTransactionException;
import io.github.redress.storage.StorageException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteFailuresTest {

    private final SqliteFailures failures = new SqliteFailures(Path.of("/data/city.db"));

    @ParameterizedTest(name = "code {0}")
    @CsvSource({"5", "6", "261"})
    void lockedFileMayBeTriedAgain(int code) {
        SQLException cause = new SQLException("locked", null, code);

        assertThat(failures.during("beginning", cause))
                .isInstanceOf(RetryTransactionException.class)
                .hasMessage("beginning in /data/city.db: another connection, of this process or another, kept"
                        + " the file locked; nothing was written, try again")
                .hasCause(cause);
    }

    @Test
    void overtakenReadingMayBeTriedAgain() {
        SQLException cause = new SQLException("snapshot", null, 517);

        assertThat(failures.during("appending to 1 case(s)", cause))
                .isInstanceOf(RetryTransactionException.class)
                .hasMessage("appending to 1 case(s) in /data/city.db: another connection, of this process or another,"
                        + " wrote after this transaction had begun to read; nothing was written, try again")
                .hasCause(cause);
    }

    @ParameterizedTest(name = "code {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "8  | the file may not be written; give this process the right to write it and its folder",
                "10 | the disk reported an error; check it before you go on",
                "11 | the file is damaged; keep a copy of it and restore the last backup",
                "13 | the disk is full; make room, nothing of this transaction was written",
                "14 | the file cannot be opened; check that its folder exists and may be written",
                "26 | this is not an SQLite database; it is left as it is, choose another file",
                "1  | the database refused: what the driver said",
            })
    void failureSaysWhatToDo(int code, String advice) {
        SQLException cause = new SQLException("what the driver said", null, code);

        assertThat(failures.during("committing", cause))
                .isExactlyInstanceOf(StorageException.class)
                .hasMessage("committing in /data/city.db: " + advice)
                .hasCause(cause);
    }
}
