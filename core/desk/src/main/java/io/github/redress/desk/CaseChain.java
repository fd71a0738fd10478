package io.github.redress.desk;

import io.github.redress.ContentHash;
import io.github.redress.Role;
import io.github.redress.Text;
import io.github.redress.access.StepText;
import io.github.redress.complaint.AftermathEvent.ReviewRequested;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.github.redress.complaint.PrivacyEvent.PublicityChosen;
import io.github.redress.complaint.PrivacyEvent.WentAnonymous;
import io.github.redress.complaint.Recorded;
import io.github.redress.json.EventCodec;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The chain of a complaint's record: each step names the hash of the one before, so that none can be altered, left out or put in without
 * every later hash being another one. Somebody who kept an earlier chain sees whether this one begins with it.
 *
 * @param number the complaint
 * @param steps all of them, in order
 * @param head the hash that the complaint itself names for its last step; null where a newer release wrote it
 * @param holds whether every step is there, can be read, and names the hash of the one before, and the head is that of the last
 */
public record CaseChain(
        String number, List<Step> steps, @Nullable ContentHash head, boolean holds) {

    /** Copies the list. */
    public CaseChain {
        Objects.requireNonNull(number, "number");
        steps = List.copyOf(steps);
    }

    /**
     * One step of the record.
     *
     * @param version its place, from 1
     * @param recordedAt when it was written down
     * @param what what everybody may know of it, and whoever works on it what they call it; null for a step of which they learn only that
     *     it is there
     * @param previous the hash that it names for the step before; null for the first, and where it cannot be read
     * @param hash the SHA-256 of its stored bytes
     * @param holds whether it can be read, and names the hash of the step before
     * @param record its stored bytes as text, for a step that the person took themselves; null for every other, since it may say who
     *     works on it
     */
    public record Step(
            long version,
            Instant recordedAt,
            @Nullable Text what,
            @Nullable ContentHash previous,
            ContentHash hash,
            boolean holds,
            @Nullable String record) {

        /** Refuses null. */
        public Step {
            Objects.requireNonNull(recordedAt, "recordedAt");
            Objects.requireNonNull(hash, "hash");
        }
    }

    /** Returns the chain as the person sees it: what everybody may know, and their own steps as they are stored. */
    static CaseChain of(StoredCase stored, List<StoredEvent> events) {
        return of(
                stored,
                events,
                StepText::of,
                (recorded, bytes) -> isThePersons(recorded) ? new String(bytes, StandardCharsets.UTF_8) : null);
    }

    /** Returns the chain as those see it who work on the complaint: what they call the steps that they see. */
    static CaseChain toStaff(StoredCase stored, List<StoredEvent> events, Predicate<Recorded> sees) {
        return of(
                stored,
                events,
                recorded -> Optional.of(recorded).filter(sees).map(StepText::toStaff),
                (recorded, bytes) -> null);
    }

    private static CaseChain of(
            StoredCase stored,
            List<StoredEvent> events,
            Function<Recorded, Optional<Text>> name,
            BiFunction<Recorded, byte[], @Nullable String> record) {
        List<Step> steps = new ArrayList<>();
        ContentHash last = null;
        for (StoredEvent event : events) {
            steps.add(step(event, last, name, record));
            last = steps.get(steps.size() - 1).hash();
        }
        Optional<ContentHash> head = head(stored);
        boolean whole = events.size() == stored.version();
        return new CaseChain(
                stored.head().number(),
                steps,
                head.orElse(null),
                whole
                        && (head.isPresent() ? head.equals(Optional.ofNullable(last)) : isOfNewerRelease(stored))
                        && steps.stream().allMatch(Step::holds));
    }

    private static Step step(
            StoredEvent event,
            @Nullable ContentHash before,
            Function<Recorded, Optional<Text>> name,
            BiFunction<Recorded, byte[], @Nullable String> record) {
        ContentHash hash = ContentHash.of(event.data().bytes());
        try {
            Recorded recorded = RecordReader.event(event);
            return new Step(
                    event.version(),
                    event.recordedAt(),
                    name.apply(recorded).orElse(null),
                    recorded.previous(),
                    hash,
                    Objects.equals(recorded.previous(), before),
                    record.apply(recorded, event.data().bytes()));
        } catch (DamagedEventException e) {
            return new Step(event.version(), event.recordedAt(), null, null, hash, false, null);
        }
    }

    /** What the person did, and nothing that was reckoned on top of it: a route names copies, and a supporter is somebody else. */
    private static boolean isThePersons(Recorded recorded) {
        ComplaintEvent event = recorded.event();
        return recorded.actor().role() == Role.COMPLAINANT
                && (event instanceof ComplaintReceived
                        || event instanceof ComplaintRated
                        || event instanceof ComplaintWithdrawn
                        || event instanceof ReviewRequested
                        || event instanceof PublicityChosen
                        || event instanceof WentAnonymous);
    }

    private static Optional<ContentHash> head(StoredCase stored) {
        if (isOfNewerRelease(stored)) {
            return Optional.empty();
        }
        try {
            return Optional.of(RecordReader.snapshot(stored).last());
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfNewerRelease(StoredCase stored) {
        return stored.snapshot().schema() != EventCodec.SNAPSHOT_SCHEMA;
    }
}
