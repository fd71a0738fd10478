package io.github.redress.complaint;

import io.github.redress.complaint.AftermathCommand.RecordCallback;
import io.github.redress.complaint.AftermathEvent.CallbackRecorded;
import io.github.redress.complaint.Decision.Done;
import java.time.Instant;
import java.util.List;

/** What a complaint says to orders about what follows an answer: call-back, close, rework, independent verification, review, archive, the adoption of a suggestion. */
final class AftermathDecisions {

    private final Complaint complaint;

    AftermathDecisions(Complaint complaint, Instant at, Rulebook rules) {
        this.complaint = complaint;
    }

    Decision decide(AftermathCommand command) {
        RecordCallback callback = (RecordCallback) command;
        return complaint.state().isOver()
                ? new Done(List.of())
                : new Done(List.of(new CallbackRecorded(callback.reached())));
    }
}
