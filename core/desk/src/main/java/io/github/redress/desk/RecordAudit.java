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
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
 *       told nothing of.
 * </ol>
 *
 * <p>Writes nothing, holds no lock, and may run beside desks that work: what is written meanwhile is looked at as far as it
 * was seen. Memory grows with the complaints there are, by some 100 bytes each, until the feed has told of them. A complaint
 * that the feed tells nothing of, and that no state finds either, is not seen; nor is a list of an adapter's own that gives
 * other labels than the case has, where it keeps the two apart: each list would have to be walked for each of its cases.
 */
public final class RecordAudit {

    private static final int PAGE = 500;

    private final Storage storage;
    private final Consumer<? super AuditFinding> found;
    private final Set<UUID> untold = new HashSet<>();
    private final Map<UUID, Owed> owed = new HashMap<>();
    private long cases;
    private long events;
    private long broken;
    private long newer;

    private RecordAudit(Storage storage, Consumer<? super AuditFinding> found) {
        this.storage = storage;
        this.found = found;
    }

    /** What the feed still owes of a complaint: the events from one version up to another. */
    private static final class Owed {

        private final @Nullable String number;
        private final long upTo;
        private long next;
        private boolean isFound;

        Owed(@Nullable String number, long next, long upTo, boolean isFound) {
            this.number = number;
            this.next = next;
            this.upTo = upTo;
            this.isFound = isFound;
        }
    }

    /**
     * Audits a store.
     *
     * @param found is told of each complaint with something wrong, once, as soon as it is seen
     */
    public static AuditResult run(Storage storage, Consumer<? super AuditFinding> found) {
        return new RecordAudit(Objects.requireNonNull(storage, "storage"), Objects.requireNonNull(found, "found"))
                .run();
    }

    private AuditResult run() {
        findAll();
        long end = end();
        long position = 0;
        FeedSlice slice;
        do {
            slice = storage.feed(position, PAGE);
            for (StoredEvent event : slice.events()) {
                position++;
                events++;
                take(event, position <= end);
            }
            position = slice.next();
        } while (!slice.events().isEmpty() && (position < end || !owed.isEmpty()));
        owed.forEach(this::differs);
        untold.forEach(this::isUntold);
        return new AuditResult(cases, events, broken, newer);
    }

    private void findAll() {
        for (ComplaintState state : ComplaintState.values()) {
            Find query = Find.under(Labels.state(state), PAGE);
            Page page;
            do {
                Find asked = query;
                page = storage.read(from -> from.find(asked));
                page.cases().forEach(stored -> untold.add(stored.id()));
                query = query.from(page.next());
            } while (page.next() != null);
        }
    }

    /** Returns how many events the feed had when this was asked, by halving. */
    private long end() {
        long some = 0;
        long step = 1;
        while (!storage.feed(some + step - 1, 1).events().isEmpty()) {
            some += step;
            step *= 2;
        }
        while (step > 1) {
            step /= 2;
            if (!storage.feed(some + step - 1, 1).events().isEmpty()) {
                some += step;
            }
        }
        return some;
    }

    private void take(StoredEvent event, boolean wasThere) {
        untold.remove(event.id());
        Owed expected = owed.get(event.id());
        // What neither began here nor was there at first was written while the audit ran, after its case was looked at.
        if (expected == null && (event.version() == 1 || wasThere)) {
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

    private void differs(UUID id, Owed expected) {
        if (!expected.isFound) {
            expected.isFound = true;
            tell(new AuditFinding(ComplaintId.of(id), expected.number, expected.next, AuditFault.FEED_DIFFERS));
        }
    }

    private void isUntold(UUID id) {
        Optional<Owed> all = storage.read(from -> from.load(id, null).map(stored -> look(from, stored)));
        all.ifPresent(each -> differs(id, each));
    }

    private Owed begin(StoredEvent event) {
        return storage.read(from ->
                from.load(event.id(), null).map(stored -> look(from, stored)).orElseGet(() -> lost(event)));
    }

    private Owed look(Storage.Reading from, StoredCase stored) {
        cases++;
        CaseAudit audit = new CaseAudit(from, stored);
        Optional<AuditFinding> finding = audit.run();
        finding.ifPresent(this::tell);
        newer += audit.isNewer() ? 1 : 0;
        return new Owed(stored.head().number(), 1, stored.version(), finding.isPresent());
    }

    private Owed lost(StoredEvent event) {
        cases++;
        String number = number(event);
        tell(new AuditFinding(ComplaintId.of(event.id()), number, 0, AuditFault.CASE_MISSING));
        return new Owed(number, event.version(), event.version(), true);
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
