package io.github.redress.examples.portal.board;

import io.github.redress.scoring.Measure;
import io.github.redress.scoring.Share;
import io.github.redress.scoring.Tally;
import io.github.redress.scoring.publication.PublishedBoard;
import java.util.Collection;
import java.util.List;

/**
 * A published week of some units together, by the formula that it was published with.
 *
 * @param key the short name of the week
 * @param due how many cases fell due
 * @param onTime cases on time, of those that fell due and are decided
 * @param satisfied satisfied people
 */
record Week(String key, long due, Share onTime, Share satisfied) {

    /** Returns all units of a board together. */
    static Week of(PublishedBoard board) {
        return of(board, board.tallies().values());
    }

    /** Returns one unit of a board. */
    static Week of(PublishedBoard board, Tally tally) {
        return of(board, List.of(tally));
    }

    private static Week of(PublishedBoard board, Collection<Tally> tallies) {
        var formula = board.terms().formula().formula();
        return new Week(
                board.key(),
                tallies.stream().mapToLong(Tally::due).sum(),
                formula.share(Measure.ON_TIME_RATE, tallies),
                formula.share(Measure.SATISFACTION_RATE, tallies));
    }

    /** Returns the share of cases on time as people read it. */
    public String onTimePercent() {
        return Bar.percent(onTime);
    }

    /** Returns the range in which the true share on time lies with 95 % confidence, as people read it. */
    public String onTimeInterval() {
        return Bar.interval(onTime);
    }

    /** Returns the share of satisfied people as people read it. */
    public String satisfiedPercent() {
        return Bar.percent(satisfied);
    }
}
