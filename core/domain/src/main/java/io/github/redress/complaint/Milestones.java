package io.github.redress.complaint;

import io.github.redress.complaint.AftermathEvent.ClosedUnrated;
import io.github.redress.complaint.AftermathEvent.ComplaintArchived;
import io.github.redress.complaint.AftermathEvent.ComplaintClosed;
import io.github.redress.complaint.AftermathEvent.RetentionEnded;
import io.github.redress.complaint.AftermathEvent.ReviewRequested;
import io.github.redress.complaint.ComplaintEvent.AnsweredDirectly;
import io.github.redress.complaint.ComplaintEvent.AssignmentAcknowledged;
import io.github.redress.complaint.ComplaintEvent.ComplaintAccepted;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.FirstContactMade;
import io.github.redress.sla.Milestone;
import java.util.Optional;

/** Which events are milestones, and whose: clocks are driven by these and by nothing else. */
record Milestones(Milestone milestone, int assignment) {

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
        if (event instanceof AnsweredDirectly) {
            return Optional.of(new Milestones(Milestone.REPLIED, 0));
        }
        if (event instanceof ComplaintReplied replied) {
            return Optional.of(new Milestones(Milestone.REPLIED, replied.assignment()));
        }
        if (event instanceof ComplaintClosed || event instanceof ClosedUnrated) {
            return Optional.of(new Milestones(Milestone.CLOSED, 0));
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
