package io.github.redress.storage.jdbc;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that no copy of erased data is left in the write-ahead log, which can be emptied only while nobody reads what
 * stands in it:
 *
 * <ol>
 *   <li>after an erasure, readers are waited for a moment;
 *   <li>where that was not enough, the store tries again after every commit and every reading of its own, and waits for
 *       nobody then: one transaction of another process that is left open must not slow each commit down;
 *   <li>once the log was empty, nothing is tried until the next erasure;
 *   <li>before the store closes, readers are waited for once more. Where that is not enough the log goes with the last
 *       process that closes the file.
 * </ol>
 *
 * <p>What an earlier process left in the log is not known, so that it is emptied once after opening, too.
 */
final class LogCleaning {

    /** A log that copies of erased data may be left in. */
    interface Log {

        /**
         * Moves what is in the log into the file, and empties it.
         *
         * @param patience how long to wait for those who read what stands in it; zero to try once
         * @return whether it is empty
         */
        boolean empty(Duration patience) throws SQLException;

        /** Lets go of what is held to empty it; it may be emptied again. */
        void letGo();
    }

    /** What is known of the log. */
    private enum Content {
        UNKNOWN,
        ERASED_DATA,
        NONE_ERASED
    }

    private static final Logger LOG = LoggerFactory.getLogger(LogCleaning.class);
    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private final Path file;
    private final Log log;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Content content = Content.UNKNOWN;
    private boolean closed;

    LogCleaning(Path file, Log log) {
        this.file = file;
        this.log = log;
    }

    /** Personal data have been erased, and that is committed. */
    void erased() {
        lock.lock();
        try {
            content = Content.ERASED_DATA;
            attempt(A_MOMENT);
        } finally {
            lock.unlock();
        }
    }

    /** Something was committed, or read, and its transaction has ended: it may have been what was in the way. */
    void transactionEnded() {
        if (content != Content.NONE_ERASED && lock.tryLock()) {
            try {
                attempt(Duration.ZERO);
            } finally {
                lock.unlock();
            }
        }
    }

    /** The store is about to close. */
    void close() {
        lock.lock();
        try {
            if (content == Content.ERASED_DATA) {
                attempt(A_MOMENT);
            }
            if (content == Content.ERASED_DATA && !closed) {
                LOG.warn(
                        "{} is closed while somebody reads; its log may hold a copy of what was erased until the last"
                                + " process closes the file",
                        file);
            }
            closed = true;
            log.letGo();
        } finally {
            lock.unlock();
        }
    }

    private void attempt(Duration patience) {
        if (closed || content == Content.NONE_ERASED) {
            return;
        }
        try {
            if (log.empty(patience)) {
                content = Content.NONE_ERASED;
                log.letGo();
            }
        } catch (SQLException e) {
            log.letGo();
            report(patience, e);
        }
    }

    /** An operator is told when it was waited for, not at every commit. */
    private void report(Duration patience, SQLException failure) {
        String said = "the log of {} could not be emptied, and may hold a copy of what was erased";
        if (patience.isZero()) {
            LOG.debug(said, file, failure);
        } else {
            LOG.warn(said, file, failure);
        }
    }
}
