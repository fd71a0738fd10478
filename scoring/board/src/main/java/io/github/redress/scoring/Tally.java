package io.github.redress.scoring;

import java.time.Instant;

/**
 * What was counted for a unit in a period. Counts of parts may be added in any order and grouping.
 *
 * @param due cases that were due in the period, closed or not
 * @param onTime those of them that were on time
 * @param undecided those of them of which nobody can tell
 * @param rated cases that a person rated
 * @param satisfied those of them rated with one of the three upper levels
 */
public record Tally(long due, long onTime, long undecided, long rated, long satisfied) {

    /** Nothing counted: adding it changes nothing. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /** Refuses negative counts, and parts larger than their whole. */
    public Tally {
        if (onTime < 0 || undecided < 0 || onTime + undecided > due) {
            throw new IllegalArgumentException("on time and undecided must be 0 or more and together at most due, were "
                    + onTime + " and " + undecided + " of " + due);
        }
        if (satisfied < 0 || satisfied > rated) {
            throw new IllegalArgumentException("satisfied must be from 0 to rated, was " + satisfied + " of " + rated);
        }
    }

    /**
     * Counts one result.
     *
     * <ol>
     *   <li>An excluded result counts nowhere.
     *   <li>One whose deadline lies outside the period counts nowhere; one without a deadline belongs to every period.
     *   <li>What its source says about being on time decides. Else it is on time when closed at or before the deadline,
     *       late when closed after it or still open once the deadline has passed; open before that, it does not count yet.
     *   <li>Without a deadline and without a word from its source it is not due, and only its rating counts.
     *   <li>A rating counts where its result does.
     * </ol>
     *
     * @throws IllegalArgumentException if the result is closed, but nothing says how to judge that
     */
    public static Tally of(CaseResult result, Period period) {
        if (result.isClosedWithoutDue()) {
            throw new IllegalArgumentException(
                    "result " + result.id() + " is closed without a due or a word on being on time");
        }
        Instant due = result.due();
        if (result.excluded() != null || (due != null && !period.contains(due))) {
            return NONE;
        }
        OnTimeFlag flag = result.onTime();
        if (flag == OnTimeFlag.UNSTATED && due != null) {
            flag = period.judge(due, result.closed());
            if (flag == OnTimeFlag.UNSTATED) {
                return NONE;
            }
        }
        return new Tally(
                flag == OnTimeFlag.UNSTATED ? 0 : 1,
                flag == OnTimeFlag.ON_TIME ? 1 : 0,
                flag == OnTimeFlag.UNDECIDED ? 1 : 0,
                result.rating() == null ? 0 : 1,
                result.rating() != null && result.rating().isSatisfied() ? 1 : 0);
    }

    /** Returns both together. */
    public Tally plus(Tally other) {
        return new Tally(
                due + other.due,
                onTime + other.onTime,
                undecided + other.undecided,
                rated + other.rated,
                satisfied + other.satisfied);
    }

    /** Returns the cases on time among those that were due and are decided. */
    public Share onTimeShare() {
        return Share.of(onTime, due - undecided);
    }

    /** Returns the satisfied among those who rated. */
    public Share satisfiedShare() {
        return Share.of(satisfied, rated);
    }
}
