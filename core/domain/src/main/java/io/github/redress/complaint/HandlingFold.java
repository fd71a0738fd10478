package io.github.redress.complaint;

import io.github.redress.complaint.Handling.PendingExtension;
import io.github.redress.complaint.Handling.Submission;
import io.github.redress.complaint.HandlingEvent.CommitmentKept;
import io.github.redress.complaint.HandlingEvent.CommitmentPlanned;
import io.github.redress.complaint.HandlingEvent.ContactMade;
import io.github.redress.complaint.HandlingEvent.ExtensionGranted;
import io.github.redress.complaint.HandlingEvent.ExtensionRejected;
import io.github.redress.complaint.HandlingEvent.ExtensionRequested;
import io.github.redress.complaint.HandlingEvent.FilesAdded;
import io.github.redress.complaint.HandlingEvent.HandlingPaused;
import io.github.redress.complaint.HandlingEvent.HandlingResumed;
import io.github.redress.complaint.HandlingEvent.InterimReplySent;
import io.github.redress.complaint.HandlingEvent.PauseReasonEnded;
import io.github.redress.complaint.HandlingEvent.ReplyApproved;
import io.github.redress.complaint.HandlingEvent.ReplyReturned;
import io.github.redress.complaint.HandlingEvent.ReplySubmitted;
import io.github.redress.complaint.HandlingEvent.SupportResultSubmitted;
import io.github.redress.complaint.HandlingEvent.SupportWaived;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What events change in a complaint that tell of how departments handle it between dispatch and answer. */
final class HandlingFold {

    private final Fold into;
    private final Handling handling;
    private final Recorded recorded;
    private final Instant at;

    private HandlingFold(Recorded recorded, Fold into) {
        this.into = into;
        this.handling = into.proceedings.handling();
        this.recorded = recorded;
        this.at = recorded.at();
    }

    static void fold(HandlingEvent event, Recorded recorded, Fold into) {
        HandlingFold fold = new HandlingFold(recorded, into);
        // What it does to disputes stands in the proceedings before they take it in.
        Handling after = fold.after(event);
        into.proceedings = into.proceedings.with(after);
    }

    private Handling after(HandlingEvent event) {
        if (event instanceof ContactMade contact) {
            if (contact.reached()) {
                contacted(contact.assignment());
            }
        } else if (event instanceof InterimReplySent interim) {
            contacted(interim.assignment());
            return handling.toldInTheInterim();
        } else if (event instanceof CommitmentPlanned planned) {
            contacted(planned.assignment());
        } else if (event instanceof CommitmentKept kept) {
            into.clock(GoalName.COMMITMENT, kept.assignment(), clock -> clock.stopped(at));
        } else if (event instanceof SupportResultSubmitted result) {
            into.assignment(result.assignment(), assignment -> assignment.withState(AssignmentState.DONE));
        } else if (event instanceof SupportWaived waived) {
            into.assignment(waived.assignment(), supporter -> supporter.withState(AssignmentState.WAIVED));
            into.clocks.replaceAll(
                    clock -> clock.promise().assignment() == waived.assignment() ? clock.released(at) : clock);
            DisputeFold.overtaken(waived.assignment(), at, into);
            return handling.withoutRequestsOf(waived.department());
        } else if (event instanceof ReplySubmitted submitted) {
            return submitted(submitted);
        } else if (event instanceof ReplyApproved approved) {
            return approved(approved);
        } else if (event instanceof ReplyReturned) {
            return returned();
        } else if (event instanceof ExtensionRequested asked) {
            return handling.asking(new PendingExtension(
                    asked.no(),
                    asked.assignment(),
                    asked.department(),
                    asked.goal(),
                    asked.by(),
                    asked.reason(),
                    recorded.actor().id()));
        } else if (event instanceof ExtensionGranted granted) {
            into.clock(granted.goal(), granted.assignment(), clock -> clock.extendedBy(granted.by()));
            return handling.decided(granted.no());
        } else if (event instanceof ExtensionRejected rejected) {
            return handling.decided(rejected.no());
        } else if (event instanceof HandlingPaused paused) {
            return handling.pausing(paused.reason());
        } else if (event instanceof HandlingResumed resumed) {
            return handling.resuming(resumed.reason());
        } else if (event instanceof PauseReasonEnded ended) {
            into.clock(ended.goal(), ended.assignment(), clock -> clock.withReasonEnded(ended.reason(), at));
        } else if (event instanceof FilesAdded added) {
            return handling.withFiles(added.files().size());
        }
        return handling;
    }

    private void contacted(int assignment) {
        into.assignment(assignment, contacting -> contacting.contacted(at));
    }

    private Handling submitted(ReplySubmitted reply) {
        ComplaintState from = into.state;
        into.state = ComplaintState.REPLY_REVIEW;
        List<CaseClock> before = List.copyOf(into.clocks);
        Milestones.keptBy(reply).ifPresent(kept -> into.stop(kept, at));
        List<Integer> stopped = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).isRunning() && !into.clocks.get(i).isRunning()) {
                stopped.add(i);
            }
        }
        return handling.under(new Submission(at, from, stopped, reply));
    }

    private Handling approved(ReplyApproved approved) {
        into.state = ComplaintState.REPLIED;
        into.outcome = approved.reply().outcome();
        into.assignment(
                approved.reply().assignment(),
                lead -> lead.contacted(approved.submittedAt()).withState(AssignmentState.DONE));
        return handling.under(null);
    }

    private Handling returned() {
        Submission submission = handling.submission();
        if (submission == null) {
            throw new IllegalStateException(
                    "complaint " + into.before.id() + " has no answer under review that could be returned");
        }
        into.state = submission.from();
        submission
                .stopped()
                .forEach(place -> into.clocks.set(place, into.clocks.get(place).goingOn()));
        return handling.under(null);
    }
}
