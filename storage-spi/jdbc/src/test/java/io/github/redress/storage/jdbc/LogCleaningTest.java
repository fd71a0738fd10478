package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogCleaningTest {

    private static final Duration A_MOMENT = Duration.ofMillis(100);
    private static final Duration NOT_AT_ALL = Duration.ZERO;

    private final WatchedLog log = new WatchedLog();
    private final LogCleaning cleaning = new LogCleaning(Path.of("city.db"), log);

    @Test
    void whatAnEarlierProcessLeftIsRemovedOnce() {
        cleaning.transactionEnded();
        cleaning.transactionEnded();

        assertThat(log.attempts).containsExactly(NOT_AT_ALL);
        assertThat(log.isHeld).isFalse();
    }

    @Test
    void erasureWaitsAMomentForReaders() {
        cleaning.erased();
        cleaning.transactionEnded();

        assertThat(log.attempts).containsExactly(A_MOMENT);
        assertThat(log.isHeld).isFalse();
    }

    @Test
    void laterTransactionsWaitForNobody() {
        log.isRead = true;

        cleaning.erased();
        for (int i = 0; i < 1000; i++) {
            cleaning.transactionEnded();
        }

        assertThat(log.attempts).hasSize(1001).startsWith(A_MOMENT);
        assertThat(log.attempts.subList(1, 1001)).containsOnly(NOT_AT_ALL);
        assertThat(log.isHeld).as("the connection is kept while it is tried").isTrue();
    }

    @Test
    void firstTransactionAfterTheReaderEmptiesIt() {
        log.isRead = true;
        cleaning.erased();
        cleaning.transactionEnded();

        log.isRead = false;
        cleaning.transactionEnded();
        cleaning.transactionEnded();

        assertThat(log.attempts).containsExactly(A_MOMENT, NOT_AT_ALL, NOT_AT_ALL);
        assertThat(log.isHeld).isFalse();
    }

    @Test
    void everyErasureWaitsAnew() {
        cleaning.erased();
        cleaning.erased();

        assertThat(log.attempts).containsExactly(A_MOMENT, A_MOMENT);
    }

    @Test
    void closingWaitsOnceMoreForWhatIsLeft() {
        log.isRead = true;
        cleaning.erased();

        cleaning.close();
        cleaning.transactionEnded();

        assertThat(log.attempts).containsExactly(A_MOMENT, A_MOMENT);
        assertThat(log.isHeld).isFalse();
    }

    @Test
    void closingWaitsForNobodyWhereNothingWasErased() {
        log.isRead = true;
        cleaning.transactionEnded();

        cleaning.close();

        assertThat(log.attempts).containsExactly(NOT_AT_ALL);
        assertThat(log.isHeld).isFalse();
    }

    @Test
    void failureIsTriedAgainOnANewConnection() {
        log.isBroken = true;
        cleaning.erased();
        assertThat(log.isHeld).isFalse();

        log.isBroken = false;
        cleaning.transactionEnded();
        cleaning.transactionEnded();

        assertThat(log.attempts).containsExactly(A_MOMENT, NOT_AT_ALL);
    }

    /** A log that somebody may be reading, or that cannot be written; it notes how long each attempt would wait. */
    private static final class WatchedLog implements LogCleaning.Log {

        private final List<Duration> attempts = new ArrayList<>();
        private boolean isRead;
        private boolean isBroken;
        private boolean isHeld;

        @Override
        public boolean empty(Duration patience) throws SQLException {
            attempts.add(patience);
            isHeld = true;
            if (isBroken) {
                throw new SQLException("disk I/O error");
            }
            return !isRead;
        }

        @Override
        public void letGo() {
            isHeld = false;
        }
    }
}
