package io.github.redress.complaint;

import io.github.redress.complaint.Decision.Done;
import io.github.redress.complaint.PrivacyEvent.WentAnonymous;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What a complaint says to orders about what a person decides about their own data, and what the law does: going anonymous, erasure, legal hold. */
final class PrivacyDecisions {

    private final Complaint complaint;

    PrivacyDecisions(Complaint complaint, Instant at) {
        this.complaint = complaint;
    }

    Decision decide(PrivacyCommand command) {
        Objects.requireNonNull(command, "command");
        return complaint.proceedings().privacy().anonymous()
                ? new Done(List.of())
                : new Done(List.of(new WentAnonymous()));
    }
}
