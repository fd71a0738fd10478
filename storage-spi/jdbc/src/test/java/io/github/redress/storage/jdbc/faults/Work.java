package io.github.redress.storage.jdbc.faults;

import io.github.redress.storage.Answered;
import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.CommandKey;
import io.github.redress.storage.RetryTransactionException;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import io.github.redress.storage.StoredCase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Writes steps the way a desk runs commands: asks for the key first, and tries again under it what came to an unknown end. */
final class Work {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(5);

    /** How a step came to be written. */
    enum Outcome {
        /** Without a failure. */
        FIRST_TIME,
        /** The store had failed before anything was written. */
        WRITTEN_AGAIN,
        /** The store had failed, and the key told that all was written. */
        HAD_BEEN_WRITTEN
    }

    private Work() {}

    /**
     * Writes a step, or finds that it is written.
     *
     * @return false when the key had been answered
     */
    static boolean write(Storage storage, Step step) {
        return storage.<Boolean>transact(tx -> {
            Append first = step.changes().get(0);
            CommandKey command = first.command();
            Answered before =
                    tx.load(first.id(), command.key()).map(StoredCase::answered).orElse(null);
            if (before != null) {
                Answered wanted = new Answered(first.expectedVersion() + 1, first.newVersion(), command.fingerprint());
                require(before.equals(wanted), "step " + step.number() + " was answered " + before + ", not " + wanted);
                return false;
            }
            List<AppendResult> results = tx.append(step.changes());
            List<AppendResult> wanted = step.changes().stream()
                    .<AppendResult>map(change -> new AppendResult.Applied(change.newVersion()))
                    .toList();
            require(results.equals(wanted), "step " + step.number() + " gave " + results + ", not " + wanted);
            step.erased().forEach(tx::erase);
            require(tx.replace(step.position()), "the register was not before step " + step.number());
            return true;
        });
    }

    /** Writes a step, again under the same key where the store failed, until it is known to be written. */
    static Outcome writeUntilKnown(Storage storage, Step step) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        for (boolean again = false; ; again = true) {
            try {
                boolean written = write(storage, step);
                require(written || again, "step " + step.number() + " was there before it was written");
                return !again ? Outcome.FIRST_TIME : written ? Outcome.WRITTEN_AGAIN : Outcome.HAD_BEEN_WRITTEN;
            } catch (RetryTransactionException e) {
                giveUpAfter(until, e);
            } catch (StorageException e) {
                giveUpAfter(until, e);
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }

    /** Writes all of a step and rolls it back. */
    static void rollBack(Storage storage, Step step) {
        RuntimeException wanted = new IllegalStateException("rolled back on purpose");
        try {
            storage.transact(tx -> {
                tx.append(step.changes());
                step.erased().forEach(tx::erase);
                tx.replace(step.position());
                throw wanted;
            });
        } catch (StorageException e) {
            return; // the store failed first, and has rolled back as well
        } catch (IllegalStateException e) {
            require(e == wanted, "a transaction failed with " + e);
        }
    }

    private static void giveUpAfter(long until, StorageException failure) {
        if (System.nanoTime() > until) {
            throw new IllegalStateException("the store failed for " + PATIENCE, failure);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
