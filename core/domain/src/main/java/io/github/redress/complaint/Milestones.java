package io.github.redress.complaint;

import io.github.redress.complaint.AftermathEvent.CallbackRecorded;
import io.github.redress.complaint.AftermathEvent.ClosedUnrated;
import io.github.redress.complaint.AftermathEvent.ComplaintArchived;
import io.github.redress.complaint.AftermathEvent.ComplaintClosed;
import io.github.redress.complaint.AftermathEvent.FollowUpEnded;
import io.github.redress.complaint.AftermathEvent.RetentionEnded;
import io.github.redress.complaint.AftermathEvent.ReviewRequested;
import io.github.redress.complaint.ComplaintEvent.AcceptanceDeclined;
import io.github.redress.complaint.ComplaintEvent.AnsweredDirectly;
import io.github.redress.complaint.ComplaintEvent.AssignmentAcknowledged;
import io.github.redress.complaint.ComplaintEvent.ComplaintAccepted;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.ComplaintTerminated;
import io.github.redress.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.github.redress.complaint.ComplaintEvent.FirstContactMade;
import io.github.redress.complaint.ComplaintEvent.RedirectedToEmergency;
import io.github.redress.complaint.HandlingEvent.CommitmentPlanned;
import io.github.redress.complaint.HandlingEvent.ContactMade;
import io.github.redress.complaint.HandlingEvent.InterimReplySent;
import io.github.redress.complaint.HandlingEvent.ReplyApproved;
import io.github.redress.complaint.HandlingEvent.ReplySubmitted;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.Milestone;
import java.util.Optional;

/**
 * Which events are milestones, and whose: clocks are driven by these and by nothing else.
 *
 * @param milestone the milestone
 * @param assignment whose, 0 for that of the whole case
 * @param namesADate whether it is an answer that puts the matter off to a date, which is not kept by naming it
 */
record Milestones(Milestone milestone, int assignment, boolean namesADate) {

    Milestones(Milestone milestone, int assignment) {
        this(milestone, assignment, false);
    }

    /** Returns whether the clock cares for it, if its goal has such a signal. */
    boolean concerns(CaseClock clock, boolean isLead) {
        return clock.sees(assignment, isLead) && !(namesADate && clock.goal().equals(GoalName.COMMITMENT));
    }

    /** Returns the milestone at which an event keeps promises: an answer that is still looked at keeps them when it is handed in. */
    static Optional<Milestones> keptBy(ComplaintEvent event) {
        return event instanceof ReplySubmitted submitted
                ? Optional.of(replied(submitted.assignment(), submitted.outcome()))
                : of(event);
    }

    private static Milestones replied(int assignment, Outcome outcome) {
        return new Milestones(Milestone.REPLIED, assignment, outcome == Outcome.PLANNED);
    }

    /** Returns the milestone that an event is; that of the whole case has assignment 0. */
    static Optional<Milestones> of(ComplaintEvent event) {
        if (event instanceof ComplaintReceived) {
            return Optional.of(new Milestones(Milestone.RECEIVED, 0));
        }
        if (event instanceof ComplaintAccepted) {
            return Optional.of(new Milestones(Milestone.ACCEPTED, 0));
        }
        if (event instanceof ComplaintDispatched) {
            return Optional.of(new Milestones(Milestone.DISPATCHED, 0));
        }
        if (event instanceof AssignmentAcknowledged acknowledged) {
            return Optional.of(new Milestones(Milestone.ACKNOWLEDGED, acknowledged.assignment()));
        }
        if (event instanceof FirstContactMade contact) {
            return Optional.of(new Milestones(Milestone.CONTACTED, contact.assignment()));
        }
        if (event instanceof ContactMade contact) {
            return contact.reached()
                    ? Optional.of(new Milestones(Milestone.CONTACTED, contact.assignment()))
                    : Optional.empty();
        }
        if (event instanceof InterimReplySent interim) {
            return Optional.of(new Milestones(Milestone.CONTACTED, interim.assignment()));
        }
        if (event instanceof CommitmentPlanned planned) {
            return Optional.of(new Milestones(Milestone.CONTACTED, planned.assignment()));
        }
        if (event instanceof ReplyApproved approved) {
            return keptBy(approved.reply());
        }
        if (event instanceof AnsweredDirectly) {
            return Optional.of(new Milestones(Milestone.REPLIED, 0));
        }
        if (event instanceof ComplaintReplied replied) {
            return Optional.of(replied(replied.assignment(), replied.outcome()));
        }
        if (event instanceof CallbackRecorded callback) {
            return callback.keepsThePromise()
                    ? Optional.of(new Milestones(Milestone.CALLED_BACK, 0))
                    : Optional.empty();
        }
        if (event instanceof ComplaintClosed || event instanceof ClosedUnrated || event instanceof FollowUpEnded) {
            return Optional.of(new Milestones(Milestone.CLOSED, 0));
        }
        if (event instanceof AcceptanceDeclined
                || event instanceof RedirectedToEmergency
                || event instanceof ComplaintWithdrawn
                || event instanceof ComplaintTerminated) {
            return Optional.of(new Milestones(Milestone.ENDED, 0));
        }
        if (event instanceof ReviewRequested) {
            return Optional.of(new Milestones(Milestone.REVIEW_REQUESTED, 0));
        }
        if (event instanceof ComplaintArchived || event instanceof RetentionEnded) {
            return Optional.of(new Milestones(Milestone.ARCHIVED, 0));
        }
        return event instanceof ComplaintRated ? Optional.of(new Milestones(Milestone.RATED, 0)) : Optional.empty();
    }
}
