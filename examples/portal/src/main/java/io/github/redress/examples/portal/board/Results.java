package io.github.redress.examples.portal.board;

import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Feed;
import io.github.redress.scoring.CaseResult;
import io.github.redress.scoring.CaseResults;
import io.github.redress.scoring.publication.Roster;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the feed says of every case. Each instance reads it for itself, from the beginning when it starts and then what is new. */
@Component
class Results {

    private static final int PAGE = 1_000;

    private final ComplaintDesk desk;
    private final CaseResults results = new CaseResults();
    private long position;

    Results(ComplaintDesk desk) {
        this.desk = desk;
    }

    /**
     * What is known at a position of the feed.
     *
     * @param position of the last event
     * @param results every part of every case
     */
    record Known(long position, List<CaseResult> results) {}

    /** Returns all that happened until now, by the units of a roster. */
    synchronized Known now(Roster roster) {
        Feed feed = desk.feed(position, PAGE);
        while (!feed.events().isEmpty()) {
            feed.events().forEach(results::add);
            position = feed.next();
            feed = desk.feed(position, PAGE);
        }
        return new Known(position, results.everyPart(roster::unitOf));
    }
}
