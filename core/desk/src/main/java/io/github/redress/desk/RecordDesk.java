package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.Role;
import io.github.redress.access.Reading;
import io.github.redress.complaint.Recorded;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to all complaints, the latest first, for whoever looks into whether it was right: each step with who did it, and without
 * anybody's words.
 *
 * <p>Nobody finds here what they may not {@link ComplaintDesk#view}. Nothing stops at what is damaged: a step that cannot be read stands in
 * its place without what it says, and so do the steps of a complaint whose present state cannot be read, by damage or because a newer
 * release wrote it, since nobody can tell then whom it accuses; those are only for whoever acts for no department.
 *
 * <p>Positions are those of {@link ComplaintDesk#feed} and never change, so that what happens meanwhile moves no page.
 */
public final class RecordDesk {

    private static final int LARGEST_LIMIT = 500;
    private static final int PAGE = 500;

    private final Transactions transactions;
    private final Views views;

    RecordDesk(Transactions transactions, Views views) {
        this.transactions = transactions;
        this.views = views;
    }

    /**
     * What somebody may see of a complaint.
     *
     * @param number what people call it by, null where the next is
     * @param reading which steps are for their eyes, null where nobody can tell
     */
    private record Sight(@Nullable String number, @Nullable Reading reading) {

        static final Sight UNKNOWN = new Sight(null, null);

        boolean sees(Recorded recorded) {
            return reading != null && reading.sees(recorded.event().getClass());
        }
    }

    /** Returns the position of the last step there is, 0 where there is none. Takes some forty short readings, however many there are. */
    public long end() {
        return lastBefore(Instant.MAX);
    }

    /**
     * Returns the position of the last step that was recorded before an instant, 0 where there is none.
     *
     * <p>Steps stand in the order in which they were committed: where several nodes write at once, one may stand before another that was
     * recorded a moment earlier. Ask for a minute more than is wanted, and look at each.
     */
    public long lastBefore(Instant instant) {
        long low = 0;
        long high = 1;
        while (isRecordedBehind(high - 1, instant)) {
            low = high;
            high *= 2;
        }
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (isRecordedBehind(middle - 1, instant)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isRecordedBehind(long position, Instant before) {
        return transactions.feed(position, 1).events().stream()
                .anyMatch(event -> event.recordedAt().isBefore(before));
    }

    /**
     * Returns the steps at some positions, the latest first.
     *
     * @param position the last position to look at; {@link #end} for the latest steps
     * @param limit how many positions to look at, 1 to 500
     * @throws IllegalArgumentException if the position is below 0, or the limit outside its bounds
     */
    public RecordSlice upTo(Actor actor, long position, int limit) {
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + LARGEST_LIMIT + ", was " + limit);
        }
        if (position < 0) {
            throw new IllegalArgumentException("position must be 0 or more, was " + position);
        }
        long low = Math.max(0, position - limit);
        List<StoredEvent> events = new ArrayList<>();
        long missing = position == 0 ? 0 : take(low, position, events);
        return new RecordSlice(latestFirst(actor, events), missing, low);
    }

    /** Takes the events behind one position up to another, and returns how many are not there; halves until it knows which. */
    private long take(long low, long high, List<StoredEvent> into) {
        FeedSlice slice = transactions.feed(low, (int) (high - low));
        if (slice.next() - low == slice.events().size()) {
            into.addAll(slice.events());
            return 0;
        }
        if (high - low == 1) {
            return 1;
        }
        long middle = low + (high - low) / 2;
        return take(low, middle, into) + take(middle, high, into);
    }

    /**
     * Returns all steps of the complaint with this number, typed in whatever case and with or without dashes, the latest first; empty where
     * there is none, or it is not for this actor.
     */
    public List<RecordedStep> of(Actor actor, String number) {
        return latestFirst(
                actor,
                transactions.read(from -> from.byNumber(Base32.normalizedNumber(number))
                        .map(id -> history(from, id))
                        .orElse(List.of())));
    }

    /** Returns the number of a complaint to whoever finds its steps here; empty for everybody else, and where nobody can tell who may. */
    public Optional<String> number(Actor actor, ComplaintId complaint) {
        return transactions.read(from -> sight(from, actor, complaint.value()).map(Sight::number));
    }

    /**
     * Returns the chain of a complaint's record, checked anew, with what each step is called by those who work on it; no step's stored
     * text, which is for the person. Empty where there is no complaint with this number, or it is not for this actor.
     */
    public Optional<CaseChain> chain(Actor actor, String number) {
        return transactions.read(from -> from.byNumber(Base32.normalizedNumber(number))
                .flatMap(id -> sight(from, actor, id)
                        .flatMap(sight -> from.load(id, null)
                                .map(stored -> CaseChain.toStaff(stored, history(from, id), sight::sees)))));
    }

    /** Returns the events that are there, also where one among them is not. */
    private static List<StoredEvent> history(Storage.Reading from, UUID id) {
        List<StoredEvent> all = new ArrayList<>();
        List<StoredEvent> page;
        do {
            page = from.history(id, all.isEmpty() ? 0 : all.get(all.size() - 1).version(), PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    private List<RecordedStep> latestFirst(Actor actor, List<StoredEvent> events) {
        List<RecordedStep> steps = transactions.read(from -> {
            Map<UUID, Optional<Sight>> sights = new HashMap<>();
            return events.stream()
                    .flatMap(event -> sights
                            .computeIfAbsent(event.id(), id -> sight(from, actor, id))
                            .flatMap(sight -> step(event, sight))
                            .stream())
                    .toList();
        });
        List<RecordedStep> turned = new ArrayList<>(steps);
        Collections.reverse(turned);
        return turned;
    }

    /** Returns what this actor may see of a complaint, empty for nothing. */
    private Optional<Sight> sight(Storage.Reading from, Actor actor, UUID id) {
        Optional<Sight> unknown = actor.role() != Role.COMPLAINANT && actor.actsFor() == null
                ? Optional.of(Sight.UNKNOWN)
                : Optional.empty();
        Optional<StoredCase> stored = from.load(id, null);
        try {
            return stored.flatMap(found -> CaseFile.read(found, from))
                    .map(CaseFile::current)
                    .map(complaint -> views.maySee(actor, complaint)
                            ? Optional.of(new Sight(complaint.number(), Reading.of(actor, complaint)))
                            : Optional.<Sight>empty())
                    .orElse(unknown);
        } catch (IllegalStateException e) {
            return unknown;
        }
    }

    private static Optional<RecordedStep> step(StoredEvent event, Sight sight) {
        Recorded recorded;
        try {
            recorded = RecordReader.event(event);
        } catch (DamagedEventException e) {
            return Optional.of(step(event, sight, null));
        }
        return sight.reading() == null
                ? Optional.of(step(event, sight, null))
                : Optional.of(recorded).filter(sight::sees).map(seen -> step(event, sight, seen));
    }

    private static RecordedStep step(StoredEvent event, Sight sight, @Nullable Recorded recorded) {
        return new RecordedStep(
                ComplaintId.of(event.id()), sight.number(), event.version(), event.recordedAt(), recorded);
    }
}
