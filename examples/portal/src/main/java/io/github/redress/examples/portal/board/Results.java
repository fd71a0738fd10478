package io.github.redress.examples.portal.board;

import io.github.redress.DepartmentId;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Feed;
import io.github.redress.scoring.CaseResults;
import io.github.redress.scoring.Period;
import io.github.redress.scoring.Tallies;
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

    /** Returns the counts of a period, by all that happened until now. */
    synchronized Tallies tallies(Period period) {
        Feed feed = desk.feed(position, PAGE);
        while (!feed.events().isEmpty()) {
            feed.events().forEach(results::add);
            position = feed.next();
            feed = desk.feed(position, PAGE);
        }
        Tallies tallies = Tallies.in(period);
        results.everyPart(DepartmentId::value).forEach(tallies::add);
        return tallies;
    }
}
