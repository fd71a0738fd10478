package io.github.redress.examples.benchmarks.cases;

import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.AssignmentAcknowledged;
import io.github.redress.complaint.ComplaintEvent.ComplaintAccepted;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.ComplaintRouted;
import io.github.redress.complaint.ComplaintEvent.FirstContactMade;
import io.github.redress.complaint.Decision;
import io.github.redress.complaint.HandlingCommand;
import io.github.redress.complaint.HandlingEvent.SupportWaived;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.Rulebook;
import io.github.redress.json.EventCodec;
import io.github.redress.storage.Append;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What was ordered of one complaint, with the events that a desk made of each order.
 *
 * @param steps from the receipt to the rating
 * @param rules what they were decided by
 */
record Tape(List<Step> steps, Rulebook rules) {

    /**
     * One order.
     *
     * @param command the order
     * @param at when it was given
     * @param recorded what came of it, behind what time had to say by then
     */
    record Step(ComplaintCommand command, Instant at, List<Recorded> recorded) {}

    /** Returns the orders that these changes come from. */
    static Tape of(List<Append> changes, City city) {
        List<Step> steps = new ArrayList<>();
        for (Append change : changes) {
            List<Recorded> recorded = change.events().stream()
                    .map(event -> EventCodec.read(event.data().bytes()))
                    .toList();
            List<Recorded> acts = recorded.stream()
                    .filter(each -> !each.event().isMadeByTime())
                    .toList();
            steps.add(new Step(command(acts), acts.get(0).at(), recorded));
        }
        Rulebook rules = city.rulebook(steps.get(0).recorded().get(0).versions());
        return new Tape(List.copyOf(steps), rules);
    }

    private static ComplaintCommand command(List<Recorded> acts) {
        ComplaintEvent event = acts.get(0).event();
        if (event instanceof ComplaintReceived received) {
            return new ComplaintCommand.ReceiveComplaint(
                    received, (ComplaintRouted) acts.get(1).event());
        } else if (event instanceof ComplaintAccepted) {
            return new ComplaintCommand.AcceptComplaint();
        } else if (event instanceof ComplaintDispatched) {
            return new ComplaintCommand.DispatchComplaint(null, List.of());
        } else if (event instanceof AssignmentAcknowledged acknowledged) {
            return new ComplaintCommand.AcknowledgeAssignment(acknowledged.department());
        } else if (event instanceof FirstContactMade contact) {
            return new ComplaintCommand.RecordFirstContact(contact.department(), contact.note());
        } else if (event instanceof SupportWaived waived) {
            return new HandlingCommand.WaiveSupport(
                    acts.get(0).actor().department(), waived.department(), waived.reason());
        } else if (event instanceof ComplaintReplied replied) {
            return new ComplaintCommand.ReplyToComplaint(
                    replied.department(), replied.outcome(), replied.visibility(), replied.text());
        } else if (event instanceof ComplaintRated rated) {
            return new ComplaintCommand.RateComplaint(rated.rating(), rated.resolved(), rated.comment());
        }
        throw new IllegalStateException("no order of a life begins with " + EventCodec.type(event));
    }

    /** Decides each order anew and folds what comes of it, and returns the complaint at its end. */
    Complaint play() {
        Complaint complaint = null;
        for (Step step : steps) {
            Decision decision = complaint == null
                    ? Complaint.begin(step.command(), step.at(), rules)
                    : complaint.decide(step.command(), step.at(), rules);
            int i = 0;
            for (ComplaintEvent event : ((Decision.Done) decision).events()) {
                Recorded recorded = like(step.recorded().get(i++), event);
                complaint = complaint == null ? Complaint.first(recorded) : complaint.after(recorded);
            }
        }
        if (complaint == null) {
            throw new IllegalStateException("nothing is on this tape");
        }
        return complaint;
    }

    private static Recorded like(Recorded before, ComplaintEvent event) {
        return new Recorded(
                before.complaint(),
                before.version(),
                before.at(),
                before.recordedAt(),
                before.actor(),
                before.versions(),
                before.previous(),
                event);
    }

    /** Returns whether playing it comes to what the desk came to. */
    boolean isTrue() {
        List<Recorded> all =
                steps.stream().flatMap(step -> step.recorded().stream()).toList();
        return play().equals(Complaint.fold(all));
    }
}
