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
     * it throws. Called once a command, and by sweeps and imports.
     *
     * <p>Called inside itself on the same thread, the work runs in the same transaction; when it throws there, nothing of
     * the transaction can commit any more: outer work that catches the exception and returns is told so by a
     * {@link StorageException}. A host whose transaction was joined must roll it back when this throws.
     *
     * <p>One transaction uses one connection, so that a pool of one is enough.
     *
     * @throws RetryTransactionException when the store gave the transaction up in favour of another; nothing was written,
     *     and whoever began the transaction may do it again
     * @throws StorageException when the store failed; nothing was written, unless the failure came during the commit
     *     itself, which a retry with the same command key resolves
     */
    <R extends @Nullable Object> R transact(Function<? super Transaction, ? extends R> work);

    /**
     * Runs work that only reads. It sees all that was committed before it began, waits for no writer and keeps none
     * waiting where the store can do that; inside {@link #transact} on the same thread, or in a host's transaction that is
     * joined, it sees that transaction's own writes. Called for each page that somebody looks at. An adapter without
     * anything better runs it as a transaction.
     *
     * <p>The work does not call {@link #transact}: that may need a second connection, which a pool of one does not have.
     *
     * @throws StorageException when the store failed
     */
    <R extends @Nullable Object> R read(Function<? super Reading, ? extends R> work);

    /**
     * Returns committed events after a position, oldest first. Called by every consumer, every few seconds, on any number
     * of nodes at once, and outside any transaction. An event that a committed transaction wrote is given at the latest
     * when this is called after that commit; never one that may still be rolled back.
     *
     * @param after the position already seen, 0 for the beginning
     * @param limit the most events to return, at least 1
     * @throws IllegalArgumentException if {@code after} is below 0 or {@code limit} below 1
     * @throws IllegalStateException if called inside {@link #transact}, or inside a host's transaction that is joined
     */
    FeedSlice feed(long after, int limit);

    /**
     * Lets go of connections and files; what was committed stays. Called once, and not inside {@link #transact} or
     * {@link #read}: an adapter that would wait there for itself refuses it with an {@link IllegalStateException}.
     */
    @Override
    void close();

    /** What can be read. Used by the thread whose work it was given to, and only until that work returns. */
    interface Reading {

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
         * @throws IllegalArgumentException if {@code limit} is below 1
         */
        List<StoredEvent> history(UUID id, long afterVersion, int limit);

        /**
         * Returns cases by label. Called by every list that a screen shows.
         *
         * @throws IllegalArgumentException if the cursor does not come from a page of this kind of store
         */
        Page find(Find query);

        /** Returns sealed bytes, empty when they were never there or have been erased. Called once per text shown. */
        Optional<byte[]> personal(UUID ref);

        /** Returns one version of a document, empty when it is not there. Called when a desk starts and when one shows. */
        Optional<Document> document(String kind, String name, long version);

        /** Returns the highest version of a document, empty when there is none. Called when a desk starts. */
        Optional<Document> latest(String kind, String name);
    }

    /** One transaction. Used by the thread that {@link #transact} called, and only until the work returns. */
    interface Transaction extends Reading {

        /**
         * Returns whether the host began this transaction. Asked before a sweep, which needs one of its own, and before a
         * command is done again, which only whoever began the transaction can do.
         */
        boolean isHosts();

        /**
         * Writes a batch of changes, one per case, each by itself: a conflict of one leaves the others. Called once a
         * command, with one element, and with many by imports.
         *
         * <p>For each: if the stored version is not {@link Append#expectedVersion()} (0 for a new case), nothing of it is
         * written and it is a conflict. If a new case's number belongs to another case, nothing of it is written. Else
         * events, snapshot, head, labels (which replace those before), personal data and command key are all written; a
         * key that was answered before is from now on answered with these events. No unique violation may break a joined
         * transaction.
         *
         * @return one result per element, in the same order
         * @throws IllegalArgumentException if a case stands twice in the batch, if a {@link Personal#ref()} is there
         *     already, or if a case has another number than it began with; nothing of the transaction can commit then,
         *     except that a host which catches it must roll its transaction back itself
         */
        List<AppendResult> append(List<Append> batch);

        /**
         * Returns cases with {@link Head#wakeAt()} at or before the instant, the earliest first, and keeps other
         * transactions from being given the same ones where the store {@linkplain Capability#SKIPS_LOCKED_ROWS can}.
         * Called by every node's sweep. That each acts once is assured by versions, not by the locks.
         *
         * @param limit the most cases to return, at least 1
         * @return empty when none is due
         * @throws IllegalArgumentException if {@code limit} is below 1
         */
        List<StoredCase> claimDue(Instant wakeAtOrBefore, int limit);

        /**
         * Removes all personal data of a subject, so that no copy is left in live tables. Called when a person asks.
         *
         * @return how many pieces were removed, 0 for a subject without any
         */
        int erase(UUID subject);

        /**
         * Writes a version of a document, once and for ever. Called when something is configured or published.
         *
         * @return false when that version is there already; it stays as it was
         */
        boolean put(Document document);

        /**
         * Writes the next version of a document that is replaced rather than kept, as a consumer's position is, and removes
         * the versions before it: a compare-and-set. Called by each consumer once a slice of the feed.
         *
         * @param next has the version after the latest, 1 where there is none
         * @return false when the latest version is another one than the one before {@code next}; nothing is written then
         */
        boolean replace(Document next);

        /**
         * Forgets the command keys of events recorded before an instant, so that they do not gather for ever. Called by
         * sweeps. The events stay.
         *
         * @param limit the most keys to forget, at least 1
         * @return how many were forgotten
         * @throws IllegalArgumentException if {@code limit} is below 1
         */
        int forgetCommands(Instant recordedBefore, int limit);

        /**
         * Runs the action after the transaction has committed, and never when it rolls back. Actions run in the order
         * given, on the transaction's thread. One that throws is logged; it keeps no other from running, and
         * {@link #transact} returns all the same, since what it wrote is written. An action must not use the store: where
         * the transaction was the host's, its connection may still be held.
         */
        void afterCommit(Runnable action);
    }
}
