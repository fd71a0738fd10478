package io.github.redress.scoring;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.AftermathEvent.CallbackRecorded;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
import io.github.redress.complaint.AftermathEvent.ScoreExcluded;
import io.github.redress.complaint.AftermathEvent.VerdictGiven;
import io.github.redress.complaint.AftermathEvent.VerificationRequested;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.SatisfactionRating;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the person said of the answer, and what an independent look found.
 *
 * <p>A word on whether the matter is solved holds until the person says another about the same answer. A verdict is about the rating
 * before it, and an exclusion that came with it too: a later rating has none until it is judged itself. A rework leaves both, since the
 * verdict that orders one is about what the person said; but it ends a look that is not over.
 */
final class CaseHearing {

    private @Nullable SatisfactionRating rating;
    private @Nullable DepartmentId ratedBy;
    private @Nullable Boolean resolved;
    private boolean resolvedIsOfAnEarlierAnswer;
    private @Nullable Boolean reached;
    private @Nullable Verdict verdict;
    private boolean dutyPerformed;
    private @Nullable String excluded;
    private @Nullable String excludedBy;

    void add(ComplaintEvent event, Actor by) {
        if (event instanceof CaseImported imported) {
            rating = imported.rating();
            resolved = imported.resolved();
        } else if (event instanceof ComplaintRated rated) {
            rate(rated, by);
        } else if (event instanceof CallbackRecorded callback) {
            reached = callback.reached() || Boolean.TRUE.equals(reached);
            tell(callback.resolved());
        } else if (event instanceof VerificationRequested) {
            verdict = Verdict.PENDING;
        } else if (event instanceof VerdictGiven given) {
            verdict = given.dutyPerformed() && !given.demandReasonable() ? Verdict.OVERTURNED : Verdict.UPHELD;
            dutyPerformed = given.dutyPerformed();
        } else if (event instanceof ScoreExcluded exclusion) {
            excluded = exclusion.reason().name();
            excludedBy = by.id();
        } else if (event instanceof ReworkOrdered) {
            verdict = verdict == Verdict.PENDING ? null : verdict;
            resolvedIsOfAnEarlierAnswer = true;
        } else if (event instanceof AnswerShared) {
            resolvedIsOfAnEarlierAnswer = true;
        }
    }

    private void rate(ComplaintRated rated, Actor by) {
        rating = rated.rating();
        ratedBy = by.actsFor();
        resolved = resolvedIsOfAnEarlierAnswer ? null : resolved;
        tell(rated.resolved());
        verdict = null;
        dutyPerformed = false;
        excluded = null;
        excludedBy = null;
    }

    private void tell(@Nullable Boolean word) {
        if (word != null) {
            resolved = word;
            resolvedIsOfAnEarlierAnswer = false;
        }
    }

    /** Adds what is known to a result of this unit. */
    void tellOf(CaseResult.Builder result, String name, Function<DepartmentId, String> unit) {
        result.rating(rating)
                .resolved(resolved)
                .reached(reached)
                .verdict(verdict)
                .dutyPerformed(dutyPerformed)
                .excluded(excluded, excludedBy)
                .selfRated(ratedBy != null && unit.apply(ratedBy).equals(name));
    }
}
