package io.github.redress.scoring;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
import io.github.redress.complaint.AftermathEvent.ScoreExcluded;
import io.github.redress.complaint.AftermathEvent.VerdictGiven;
import io.github.redress.complaint.AftermathEvent.VerificationRequested;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.ComplaintTerminated;
import io.github.redress.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.HandlingEvent.ReplyApproved;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.complaint.LinkEvent.DuplicateUnlinked;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns stored events into results, one a case: the lead of now answers for it, its RESOLUTION deadline is what was due, its first
 * reply is when it was done, one that the centre looked at when it was handed in, and the last rating counts. What is promised and answered after a rework moves neither: whether the
 * first answer came in time, is settled for good. An independent verdict counts as one, and a case that was excluded says why. An
 * imported case brings its result along.
 *
 * <p>A case that no department has yet, one that the person took back, one that goes on in another case about the same trouble, and
 * an imported one without a department, is nobody's result. A case that the centre ended was done then. Memory grows with the
 * number of cases. Not safe for several threads.
 */
public final class CaseResults {

    private final Map<ComplaintId, Case> cases = new LinkedHashMap<>();

    /** Begins without events. */
    public CaseResults() {}

    /** Adds one event; those of one case must come in order, as every feed gives them. */
    public void add(Recorded recorded) {
        cases.computeIfAbsent(recorded.complaint(), id -> new Case()).add(recorded.event(), recorded.at());
    }

    /**
     * Returns the results so far.
     *
     * @param unit names the unit that a department counts for, as its name or an older name's successor
     */
    public List<CaseResult> all(Function<DepartmentId, String> unit) {
        List<CaseResult> results = new ArrayList<>();
        cases.forEach((id, held) -> {
            DepartmentId lead = held.lead;
            if (lead != null && !held.goesOnInAnother) {
                results.add(new CaseResult(
                        id.toString(),
                        unit.apply(lead),
                        held.due,
                        held.closed,
                        held.onTime,
                        held.rating,
                        held.resolved,
                        held.verdict,
                        held.excluded));
            }
        });
        return results;
    }

    /** What is known of a case so far. */
    private static final class Case {

        private @Nullable DepartmentId lead;
        private boolean goesOnInAnother;
        private @Nullable Instant due;
        private @Nullable Instant closed;
        private OnTimeFlag onTime = OnTimeFlag.UNSTATED;
        private @Nullable SatisfactionRating rating;
        private @Nullable Boolean resolved;
        private boolean reworked;
        private @Nullable Verdict verdict;
        private @Nullable String excluded;

        void add(ComplaintEvent event, Instant at) {
            if (event instanceof ComplaintDispatched dispatched) {
                lead = dispatched.lead();
            } else if (event instanceof AssignmentTransferred transferred) {
                lead = transferred.from().equals(lead) ? transferred.to() : lead;
            } else if (event instanceof DeadlineSet promise) {
                due = isFirst(promise.goal()) ? promise.due() : due;
            } else if (event instanceof DeadlineChanged changed) {
                due = isFirst(changed.goal()) ? changed.due() : due;
            } else if (event instanceof ComplaintReplied) {
                closed = closed == null ? at : closed;
                // Whoever judged the case while it was open judged too early: now the instants decide.
                onTime = due == null ? onTime : OnTimeFlag.UNSTATED;
            } else if (event instanceof ReplyApproved approved) {
                closed = closed == null ? approved.submittedAt() : closed;
                onTime = due == null ? onTime : OnTimeFlag.UNSTATED;
            } else if (event instanceof ComplaintWithdrawn) {
                // The person took the question away; whoever had it answers for nothing.
                lead = null;
            } else if (event instanceof DuplicateLinked) {
                goesOnInAnother = true;
            } else if (event instanceof DuplicateUnlinked) {
                goesOnInAnother = false;
            } else if (event instanceof ComplaintTerminated) {
                closed = closed == null ? at : closed;
            } else if (event instanceof ComplaintRated rated) {
                rating = rated.rating();
                resolved = rated.resolved();
            } else if (event instanceof ReworkOrdered) {
                reworked = true;
            } else if (event instanceof VerificationRequested) {
                verdict = Verdict.PENDING;
            } else if (event instanceof VerdictGiven given) {
                verdict = given.dutyPerformed() && !given.demandReasonable() ? Verdict.OVERTURNED : Verdict.UPHELD;
            } else if (event instanceof ScoreExcluded exclusion) {
                excluded = exclusion.reason().name();
            } else if (event instanceof CaseImported imported) {
                lead = imported.department();
                due = imported.due();
                closed = imported.closedAt();
                onTime = flag(imported);
                rating = imported.rating();
                resolved = imported.resolved();
            }
        }

        private boolean isFirst(GoalName goal) {
            return goal.equals(GoalName.RESOLUTION) && !reworked;
        }

        /** The other system's verdict, where it gave one; a case without verdict and deadline is undecided. */
        private static OnTimeFlag flag(CaseImported imported) {
            Boolean verdict = imported.onTime();
            if (verdict != null) {
                return verdict ? OnTimeFlag.ON_TIME : OnTimeFlag.LATE;
            }
            return imported.due() == null ? OnTimeFlag.UNDECIDED : OnTimeFlag.UNSTATED;
        }
    }
}
