package io.github.redress.complaint;

import io.github.redress.complaint.Decision.Done;
import io.github.redress.complaint.DisputeCommand.ContestAssignment;
import io.github.redress.complaint.DisputeEvent.AssignmentContested;
import java.time.Instant;
import java.util.List;

/** What a complaint says to orders about a dispute over who owns a complaint, who acts meanwhile, and who pays in the end. */
final class DisputeDecisions {

    private final Complaint complaint;

    DisputeDecisions(Complaint complaint, Instant at, Rulebook rules) {
        this.complaint = complaint;
    }

    Decision decide(DisputeCommand command) {
        ContestAssignment contest = (ContestAssignment) command;
        return complaint
                .assignmentOf(contest.department())
                .<Decision>map(own ->
                        new Done(List.of(new AssignmentContested(own.no(), contest.department(), contest.text()))))
                .orElseGet(() -> Decisions.notAssigned(contest.department()));
    }
}
