package io.github.redress.desk;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.Recorded;
import io.github.redress.storage.Document;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.StoredEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Delivers every event of the feed to whoever asks under a name, and keeps in the store how far that is.
 *
 * <p>What is promised: every event is handled at least once, and none before all earlier ones of its complaint. An event
 * is told again by its complaint and version; handle it so that the second time does no harm. Each {@link #deliver} does
 * this:
 *
 * <ol>
 *   <li>read the position kept under the name, and what waits there;
 *   <li>make sure that the feed still has, at that position, the event that was seen there;
 *   <li>try again what waits and whose time has come, each complaint's events in order;
 *   <li>take the next events: those of a complaint that waits are put behind what waits, every other is handled; one whose
 *       handling throws, or that cannot be read, waits from then on, and other complaints go on;
 *   <li>write the new position, unless another node wrote one meanwhile; then nothing of this counts, and it begins again
 *       from there.
 * </ol>
 *
 * <p>Any number of nodes may deliver under one name; at the same time, they may handle the same events. When {@value
 * FeedPosition#MOST_WAITING} complaints wait, the position stands still before the next event that fails, and nothing is
 * lost. A name that is new begins with the first event there ever was.
 *
 * <p>What goes on to a message broker, {@link io.github.redress.json.CloudEvents} writes in the form that all of them know.
 */
public final class FeedConsumer {

    private static final String KIND = "position";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int LARGEST_LIMIT = 10_000;

    private final String name;
    private final Transactions transactions;
    private final Clock clock;

    FeedConsumer(String name, Transactions transactions, Clock clock) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a consumer's name has 1 to 64 letters, digits, dots, dashes or underscores, was \"" + name + "\"");
        }
        this.name = name;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Delivers what waits, and the next events. Called by the host's scheduler, on any number of nodes, outside any
     * transaction.
     *
     * @param limit the most new events to take, 1 to 10,000; call again at once when as many were taken
     * @param handler is called on this thread; what it throws makes the event wait, for a minute at first and at most an
     *     hour
     * @throws IllegalStateException if the feed is not the one that was seen before, as after the store was replaced by an
     *     older copy, or lacks an event; nothing is handled then. Also if called inside a transaction
     */
    public DeliveryResult deliver(int limit, Consumer<? super Recorded> handler) {
        Objects.requireNonNull(handler, "handler");
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + LARGEST_LIMIT + ", was " + limit);
        }
        DeliveryResult result;
        int attempt = 0;
        boolean written;
        do {
            Kept kept = kept();
            List<StoredEvent> next = next(kept.position(), limit);
            Delivery delivery = new Delivery(name, kept.position(), transactions, clock.instant(), handler);
            delivery.tryAgain();
            next.forEach(delivery::take);
            written = write(kept, delivery.position());
            result = delivery.result();
        } while (!written && ++attempt < Transactions.ATTEMPTS);
        return result;
    }

    /** Returns the events that could not be handled: of each complaint that waits the first one. */
    public List<WaitingEvent> waiting() {
        return kept().position().waiting().entrySet().stream()
                .map(each -> new WaitingEvent(
                        ComplaintId.of(each.getKey()),
                        each.getValue().version(),
                        each.getValue().attempts(),
                        each.getValue().tryAgainAt()))
                .toList();
    }

    /**
     * Returns when the oldest event was written down that is still to be handled, because it was not taken yet or waits. Its age is how
     * far this consumer is behind. Asked by a host that watches it, outside any transaction.
     *
     * @return empty when all that is in the feed was handled
     * @throws IllegalStateException if the feed is not the one that was seen before, as {@link #deliver} does
     */
    public Optional<Instant> behindSince() {
        FeedPosition position = kept().position();
        Stream<Instant> next = next(position, 1).stream().map(StoredEvent::recordedAt);
        List<Instant> waiting = transactions.read(from -> position.waiting().entrySet().stream()
                .flatMap(each -> from.history(each.getKey(), each.getValue().version() - 1, 1).stream())
                .map(StoredEvent::recordedAt)
                .toList());
        return Stream.concat(next, waiting.stream()).min(Comparator.naturalOrder());
    }

    /**
     * Gives up an event that can never be handled, so that the later ones of its complaint can be. Called by an operator.
     *
     * @return false when that event does not wait, or no longer
     */
    public boolean skip(ComplaintId complaint, long version) {
        for (int attempt = 1; attempt <= Transactions.ATTEMPTS; attempt++) {
            Kept kept = kept();
            FeedPosition.Waiting waiting = kept.position().waiting().get(complaint.value());
            if (waiting == null || waiting.version() != version) {
                return false;
            }
            if (write(kept, kept.position().handled(complaint.value(), clock.instant()))) {
                return true;
            }
        }
        return false;
    }

    /** What is kept under the name, and as which version of the document. */
    private record Kept(FeedPosition position, long version) {}

    private Kept kept() {
        return transactions
                .read(from -> from.latest(KIND, name))
                .map(document -> new Kept(FeedPosition.read(name, document.content()), document.version()))
                .orElse(new Kept(FeedPosition.START, 0));
    }

    private boolean write(Kept kept, FeedPosition position) {
        return position.equals(kept.position())
                || transactions.run(tx -> tx.replace(new Document(KIND, name, kept.version() + 1, position.write())));
    }

    /** Reads from the event before, to see that it is still the one that was seen. */
    private List<StoredEvent> next(FeedPosition position, int limit) {
        FeedPosition.Seen last = position.last();
        if (last == null) {
            return whole(0, transactions.feed(0, limit));
        }
        List<StoredEvent> events = whole(position.at() - 1, transactions.feed(position.at() - 1, limit + 1));
        if (events.isEmpty() || !last.equals(FeedPosition.Seen.of(events.get(0)))) {
            String there = events.isEmpty()
                    ? "ends before it"
                    : "has there event " + events.get(0).version() + " of "
                            + events.get(0).id();
            throw new IllegalStateException("consumer " + name + " has seen event " + last.version() + " of complaint "
                    + last.complaint() + " at position " + position.at() + ", but the feed " + there
                    + ": the store was replaced by an older or another one. Remove the document " + KIND + "/" + name
                    + " to have everything delivered again");
        }
        return events.subList(1, events.size());
    }

    private List<StoredEvent> whole(long after, FeedSlice slice) {
        if (slice.next() - after != slice.events().size()) {
            throw new IllegalStateException("the feed has " + slice.events().size() + " events after position " + after
                    + " up to " + slice.next() + ", so one is lost; consumer " + name
                    + " waits. An audit of the record says which");
        }
        return slice.events();
    }
}
