package io.github.redress.scoring;

import io.github.redress.complaint.SatisfactionRating;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The rules by which a result is counted; {@link Tally#of} says them in words. */
final class Counting {

    private final CaseResult result;
    private final Period period;
    private final long[] into;
    private final int times;

    private Counting(CaseResult result, Period period, long[] into, int times) {
        this.result = result;
        this.period = period;
        this.into = into;
        this.times = times;
    }

    /**
     * Counts a result.
     *
     * @param times 1, or -1 to take back what was counted before
     */
    static void count(CaseResult result, Period period, long[] into, int times) {
        new Counting(result, period, into, times).count();
    }

    /** Refuses what cannot be counted. */
    static void requireJudgeable(CaseResult result) {
        if (result.isClosedWithoutDue()) {
            throw new IllegalArgumentException(
                    "result " + result.id() + " is closed without a due or a word on being on time");
        }
    }

    private void count() {
        requireJudgeable(result);
        Instant due = result.due();
        boolean outside = due != null && !period.contains(due);
        boolean takenOut = result.excluded() != null && result.part() != Part.LEAD;
        if (outside || takenOut) {
            return;
        }
        if (result.part() == Part.FORMER) {
            if (due != null) {
                count(Count.RELEASED, true);
                count(Count.RETURNED, result.returns() > 0);
            }
            return;
        }
        OnTimeFlag flag = result.onTime();
        if (flag == OnTimeFlag.UNSTATED && due != null) {
            flag = period.judge(due, result.closed());
            if (flag == OnTimeFlag.UNSTATED) {
                return;
            }
        }
        boolean closed = isClosed(flag);
        if (flag != OnTimeFlag.UNSTATED) {
            due(flag, closed);
        } else {
            count(Count.NOT_DUE, result.rating() != null || result.resolved() != null || result.reached() != null);
        }
        answer(closed);
    }

    /** A source that calls a case on time says thereby that it is closed. */
    private boolean isClosed(OnTimeFlag flag) {
        Instant closed = result.closed();
        return closed == null ? flag == OnTimeFlag.ON_TIME : !closed.isAfter(period.asOf());
    }

    private void due(OnTimeFlag flag, boolean closed) {
        count(Count.DUE, true);
        count(Count.ON_TIME, flag == OnTimeFlag.ON_TIME);
        count(Count.LAST_MINUTE, flag == OnTimeFlag.ON_TIME && isLastMinute(result));
        count(Count.UNDECIDED, flag == OnTimeFlag.UNDECIDED);
        count(Count.CLOSED, closed);
        count(Count.CONTACTED, isContactedInTime(result));
        count(Count.REWORKED, result.reworks() > 0);
        count(Count.EXTENDED, result.extensions() > 0);
        count(Count.PAUSED, result.pauses() > 0);
        count(Count.RETURNED, result.returns() > 0);
    }

    /** Returns whether the unit spoke with the person, in time where there was a deadline for it. */
    static boolean isContactedInTime(CaseResult result) {
        Instant contacted = result.contacted();
        Instant by = result.contactDue();
        return contacted != null && (by == null || !contacted.isAfter(by));
    }

    /** Closed later than all but a tenth of the time given was over, and not after its end. */
    static boolean isLastMinute(CaseResult result) {
        Instant started = result.started();
        Instant due = result.due();
        Instant closed = result.closed();
        if (started == null || due == null || closed == null || closed.isAfter(due)) {
            return false;
        }
        Duration left = Duration.between(closed, due);
        return left.multipliedBy(10).compareTo(Duration.between(started, due)) < 0;
    }

    private void answer(boolean closed) {
        SatisfactionRating rating = result.rating();
        count(Count.ANSWERABLE, closed || rating != null);
        if (rating != null) {
            count(level(rating), true);
            count(Count.SELF_RATED, rating.isSatisfied() && result.selfRated());
            if (!rating.isSatisfied()) {
                count(verdict(), true);
                count(Count.VERIFIED, result.verdict() != null && result.verdict() != Verdict.PENDING);
            }
        }
        count(Count.PRAISE, result.praise());
        count(Count.SELF_PRAISE, result.praise() && result.selfTaken());
        count(Count.RESOLUTION_TOLD, result.resolved() != null);
        count(Count.RESOLVED, Boolean.TRUE.equals(result.resolved()));
        count(Count.CALLED, result.reached() != null);
        count(Count.REACHED, Boolean.TRUE.equals(result.reached()));
    }

    private static Count level(SatisfactionRating rating) {
        return switch (rating) {
            case VERY_SATISFIED -> Count.VERY_SATISFIED;
            case SATISFIED -> Count.SATISFIED;
            case BASIC -> Count.BASIC;
            case DISSATISFIED -> Count.DISSATISFIED;
            case VERY_DISSATISFIED -> Count.VERY_DISSATISFIED;
        };
    }

    /** A verdict that simply upholds the person changes nothing, and so is not counted. */
    private @Nullable Count verdict() {
        Verdict verdict = result.verdict();
        if (verdict == Verdict.OVERTURNED) {
            return Count.OVERTURNED;
        }
        if (verdict == Verdict.PENDING) {
            return Count.PENDING;
        }
        return verdict == Verdict.UPHELD && result.dutyPerformed() ? Count.BEYOND_DUTY : null;
    }

    private void count(@Nullable Count count, boolean applies) {
        if (count != null && applies) {
            into[count.slot()] += times;
        }
    }
}
