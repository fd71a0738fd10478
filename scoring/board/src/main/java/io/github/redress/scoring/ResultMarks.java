package io.github.redress.scoring;

import io.github.redress.complaint.SatisfactionRating;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a count asks of a result besides its {@link Slice}, and besides how its instants lie to a period: results with the same marks
 * whose instants lie alike count alike.
 *
 * @param late whether it was closed after its deadline
 * @param lastMinute whether it was closed shortly before its deadline
 * @param contacted whether the unit spoke with the person, in time where there was a deadline for it
 */
record ResultMarks(
        Part part,
        OnTimeFlag onTime,
        boolean promised,
        boolean closed,
        boolean late,
        boolean lastMinute,
        boolean contacted,
        @Nullable SatisfactionRating rating,
        @Nullable Boolean resolved,
        @Nullable Boolean reached,
        @Nullable Verdict verdict,
        boolean dutyPerformed,
        boolean selfRated,
        boolean praise,
        boolean selfTaken,
        boolean excluded,
        boolean returned,
        boolean reworked,
        boolean extended,
        boolean paused) {

    static ResultMarks of(CaseResult result) {
        Instant due = result.due();
        Instant closed = result.closed();
        return new ResultMarks(
                result.part(),
                result.onTime(),
                due != null,
                closed != null,
                closed != null && due != null && closed.isAfter(due),
                Counting.isLastMinute(result),
                Counting.isContactedInTime(result),
                result.rating(),
                result.resolved(),
                result.reached(),
                result.verdict(),
                result.dutyPerformed(),
                result.selfRated(),
                result.praise(),
                result.selfTaken(),
                result.excluded() != null,
                result.returns() > 0,
                result.reworks() > 0,
                result.extensions() > 0,
                result.pauses() > 0);
    }
}
