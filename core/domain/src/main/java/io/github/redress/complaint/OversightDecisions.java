package io.github.redress.complaint;

import io.github.redress.complaint.Decision.Done;
import io.github.redress.complaint.OversightCommand.Remind;
import io.github.redress.complaint.OversightEvent.ReminderSent;
import java.time.Instant;
import java.util.List;

/** What a complaint says to orders about what others do to make departments act: reminders, supervision, escalation, calls for support, recusal. */
final class OversightDecisions {

    private final Complaint complaint;

    OversightDecisions(Complaint complaint, Instant at, Rulebook rules) {
        this.complaint = complaint;
    }

    Decision decide(OversightCommand command) {
        Remind remind = (Remind) command;
        return complaint
                .assignmentOf(remind.department())
                .<Decision>map(own -> new Done(List.of(new ReminderSent(own.department()))))
                .orElseGet(() -> Decisions.notAssigned(remind.department()));
    }
}
