package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Storage;
import io.github.redress.storage.tck.StoreFixture;
import java.util.Optional;
import java.util.function.Supplier;

/** A broken store, sound but for one flaw. Each says who loses what by it. */
public enum Mutant {
    /** Writes a change on whatever version there is: of two clerks who answer at once, the first one's answer is overwritten. */
    VERSION_CHECK_SKIPPED(VersionCheckSkipped::new),
    /** Gives feed positions by when transactions began: what commits late comes before what a consumer has already passed. */
    FEED_BY_BEGINNING(FeedByBeginning::new),
    /** Feeds events before their commit: a board counts a reply that was never given, and its place is used again. */
    FEED_BEFORE_COMMIT(FeedBeforeCommit::new),
    /** Takes positions from a sequence: a rollback leaves a gap, at which a careful consumer waits for ever. */
    FEED_WITH_GAPS(FeedWithGaps::new),
    /** Pages by counting from the start: a case closed between two pages takes the next one out of the list. */
    OFFSET_PAGING(OffsetPaging::new),
    /** Trusts a claim instead of the version: a node that froze escalates a case again that another one has handled. */
    CLAIM_TRUSTED(ClaimTrusted::new),
    /** Claims by its own clock: a replay of last year escalates everything at once. */
    CLAIM_BY_OWN_CLOCK(ClaimByOwnClock::new),
    /** Remembers only the last command of a case: an older one sent again is done again. */
    LOST_IDEMPOTENCY(LostIdempotency::new),
    /** Forgets keys of any age: a command is done twice on the day after housekeeping. */
    KEYS_FORGOTTEN_EARLY(KeysForgottenEarly::new),
    /** Erases the row and leaves its bytes in the file: the phone number is found on the discarded disk. */
    ERASURE_LEAVES_BYTES(ErasureLeavesBytes::new),
    /** Erases behind a cache: who asked to be forgotten is still shown. */
    ERASURE_MISSES_CACHE(ErasureMissesCache::new),
    /** Adds labels and takes none away: a closed case stays in the list of open ones. */
    LABELS_NOT_REPLACED(LabelsNotReplaced::new),
    /** Stops a batch at the first conflict and says that all was written: the rest of an import is gone. */
    BATCH_HALF_APPLIED(BatchHalfApplied::new),
    /** Fails where a number is taken, as a unique violation does: the host's own rows are rolled back with it. */
    TAKEN_NUMBER_FAILS(TakenNumberFails::new),
    /** Overwrites a document: a case is judged by a policy other than the one it was accepted under. */
    DOCUMENTS_OVERWRITTEN(DocumentsOverwritten::new),
    /** Replaces without comparing: of two nodes with one consumer's place, the slower moves it back or past events. */
    REPLACE_WITHOUT_COMPARE(ReplaceWithoutCompare::new),
    /** Gives the time at which the transaction began: two nodes hold one lock about once a day. */
    TIME_OF_BEGINNING(TimeOfBeginning::new),
    /** Keeps microseconds: a deadline read back is not the deadline written, and chains of hashes do not verify. */
    INSTANTS_IN_MICROS(InstantsInMicros::new),
    /** Sorts ids as signed numbers: a page skips all whose first bit is set. */
    IDS_SORTED_SIGNED(IdsSortedSigned::new),
    /** Writes personal data outside the transaction: words stay of a complaint that was never made. */
    ROLLBACK_LEAVES_PERSONAL(RollbackLeavesPersonal::new),
    /** Lets readers see what is not committed: a citizen is told of a reply that is then withdrawn. */
    DIRTY_READS(DirtyReads::new),
    /** Runs actions before the commit: a message goes out about something that did not happen. */
    ACTIONS_BEFORE_COMMIT(ActionsBeforeCommit::new),
    /** Forgets that nested work failed: half of a command is committed. */
    NESTED_FAILURE_FORGOTTEN(NestedFailureForgotten::new),
    /** Refuses a mistaken change and commits what was written beside it: half of a command stands, and looks whole. */
    MISTAKE_DOOMS_NOTHING(MistakeDoomsNothing::new),
    /** Keeps the first instant of receipt: a case whose date was put right is still late by the wrong one. */
    RECEIVED_AT_KEPT(ReceivedAtKept::new),
    /** Takes actions of a transaction that has ended: the message they were to send is never sent, and nobody is told. */
    LATE_ACTIONS_LOST(LateActionsLost::new),
    /** Gives the first page whatever the cursor: an export of all cases writes the same ones until the disk is full. */
    CURSOR_IGNORED(CursorIgnored::new),
    /** Says that it skips locked rows, and waits for them: eight nodes sweep as slowly as one. */
    LOCKED_ROWS_NOT_SKIPPED(LockedRowsNotSkipped::new);

    private final Supplier<FlawedStorage> stores;

    Mutant(Supplier<FlawedStorage> stores) {
        this.stores = stores;
    }

    /** Returns an empty one, as {@link io.github.redress.storage.tck.StoreSupplier#emptyStore()} wants it. */
    public StoreFixture emptyStore() {
        return fixture(stores.get());
    }

    /** Every store opened is the same one; what it keeps can be dumped. */
    static StoreFixture fixture(FlawedStorage store) {
        return new StoreFixture() {
            @Override
            public Storage open() {
                return store;
            }

            @Override
            public Optional<byte[]> dump() {
                return Optional.of(store.dump());
            }
        };
    }
}
