package io.github.redress.examples.benchmarks.cases;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.AssignmentRole;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.Answer;
import io.github.redress.desk.CaseStatus;
import io.github.redress.desk.CommandKey;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.WaiveSupportRequest;
import java.util.List;

/** Complaints on their way from the person to the rating, one after the other: commands to a desk, each with a key. */
final class Life {

    private static final Actor OPERATOR = Actor.operator("counter-1");
    private static final Actor DISPATCHER = Actor.dispatcher("dispatch-1");

    private final ComplaintDesk desk;
    private final StoryClock clock;
    private final List<Story> stories;
    private long lives;
    private long commands;

    Life(ComplaintDesk desk, StoryClock clock, List<Story> stories) {
        this.desk = desk;
        this.clock = clock;
        this.stories = stories;
    }

    /** Takes the next complaint from the person to the rating. */
    void once() {
        Story story = stories.get((int) (lives++ % stories.size()));
        clock.beginStory();
        Receipt receipt = done(desk.submit(Actor.complainant(), story.complaint(), key("submit")));
        ComplaintId id = receipt.id();
        done(desk.accept(OPERATOR, AcceptRequest.of(id), key("accept")));
        CaseStatus dispatched = done(desk.dispatch(DISPATCHER, DispatchRequest.byRule(id), key("dispatch")));
        Actor handler = handler(dispatched);
        done(desk.acknowledge(handler, AcknowledgeRequest.of(id), key("acknowledge")));
        done(desk.recordFirstContact(handler, FirstContactRequest.of(id, "已与您联系，正在核实。"), key("contact")));
        waiveSupporters(handler, dispatched);
        // A plan would need its date first; what is measured is the same command.
        Outcome outcome = story.outcome() == Outcome.PLANNED ? Outcome.EXPLAINED : story.outcome();
        done(desk.reply(handler, ReplyRequest.inPublic(id, outcome, story.reply()), key("reply")));
        done(desk.rate(
                Actor.complainant(),
                RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.SATISFIED),
                key("rate")));
    }

    /** Returns how many commands were given so far. */
    long commands() {
        return commands;
    }

    /** Some stories have supporters; the lead's answer waits for none of them. */
    private void waiveSupporters(Actor lead, CaseStatus status) {
        for (Assignment assignment : status.assignments()) {
            if (assignment.role() == AssignmentRole.SUPPORT) {
                done(desk.handling()
                        .waiveSupport(
                                lead,
                                WaiveSupportRequest.of(status.id(), assignment.department(), "无需协办。"),
                                key("waive-" + assignment.no())));
            }
        }
    }

    private static Actor handler(CaseStatus status) {
        return Actor.handler(
                "li-1",
                status.assignments().stream()
                        .filter(assignment -> assignment.role() == AssignmentRole.LEAD)
                        .map(Assignment::department)
                        .findFirst()
                        .orElseThrow());
    }

    private CommandKey key(String step) {
        clock.passStep();
        commands++;
        return CommandKey.of("web", step + "-" + lives);
    }

    private static <T> T done(Answer<T> answer) {
        if (answer instanceof Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("refused: " + answer);
    }
}
