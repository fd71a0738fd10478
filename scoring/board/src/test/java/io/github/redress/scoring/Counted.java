package io.github.redress.scoring;

import java.util.List;
import java.util.Map;

/** Tallies of five counts each, as most tests need them. */
final class Counted {

    private Counted() {}

    static Tally of(long due, long onTime, long undecided, long rated, long satisfied) {
        return Tally.of(
                Map.of(
                        Count.DUE, due,
                        Count.ON_TIME, onTime,
                        Count.UNDECIDED, undecided,
                        Count.ANSWERABLE, rated,
                        Count.SATISFIED, satisfied,
                        Count.DISSATISFIED, rated - satisfied),
                Part.LEAD);
    }

    /** Returns the same five counts of a tally. */
    static List<Long> five(Tally tally) {
        return List.of(tally.due(), tally.onTime(), tally.undecided(), tally.rated(), tally.satisfied());
    }
}
