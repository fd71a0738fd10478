package io.github.redress.desk;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Find;
import io.github.redress.storage.Page;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The audit of one share of all complaints: each on its own, and whether the feed tells of them. Used once. */
final class ShareAudit {

    private static final int PAGE = 500;

    private final RecordAudit.Share share;
    private final Transactions transactions;
    private final Consumer<? super AuditFinding> found;

    /** What the feed owes of each complaint that it has not told wholly. */
    private final Map<UUID, Owed> owed = new HashMap<>();

    private long cases;
    private long events;
    private long broken;
    private long newer;
    private long empty;

    ShareAudit(RecordAudit.Share share, Transactions transactions, Consumer<? super AuditFinding> found) {
        this.share = share;
        this.transactions = transactions;
        this.found = found;
    }

    /** The events of a complaint from one version up to another. */
    private static final class Owed {

        /** All of a complaint that was found and that the feed has told nothing of so far. */
        static final Owed ALL = new Owed(1, Long.MAX_VALUE, false);

        private final long upTo;
        private long next;
        private boolean isFound;

        Owed(long next, long upTo, boolean isFound) {
            this.next = next;
            this.upTo = upTo;
            this.isFound = isFound;
        }
    }

    /** Finds the complaints of the share, by their states; false where they are more than this. */
    boolean findAll(int atMost) {
        for (ComplaintState state : ComplaintState.values()) {
            Find query = Find.under(Labels.state(state), PAGE);
            Page page;
            do {
                Find asked = query;
                page = transactions.read(from -> from.find(asked));
                page.cases().stream().map(StoredCase::id).filter(share::holds).forEach(id -> owed.put(id, Owed.ALL));
                if (owed.size() > atMost) {
                    return false;
                }
                query = query.from(page.next());
            } while (page.next() != null);
        }
        return true;
    }

    /** Goes through the feed. */
    AuditResult run() {
        long end = end();
        long position = 0;
        FeedSlice slice;
        do {
            slice = transactions.feed(position, PAGE);
            empty += share.isFirst() ? slice.next() - position - slice.events().size() : 0;
            for (StoredEvent event : slice.events()) {
                position++;
                if (share.holds(event.id())) {
                    events++;
                    take(event, position <= end);
                }
            }
            position = slice.next();
        } while (!slice.events().isEmpty() && (position < end || !owed.isEmpty()));
        owed.forEach(this::differs);
        return new AuditResult(cases, events, broken, newer, empty);
    }

    /** Returns how many events the feed had when this was asked, by halving. */
    private long end() {
        long some = 0;
        long step = 1;
        while (!transactions.feed(some + step - 1, 1).events().isEmpty()) {
            some += step;
            step *= 2;
        }
        while (step > 1) {
            step /= 2;
            if (!transactions.feed(some + step - 1, 1).events().isEmpty()) {
                some += step;
            }
        }
        return some;
    }

    private void take(StoredEvent event, boolean wasThere) {
        Owed expected = owed.get(event.id());
        // What neither began here nor was there at first was written while the audit ran, after its case was looked at.
        if (expected == Owed.ALL || (expected == null && (event.version() == 1 || wasThere))) {
            expected = begin(event);
            owed.put(event.id(), expected);
        }
        if (expected != null) {
            if (event.version() == expected.next) {
                expected.next++;
            } else {
                differs(event.id(), expected);
                expected.next = Math.max(expected.next, event.version() + 1);
            }
            // What has a finding is kept, so that it is told of once.
            if (expected.next > expected.upTo && !expected.isFound) {
                owed.remove(event.id());
            }
        }
    }

    /** Tells that the feed does not give what it owes of a complaint, unless something of that complaint was told already. */
    private void differs(UUID id, Owed expected) {
        if (expected == Owed.ALL) {
            look(id).map(this::owedOf).ifPresent(all -> differs(id, all));
        } else if (!expected.isFound) {
            expected.isFound = true;
            String number = transactions
                    .read(from -> from.load(id, null))
                    .map(stored -> stored.head().number())
                    .orElse(null);
            tell(new AuditFinding(ComplaintId.of(id), number, expected.next, AuditFault.FEED_DIFFERS));
        }
    }

    private Owed begin(StoredEvent event) {
        return look(event.id()).map(this::owedOf).orElseGet(() -> lost(event));
    }

    /** What a complaint's own record came to. */
    private record Looked(long version, Optional<AuditFinding> finding, boolean isNewer) {}

    private Optional<Looked> look(UUID id) {
        return transactions.read(from -> from.load(id, null).map(stored -> look(from, stored)));
    }

    private static Looked look(Storage.Reading from, StoredCase stored) {
        CaseAudit audit = new CaseAudit(from, stored);
        Optional<AuditFinding> finding = audit.run();
        return new Looked(stored.version(), finding, audit.isNewer());
    }

    private Owed owedOf(Looked looked) {
        cases++;
        newer += looked.isNewer() ? 1 : 0;
        looked.finding().ifPresent(this::tell);
        return new Owed(1, looked.version(), looked.finding().isPresent());
    }

    private Owed lost(StoredEvent event) {
        cases++;
        tell(new AuditFinding(ComplaintId.of(event.id()), number(event), 0, AuditFault.CASE_MISSING));
        return new Owed(event.version(), event.version(), true);
    }

    private static @Nullable String number(StoredEvent event) {
        try {
            return Complaint.first(RecordReader.event(event)).number();
        } catch (RuntimeException e) {
            return null;
        }
    }

    private void tell(AuditFinding finding) {
        broken++;
        found.accept(finding);
    }
}
