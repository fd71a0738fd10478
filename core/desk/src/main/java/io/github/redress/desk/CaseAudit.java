package io.github.redress.desk;

import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent.UnknownEvent;
import io.github.redress.complaint.Recorded;
import io.github.redress.json.EventCodec;
import io.github.redress.storage.Head;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through the record of one complaint, event by event. Used once. */
final class CaseAudit {

    private static final int PAGE = 500;

    private final Storage.Reading from;
    private final StoredCase stored;
    private @Nullable Complaint complaint;
    private @Nullable ContentHash last;
    private boolean newer;
    private boolean hasMore;
    private long altered;
    private @Nullable AuditFinding finding;

    CaseAudit(Storage.Reading from, StoredCase stored) {
        this.from = from;
        this.stored = stored;
    }

    /** Returns the first thing that is wrong. */
    Optional<AuditFinding> run() {
        checkEvents();
        if (finding == null && !newer) {
            checkNumber();
        }
        if (finding == null && isOfThisRelease()) {
            checkSnapshot();
        }
        if (altered > 0 && (finding == null || finding.fault() != AuditFault.EVENT_DAMAGED)) {
            finding = null;
            found(AuditFault.CHAIN_BROKEN, altered);
        }
        if (finding == null && isOfThisRelease()) {
            checkHead();
        }
        if (finding == null) {
            checkNothingBehind();
        }
        return Optional.ofNullable(finding);
    }

    /** Returns whether there are events that this release does not know. */
    boolean isNewer() {
        return newer;
    }

    private boolean isOfThisRelease() {
        return !newer && stored.snapshot().schema() == EventCodec.SNAPSHOT_SCHEMA;
    }

    private void checkEvents() {
        long seen = 0;
        while (seen < stored.version() && finding == null) {
            // One more than is still to come, to see with the same reading whether there is anything behind.
            int limit = (int) Math.min(PAGE, stored.version() - seen) + 1;
            List<StoredEvent> page = from.history(stored.id(), seen, limit);
            if (page.isEmpty() || page.get(0).version() != seen + 1) {
                found(AuditFault.EVENT_MISSING, seen + 1);
                return;
            }
            for (StoredEvent event : page) {
                if (seen == stored.version()) {
                    hasMore = true;
                    return;
                }
                if (event.version() != seen + 1) {
                    found(AuditFault.EVENT_MISSING, seen + 1);
                } else {
                    check(event);
                }
                if (finding != null) {
                    return;
                }
                seen++;
            }
        }
    }

    private void check(StoredEvent event) {
        Recorded recorded;
        try {
            recorded = RecordReader.event(event);
            newer |= recorded.event() instanceof UnknownEvent;
            if (!newer) {
                complaint = complaint == null ? Complaint.first(recorded) : complaint.after(recorded);
            }
        } catch (RuntimeException e) {
            found(AuditFault.EVENT_DAMAGED, event.version());
            return;
        }
        if (!recorded.at().equals(event.at()) || !recorded.recordedAt().equals(event.recordedAt())) {
            found(AuditFault.EVENT_DAMAGED, event.version());
            return;
        }
        checkLink(event.version() - 1, recorded.previous());
        last = ContentHash.of(event.data().bytes());
    }

    /**
     * Checks the hash that is named for an event, by the one after it or by the case. Where it is wrong that event was
     * altered, unless the next link is broken too: then the one that names it was.
     */
    private void checkLink(long version, @Nullable ContentHash named) {
        boolean isFirstBroken = altered == 0;
        boolean follows = version == altered + 1;
        if ((isFirstBroken || follows) && !Objects.equals(named, last)) {
            altered = version;
        }
    }

    private void checkNumber() {
        String number = complaint == null ? "" : complaint.number();
        if (!number.equals(stored.head().number()) || !from.byNumber(number).equals(Optional.of(stored.id()))) {
            found(AuditFault.NUMBER_DIFFERS, 1);
        }
    }

    private void checkSnapshot() {
        EventCodec.Snapshot snapshot;
        try {
            snapshot = RecordReader.snapshot(stored);
        } catch (IllegalStateException e) {
            found(AuditFault.SNAPSHOT_DAMAGED, 0);
            return;
        }
        checkLink(stored.version(), snapshot.last());
        if (!snapshot.complaint().equals(complaint)) {
            found(AuditFault.SNAPSHOT_DIFFERS, 0);
        }
    }

    /** A release with another form of snapshots may wake and find cases by something else: what it wrote is not judged. */
    private void checkHead() {
        Head head = Labels.head(Objects.requireNonNull(complaint, "complaint"));
        if (!Objects.equals(head.wakeAt(), stored.head().wakeAt())) {
            found(AuditFault.WAKE_UP_DIFFERS, 0);
        } else if (!head.equals(stored.head())) {
            found(AuditFault.LABELS_DIFFER, 0);
        }
    }

    /** An event behind the last one that the case knows of was written meanwhile, and then the case knows of it by now. */
    private void checkNothingBehind() {
        if (hasMore && from.load(stored.id(), null).map(StoredCase::version).equals(Optional.of(stored.version()))) {
            found(AuditFault.SNAPSHOT_DIFFERS, stored.version() + 1);
        }
    }

    private void found(AuditFault fault, long event) {
        finding = new AuditFinding(ComplaintId.of(stored.id()), stored.head().number(), event, fault);
    }
}
