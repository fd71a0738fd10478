package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import io.github.redress.Role;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.UnknownEvent;
import io.github.redress.complaint.Decision;
import io.github.redress.complaint.Recorded;
import io.github.redress.json.EventCodec;
import io.github.redress.storage.Append;
import io.github.redress.storage.Blob;
import io.github.redress.storage.CommandKey;
import io.github.redress.storage.Event;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint with its place in the store: its version, and the hash that its next event must name.
 *
 * @param complaint the complaint, null before its first event
 * @param version how many events it has
 * @param last the hash of the stored bytes of its last event, null before the first
 */
record CaseFile(
        @Nullable Complaint complaint,
        long version,
        @Nullable ContentHash last) {

    private static final int PAGE = 500;

    /** Returns the file of a complaint that does not exist yet. */
    static CaseFile empty() {
        return new CaseFile(null, 0, null);
    }

    /**
     * Returns the file of a stored complaint: from its snapshot, or folded anew where the snapshot has another form.
     *
     * @return empty when the complaint has events that this release does not know
     * @throws IllegalStateException if the snapshot, or an event that it is folded from, is damaged
     */
    static Optional<CaseFile> read(StoredCase stored, Storage.Reading from) {
        if (stored.snapshot().schema() == EventCodec.SNAPSHOT_SCHEMA) {
            EventCodec.Snapshot snapshot = RecordReader.snapshot(stored);
            return Optional.of(new CaseFile(snapshot.complaint(), stored.version(), snapshot.last()));
        }
        return upTo(from, stored.id(), stored.version());
    }

    /** Returns the file as it was after so many events; empty when this release does not know one of them. */
    static Optional<CaseFile> upTo(Storage.Reading from, UUID id, long version) {
        List<StoredEvent> history = history(from, id, version);
        if (history.size() != version) {
            throw missing(id, history.size() + 1);
        }
        List<Recorded> events = history.stream().map(RecordReader::event).toList();
        ContentHash last = ContentHash.of(history.get(history.size() - 1).data().bytes());
        boolean known = events.stream().noneMatch(recorded -> recorded.event() instanceof UnknownEvent);
        return known ? Optional.of(new CaseFile(Complaint.fold(events), version, last)) : Optional.empty();
    }

    /**
     * Returns all events of a complaint as they are stored.
     *
     * @throws IllegalStateException if one is missing among them
     */
    static List<StoredEvent> history(Storage.Reading from, UUID id) {
        return history(from, id, Long.MAX_VALUE);
    }

    /**
     * Returns the first events of a complaint as they are stored.
     *
     * @throws IllegalStateException if one is missing among them
     */
    static List<StoredEvent> history(Storage.Reading from, UUID id, long version) {
        List<StoredEvent> all = new ArrayList<>();
        List<StoredEvent> page;
        do {
            page = from.history(id, all.size(), (int) Math.min(PAGE, version - all.size()));
            for (StoredEvent event : page) {
                if (event.version() != all.size() + 1) {
                    throw missing(id, all.size() + 1);
                }
                all.add(event);
            }
        } while (page.size() == PAGE && all.size() < version);
        return all;
    }

    private static IllegalStateException missing(UUID id, long version) {
        return new IllegalStateException(
                "event " + version + " of complaint " + id + " is missing; restore its row from a backup");
    }

    /** Events on their way into the store, and the file as it is once they are there. */
    record Addition(CaseFile after, List<Event> events) {

        Append append(long expectedVersion, List<Personal> personal, @Nullable CommandKey key) {
            Complaint complaint = after.current();
            ContentHash last = after.last();
            if (last == null) {
                throw new IllegalStateException("a complaint with events has a last one");
            }
            return new Append(
                    complaint.id().value(),
                    expectedVersion,
                    Labels.head(complaint),
                    new Blob(
                            "Complaint",
                            EventCodec.SNAPSHOT_SCHEMA,
                            EventCodec.writeSnapshot(new EventCodec.Snapshot(complaint, last))),
                    events,
                    personal,
                    key);
        }
    }

    /** Who adds events, when, and under which documents. */
    record Stamp(ComplaintId id, Actor actor, Instant at, Instant recordedAt, SortedMap<String, Long> versions) {

        /** Leaves out which account a complainant has: events cannot be erased. */
        Stamp {
            actor = actor.role() == Role.COMPLAINANT ? Actor.complainant() : actor;
        }
    }

    /** Returns what the events of a decision make of the file, each chained to the one before. */
    Addition add(Decision.Done decided, Stamp stamp) {
        CaseFile file = this;
        List<Event> encoded = new ArrayList<>();
        for (int i = 0; i < decided.events().size(); i++) {
            ComplaintEvent event = decided.events().get(i);
            SortedMap<String, Long> pins =
                    file.complaint == null || file.complaint.versions().isEmpty()
                            ? stamp.versions()
                            : file.complaint.versions();
            Recorded recorded = new Recorded(
                    stamp.id(),
                    file.version + 1,
                    decided.at(i, stamp.at()),
                    stamp.recordedAt(),
                    decided.isMadeByTime(i) ? Recorded.TIME : stamp.actor(),
                    pins,
                    file.last,
                    event);
            byte[] bytes = EventCodec.write(recorded);
            encoded.add(new Event(
                    recorded.version(),
                    recorded.at(),
                    recorded.recordedAt(),
                    new Blob(EventCodec.type(event), EventCodec.schema(event), bytes)));
            Complaint next = file.complaint == null ? Complaint.first(recorded) : file.complaint.after(recorded);
            file = new CaseFile(next, recorded.version(), ContentHash.of(bytes));
        }
        return new Addition(file, encoded);
    }

    /** Returns the complaint of a file that is not empty. */
    Complaint current() {
        if (complaint == null) {
            throw new IllegalStateException("this complaint has not begun");
        }
        return complaint;
    }
}
