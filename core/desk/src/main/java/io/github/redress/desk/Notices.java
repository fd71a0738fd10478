package io.github.redress.desk;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells people and departments of what happens to complaints, as a {@linkplain FeedConsumer consumer} of the feed: at least once, and
 * the events of one complaint in order. Who is told of what, says {@link io.github.redress.access.NoticeTable}; beyond it holds, whatever
 * the table says:
 *
 * <ul>
 *   <li>a tip-off is never told to a department that it accuses, nor to one that took over from it; whom of an office it is kept from, as
 *       from people whom it accuses, {@link Notification#mayReach} says;
 *   <li>nobody's words and names are in a message;
 *   <li>the person is told at the phone number they gave, and no more once they went anonymous or their data were erased;
 *   <li>each supporter is told where they said, of what happens from then on, and no more once they left;
 *   <li>what a newer release wrote waits for a node of that release.
 * </ul>
 */
public final class Notices {

    private final FeedConsumer consumer;
    private final NoticeWriter writer;
    private final Instant since;

    Notices(FeedConsumer consumer, NoticeWriter writer, Instant since) {
        this.consumer = consumer;
        this.writer = writer;
        this.since = Objects.requireNonNull(since, "since");
    }

    /**
     * Tells of the next events, and tries again what waits. Called by the host's scheduler, on any number of nodes, outside any
     * transaction.
     *
     * @param limit the most new events to take, 1 to 10,000; call again at once when as many were taken
     * @param notifier is called on this thread; what it throws makes the event wait, for a minute at first and at most an hour
     * @throws IllegalStateException as {@link FeedConsumer#deliver} does
     */
    public DeliveryResult deliver(int limit, Notifier notifier) {
        Objects.requireNonNull(notifier, "notifier");
        return consumer.deliver(limit, recorded -> tell(recorded, notifier));
    }

    private void tell(Recorded recorded, Notifier notifier) {
        if (!recorded.recordedAt().isBefore(since)) {
            writer.notifications(recorded).forEach(notifier::tell);
        }
    }

    /** Returns the events of which somebody could not be told so far. */
    public List<WaitingEvent> waiting() {
        return consumer.waiting();
    }

    /**
     * Returns when the oldest event was written down of which nobody was told yet who should be, as {@link FeedConsumer#behindSince} does.
     *
     * @return empty when all that is in the feed was told
     * @throws IllegalStateException as {@link FeedConsumer#behindSince} does
     */
    public Optional<Instant> behindSince() {
        return consumer.behindSince();
    }

    /**
     * Gives up telling of an event, so that the later ones of its complaint can be told. Called by an operator.
     *
     * @return false when that event does not wait, or no longer
     */
    public boolean skip(ComplaintId complaint, long version) {
        return consumer.skip(complaint, version);
    }
}
