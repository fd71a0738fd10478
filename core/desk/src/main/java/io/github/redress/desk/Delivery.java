package io.github.redress.desk;

import io.github.redress.complaint.Recorded;
import io.github.redress.storage.StoredEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One turn of a consumer: hands events over, and works out the position that follows. Used once. */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** Of one complaint so many waiting events are tried in one turn. */
    private static final int PAGE = 500;

    private final String consumer;
    private final Transactions transactions;
    private final Instant now;
    private final Consumer<? super Recorded> handler;
    private FeedPosition position;
    private int taken;
    private int handled;
    private int failed;
    private boolean full;

    Delivery(
            String consumer,
            FeedPosition position,
            Transactions transactions,
            Instant now,
            Consumer<? super Recorded> handler) {
        this.consumer = consumer;
        this.position = position;
        this.transactions = transactions;
        this.now = now;
        this.handler = handler;
    }

    /** Tries what waits and whose time has come, up to the next failure of each complaint. */
    void tryAgain() {
        for (Map.Entry<UUID, FeedPosition.Waiting> each : position.waiting().entrySet()) {
            if (!each.getValue().tryAgainAt().isAfter(now)) {
                tryAgain(each.getKey(), each.getValue());
            }
        }
    }

    private void tryAgain(UUID complaint, FeedPosition.Waiting waiting) {
        int behind = (int) Math.min(PAGE, waiting.upTo() - waiting.version() + 1);
        List<StoredEvent> events = transactions.read(from -> from.history(complaint, waiting.version() - 1, behind));
        if (events.isEmpty()) {
            failed++;
            LOG.warn("consumer {}: event {} of complaint {} is missing", consumer, waiting.version(), complaint);
            position = position.failedAgain(complaint, now);
        }
        for (StoredEvent event : events) {
            if (!isHandled(event)) {
                position = position.failedAgain(complaint, now);
                return;
            }
            position = position.handled(complaint, now);
        }
    }

    /** Takes the next event of the feed, unless too many wait to leave one more behind. */
    void take(StoredEvent event) {
        if (full) {
            return;
        }
        boolean waits = position.waiting().containsKey(event.id());
        boolean fails = !waits && !isHandled(event);
        if (fails && position.isFull()) {
            full = true;
            LOG.warn(
                    "consumer {}: {} complaints wait, so it stands still at position {}",
                    consumer,
                    position.waiting().size(),
                    position.at());
            return;
        }
        taken++;
        position = waits || fails ? position.leftBehind(event, now) : position.past(event);
    }

    private boolean isHandled(StoredEvent event) {
        try {
            handler.accept(RecordReader.event(event));
            handled++;
            return true;
        } catch (RuntimeException e) {
            failed++;
            LOG.warn(
                    "consumer {}: event {} of complaint {} was not handled and waits",
                    consumer,
                    event.version(),
                    event.id(),
                    e);
            return false;
        }
    }

    FeedPosition position() {
        return position;
    }

    DeliveryResult result() {
        return new DeliveryResult(taken, handled, failed, position.waiting().size());
    }
}
