package io.github.redress.desk;

import io.github.redress.storage.Blob;
import io.github.redress.storage.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a consumer is. Never changed in place.
 *
 * <p>Stored as lines: {@code at POSITION [COMPLAINT VERSION]}, then {@code waiting COMPLAINT VERSION UP-TO ATTEMPTS
 * TRY-AGAIN-AT} for each complaint that waits.
 *
 * @param at the position in the feed of the last event seen, 0 before the first
 * @param last that event, null before the first
 * @param waiting what waits, by complaint
 */
record FeedPosition(long at, @Nullable Seen last, SortedMap<UUID, Waiting> waiting) {

    static final FeedPosition START = new FeedPosition(0, null, new TreeMap<>());

    /** So many complaints may wait, about 100 KB of them. */
    static final int MOST_WAITING = 1_000;

    private static final String TYPE = "feed-position";
    private static final int SCHEMA = 1;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    FeedPosition {
        waiting = Collections.unmodifiableSortedMap(new TreeMap<>(waiting));
    }

    /** An event, by whose it is and its place there. */
    record Seen(UUID complaint, long version) {

        static Seen of(StoredEvent event) {
            return new Seen(event.id(), event.version());
        }
    }

    /**
     * Events of one complaint that are still to be handled.
     *
     * @param version the first of them
     * @param upTo the last of them that the feed has given
     * @param attempts how often the first was tried
     * @param tryAgainAt when it is tried next
     */
    record Waiting(long version, long upTo, int attempts, Instant tryAgainAt) {}

    /** Returns the position after an event that was handled. */
    FeedPosition past(StoredEvent event) {
        return new FeedPosition(at + 1, Seen.of(event), waiting);
    }

    /** Returns the position after an event that waits: because it failed, or behind one that did. */
    FeedPosition leftBehind(StoredEvent event, Instant now) {
        Waiting before = waiting.get(event.id());
        return past(event)
                .with(
                        event.id(),
                        before == null
                                ? new Waiting(event.version(), event.version(), 1, now.plus(FIRST_PAUSE))
                                : new Waiting(
                                        before.version(), event.version(), before.attempts(), before.tryAgainAt()));
    }

    /** Returns the position once the first waiting event of a complaint was tried in vain. */
    FeedPosition failedAgain(UUID complaint, Instant now) {
        Waiting before = waiting(complaint);
        int doublings = Math.min(before.attempts(), 10);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
        return with(
                complaint,
                new Waiting(
                        before.version(),
                        before.upTo(),
                        before.attempts() + 1,
                        now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE)));
    }

    /** Returns the position once the first waiting event of a complaint was handled; the one behind it is the first then. */
    FeedPosition handled(UUID complaint, Instant now) {
        Waiting before = waiting(complaint);
        return with(
                complaint,
                before.version() == before.upTo() ? null : new Waiting(before.version() + 1, before.upTo(), 0, now));
    }

    boolean isFull() {
        return waiting.size() >= MOST_WAITING;
    }

    private Waiting waiting(UUID complaint) {
        Waiting found = waiting.get(complaint);
        if (found == null) {
            throw new IllegalArgumentException("nothing of complaint " + complaint + " waits");
        }
        return found;
    }

    private FeedPosition with(UUID complaint, @Nullable Waiting changed) {
        SortedMap<UUID, Waiting> all = new TreeMap<>(waiting);
        if (changed == null) {
            all.remove(complaint);
        } else {
            all.put(complaint, changed);
        }
        return new FeedPosition(at, last, all);
    }

    Blob write() {
        StringBuilder text = new StringBuilder("at ").append(at);
        if (last != null) {
            text.append(' ').append(last.complaint()).append(' ').append(last.version());
        }
        waiting.forEach((complaint, each) -> text.append("\nwaiting ")
                .append(complaint)
                .append(' ')
                .append(each.version())
                .append(' ')
                .append(each.upTo())
                .append(' ')
                .append(each.attempts())
                .append(' ')
                .append(each.tryAgainAt()));
        return new Blob(TYPE, SCHEMA, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a position.
     *
     * @throws IllegalStateException if it has another form
     */
    static FeedPosition read(String consumer, Blob blob) {
        if (!blob.type().equals(TYPE) || blob.schema() != SCHEMA) {
            throw damaged(consumer, "it is " + blob + ", which this release does not know", null);
        }
        try {
            List<String> lines = List.of(new String(blob.bytes(), StandardCharsets.UTF_8).split("\n", -1));
            String[] at = words(lines.get(0), "at");
            SortedMap<UUID, Waiting> waiting = new TreeMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] words = words(line, "waiting");
                waiting.put(
                        UUID.fromString(words[1]),
                        new Waiting(
                                Long.parseLong(words[2]),
                                Long.parseLong(words[3]),
                                Integer.parseInt(words[4]),
                                Instant.parse(words[5])));
            }
            Seen last = at.length == 2 ? null : new Seen(UUID.fromString(at[2]), Long.parseLong(at[3]));
            return new FeedPosition(Long.parseLong(at[1]), last, waiting);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw damaged(consumer, "it cannot be read", e);
        }
    }

    private static String[] words(String line, String first) {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        if (!words.get(0).equals(first)) {
            throw new IllegalArgumentException("a line begins with " + words.get(0) + " and not with " + first);
        }
        return words.toArray(String[]::new);
    }

    private static IllegalStateException damaged(String consumer, String what, @Nullable Throwable cause) {
        return new IllegalStateException(
                "the position of consumer " + consumer + " is damaged: " + what + "; restore the document position/"
                        + consumer + ", or remove it to have everything delivered again",
                cause);
    }
}
