package io.github.redress.complaint;

import io.github.redress.complaint.AftermathEvent.AdoptionRecorded;
import io.github.redress.complaint.AftermathEvent.CallbackRecorded;
import io.github.redress.complaint.AftermathEvent.ClosedUnrated;
import io.github.redress.complaint.AftermathEvent.ComplaintArchived;
import io.github.redress.complaint.AftermathEvent.ComplaintClosed;
import io.github.redress.complaint.AftermathEvent.FollowUpEnded;
import io.github.redress.complaint.AftermathEvent.RetentionEnded;
import io.github.redress.complaint.AftermathEvent.ReviewRequested;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
import io.github.redress.complaint.AftermathEvent.VerificationRequested;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.Set;

/**
 * What events change in a complaint that tell of what follows an answer: call-back, close, rework, independent verification, review,
 * archive, the adoption of a suggestion. A verdict, a decision on review and an exclusion change nothing by themselves: what comes of
 * them are events of their own.
 *
 * <p>What a round decided ends with the round: with a rework go, without events of their own, the requests for more time that nobody
 * decided, and the reasons for which the centre let clocks stand still; a supporter that was waived and has to act again is offered its
 * part anew. The calls that reached nobody count for one answer only.
 */
final class AftermathFold {

    private AftermathFold() {}

    static void fold(AftermathEvent event, Recorded recorded, Fold into) {
        Aftermath aftermath = into.proceedings.aftermath();
        Instant at = recorded.at();
        if (event instanceof CallbackRecorded callback) {
            into.resolved = callback.resolved() == null ? into.resolved : callback.resolved();
            if (!callback.reached()) {
                into.proceedings = into.proceedings.with(aftermath.unreached());
            }
        } else if (event instanceof ComplaintClosed
                || event instanceof ClosedUnrated
                || event instanceof FollowUpEnded) {
            into.state = ComplaintState.CLOSED;
            into.proceedings = into.proceedings.with(aftermath.closed(at));
        } else if (event instanceof VerificationRequested) {
            into.state = ComplaintState.UNDER_VERIFICATION;
        } else if (event instanceof ReworkOrdered rework) {
            rework(rework, into);
        } else if (event instanceof ReviewRequested review) {
            into.state = ComplaintState.UNDER_REVIEW;
            into.proceedings = into.proceedings.with(aftermath.reviewed(review.level(), into.clocks.size()));
            // It is at hand as long as it is not over; once it is over again, its time begins again.
            into.cancel(Set.of(GoalName.RETENTION), at);
        } else if (event instanceof ComplaintArchived || event instanceof RetentionEnded) {
            into.state = ComplaintState.ARCHIVED;
        } else if (event instanceof AdoptionRecorded recordedAdoption) {
            into.proceedings = into.proceedings.with(aftermath.with(recordedAdoption.adoption()));
        }
    }

    /** Who took over from a lead that is no more acknowledges it first. */
    private static void rework(ReworkOrdered rework, Fold into) {
        rework.departments().stream()
                .flatMap(department -> into.before.assignmentOf(department).stream())
                .forEach(again -> into.assignment(again.no(), Assignment::takenUpAgain));
        boolean isOffered = into.before
                .lead()
                .filter(lead -> lead.state() == AssignmentState.OFFERED)
                .isPresent();
        into.state = isOffered ? ComplaintState.DISPATCHED : ComplaintState.IN_PROGRESS;
        into.proceedings = into.proceedings
                .with(into.proceedings.handling().inNextRound())
                .with(into.proceedings.aftermath().inLeg(rework.leg(), into.clocks.size()));
    }
}
