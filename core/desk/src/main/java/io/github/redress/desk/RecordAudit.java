package io.github.redress.desk;

import io.github.redress.storage.Storage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Goes through everything that a store holds and finds what is no longer as it was recorded:
 *
 * <ol>
 *   <li>find all complaints, state by state;
 *   <li>take the events of the feed, from the first on;
 *   <li>at the first event of a complaint, read its whole record: no version is missing, every event names the hash of the
 *       one before it, the number is the one given at first, and snapshot, labels and wake-up are what the events come to;
 *   <li>see to it that the feed then gives each of these events, in order;
 *   <li>where the feed ends, whatever it still owes is missing there, as is every complaint that was found and that it
 *       told nothing of;
 *   <li>a position of the feed without an event was somebody's, even where nothing else of that complaint is left.
 * </ol>
 *
 * <p>People's words are not looked at: a record from which they were erased is whole. Writes nothing, holds no lock, and
 * may run beside desks that work: what is written meanwhile is looked at as far as it was seen.
 *
 * <p>At most {@value #MOST_AT_ONCE} complaints are followed through the feed at a time, in some 20 MB; where there are
 * more, a share of them after the other, with the feed read anew for each. A complaint of which every row was removed is
 * seen by the positions it leaves empty, and not at all if it was the last of the feed; nor is a list of an adapter's own
 * seen that gives other labels than the case has, where it keeps the two apart: each list would have to be walked for each
 * of its cases.
 */
public final class RecordAudit {

    /** So many complaints are followed at a time, each in some 100 bytes. */
    static final int MOST_AT_ONCE = 200_000;

    private RecordAudit() {}

    /**
     * Some of all complaints, by the lowest bits of their ids, which are random.
     *
     * @param bits how many bits, 0 for all complaints
     * @param value what they are
     */
    record Share(int bits, long value) {

        static final Share ALL = new Share(0, 0);

        boolean holds(UUID id) {
            return (id.getLeastSignificantBits() & ((1L << bits) - 1)) == value;
        }

        /** Returns whether nothing comes before it: what is asked once, it asks. */
        boolean isFirst() {
            return value == 0;
        }

        List<Share> halves() {
            return List.of(new Share(bits + 1, value), new Share(bits + 1, value | 1L << bits));
        }
    }

    /**
     * Audits a store.
     *
     * @param found is told of each complaint with something wrong, once, as soon as it is seen
     */
    public static AuditResult run(Storage storage, Consumer<? super AuditFinding> found) {
        return run(storage, found, MOST_AT_ONCE);
    }

    static AuditResult run(Storage storage, Consumer<? super AuditFinding> found, int mostAtOnce) {
        Transactions transactions = new Transactions(Objects.requireNonNull(storage, "storage"));
        Objects.requireNonNull(found, "found");
        AuditResult result = AuditResult.NOTHING;
        Deque<Share> shares = new ArrayDeque<>(List.of(Share.ALL));
        while (!shares.isEmpty()) {
            Share share = shares.pop();
            ShareAudit audit = new ShareAudit(share, transactions, found);
            if (audit.findAll(mostAtOnce)) {
                result = result.plus(audit.run());
            } else {
                share.halves().forEach(shares::push);
            }
        }
        return result;
    }
}
