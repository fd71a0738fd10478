package io.github.redress.complaint;

import io.github.redress.complaint.Decision.Done;
import io.github.redress.complaint.LinkCommand.JoinComplaint;
import io.github.redress.complaint.LinkEvent.SupporterJoined;
import java.time.Instant;
import java.util.List;

/** What a complaint says to orders about what binds complaints to each other and to further people: duplicates, supporters, merging. */
final class LinkDecisions {

    private final Complaint complaint;

    LinkDecisions(Complaint complaint, Instant at) {
        this.complaint = complaint;
    }

    Decision decide(LinkCommand command) {
        JoinComplaint join = (JoinComplaint) command;
        return complaint.proceedings().links().supporters().contains(join.supporter())
                ? new Done(List.of())
                : new Done(List.of(new SupporterJoined(join.supporter())));
    }
}
