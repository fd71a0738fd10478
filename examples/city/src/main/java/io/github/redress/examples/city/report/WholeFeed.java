package io.github.redress.examples.city.report;

import io.github.redress.complaint.Recorded;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Feed;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that happened so far.
 *
 * @param events in the order they were stored
 * @param position of the last one
 */
public record WholeFeed(List<Recorded> events, long position) {

    private static final int PAGE = 1_000;

    /** Copies the list. */
    public WholeFeed {
        events = List.copyOf(events);
    }

    /** Reads a desk's feed to its end. */
    public static WholeFeed of(ComplaintDesk desk) {
        List<Recorded> events = new ArrayList<>();
        Feed feed = desk.feed(0, PAGE);
        while (!feed.events().isEmpty()) {
            events.addAll(feed.events());
            feed = desk.feed(feed.next(), PAGE);
        }
        return new WholeFeed(events, feed.next());
    }

    /** Returns the feed as it was when it reached no further than this. */
    public WholeFeed upTo(long earlier) {
        return new WholeFeed(events.subList(0, Math.toIntExact(earlier)), earlier);
    }
}
