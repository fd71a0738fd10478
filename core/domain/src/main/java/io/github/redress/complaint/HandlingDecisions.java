package io.github.redress.complaint;

import io.github.redress.complaint.Decision.Done;
import io.github.redress.complaint.HandlingCommand.SendInterimReply;
import io.github.redress.complaint.HandlingEvent.InterimReplySent;
import java.time.Instant;
import java.util.List;

/** What a complaint says to orders about how departments handle a complaint between dispatch and answer: contacts, interim replies, commitments, results of those who support, the review of a reply, extensions and pauses. */
final class HandlingDecisions {

    private final Complaint complaint;

    HandlingDecisions(Complaint complaint, Instant at, Rulebook rules) {
        this.complaint = complaint;
    }

    Decision decide(HandlingCommand command) {
        SendInterimReply interim = (SendInterimReply) command;
        return complaint
                .lead()
                .filter(lead -> lead.department().equals(interim.department()))
                .<Decision>map(lead -> new Done(List.of(
                        new InterimReplySent(lead.no(), interim.department(), interim.visibility(), interim.text()))))
                .orElseGet(() -> Decisions.notAssigned(interim.department()));
    }
}
