package io.github.redress.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where complaints live: a snapshot and an append-only log of events per case, plus a feed of all events, sealed
 * personal data, and documents.
 *
 * <p>What every adapter must give:
 *
 * <ol>
 *   <li>What {@link #transact} wrote is there after it returned, also after the power fails.
 *   <li>All of it is there, or nothing.
 *   <li>Versions of a case are 1, 2, 3, …; of two writers with the same expected version one wins, and the other is told
 *       {@link AppendResult.Conflict}.
 *   <li>The feed gives every committed event once, at a position that never changes, in version order within a case.
 * </ol>
 *
 * <p>All methods are called from many threads at once. No driver exception leaves an adapter: it is wrapped once in
 * {@link StorageException}, with its cause.
 */
public interface Storage extends AutoCloseable {

    /** Returns what this adapter can do beyond the contract. Asked once, when a desk is built. */
    Set<Capability> capabilities();

    /**
     * Returns the store's own time, the same for all nodes as far as the store can give it. Asked once a command where
     * the desk was not given a clock; no statement of the adapter may use a time of its own to decide anything.
     */
    Instant now();

    /**
     * Runs the work in one transaction: the host's where one is active and the adapter {@linkplain
     * Capability#JOINS_HOST_TRANSACTION joins} it, else a new one that commits when the work returns and rolls back when
     * it throws. Called inside itself on the same thread, the work runs in the same transaction; when it throws there,
     * nothing of the transaction can commit any more: outer work that catches the exception and returns is told so by a
     * {@link StorageException}.
     *
     * @throws RetryTransactionException when the store gave the transaction up in favour of another; nothing was written
     * @throws StorageException when the store failed; nothing was written, unless the failure came during the commit
     *     itself, which a retry with the same command key resolves
     */
    <R extends @Nullable Object> R transact(Function<? super Transaction, ? extends R> work);

    /**
     * Returns committed events after a position, oldest first. Called by every consumer, every few seconds.
     *
     * @param after the position already seen, 0 for the beginning
     * @param limit the most events to return, at least 1
     */
    FeedSlice feed(long after, int limit);

    /** Lets go of connections and files. Called once; what was committed stays. */
    @Override
    void close();

    /** One transaction. Used by the thread that {@link #transact} called, and only until the work returns. */
    interface Transaction {

        /**
         * Returns the case with this id as it is now, and what the command key was answered with, if it was. Called once
         * a command.
         *
         * @param commandKey the key of the command about to be decided, null for one without
         * @return empty when there is no such case
         */
        Optional<StoredCase> load(UUID id, @Nullable String commandKey);

        /** Returns the id of the case with this number, empty when there is none. Called for each look-up by a person. */
        Optional<UUID> byNumber(String number);

        /**
         * Returns events of a case in version order. Called to show a timeline, to verify a chain, and to fold a snapshot
         * anew.
         *
         * @param afterVersion 0 for the beginning
         * @param limit the most events to return, at least 1
         * @return empty when there is no such case, or nothing after the version
         */
        List<StoredEvent> history(UUID id, long afterVersion, int limit);

        /**
         * Writes a batch of changes, one per case, each by itself: a conflict of one leaves the others. Called once a
         * command, with one element, and with many by imports.
         *
         * <p>For each: if the stored version is not {@link Append#expectedVersion()} (0 for a new case), nothing of it is
         * written and it is a conflict. If the number belongs to another case, nothing of it is written. Else events,
         * snapshot, head, labels (which replace those before), personal data and command key are all written; a key that
         * was answered before is from now on answered with these events. No unique violation may break a joined
         * transaction.
         *
         * @return one result per element, in the same order
         * @throws IllegalArgumentException if a {@link Personal#ref()} is there already
         */
        List<AppendResult> append(List<Append> batch);

        /**
         * Returns cases with {@link Head#wakeAt()} at or before the instant, the earliest first, and keeps other
         * transactions from being given the same ones where the store {@linkplain Capability#SKIPS_LOCKED_ROWS can}.
         * Called by every node's sweep. That each acts once is assured by versions, not by the locks.
         */
        List<StoredCase> claimDue(Instant wakeAtOrBefore, int limit);

        /** Returns cases by label. Called by every list that a screen shows. */
        Page find(Find query);

        /** Returns sealed bytes, empty when they were never there or have been erased. Called once per text shown. */
        Optional<byte[]> personal(UUID ref);

        /**
         * Removes all personal data of a subject, so that no copy is left in live tables. Called when a person asks.
         *
         * @return how many pieces were removed
         */
        int erase(UUID subject);

        /** Returns one version of a document, empty when it is not there. Called when a desk starts and when one shows. */
        Optional<Document> document(String kind, String name, long version);

        /** Returns the highest version of a document, empty when there is none. Called when a desk starts. */
        Optional<Document> latest(String kind, String name);

        /**
         * Writes a version of a document, once and for ever.
         *
         * @return false when that version is there already; it stays as it was
         */
        boolean put(Document document);

        /**
         * Runs the action after the transaction has committed, and never when it rolls back. Actions run in the order
         * given, outside the transaction, on its thread. One that throws is logged; it keeps no other from running, and
         * {@link #transact} returns all the same, since what it wrote is written.
         */
        void afterCommit(Runnable action);
    }
}
