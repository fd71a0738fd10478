package io.github.redress.examples.benchmarks.storage;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.AssignmentRole;
import io.github.redress.complaint.Outcome;
import io.github.redress.desk.Answer;
import io.github.redress.desk.CaseStatus;
import io.github.redress.desk.CommandKey;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.WaiveSupportRequest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Complaints on their way from the person to the reply, one after the other: commands to a desk, each with a key. */
final class Lifecycle implements Crew.Work {

    /** How many commands it takes, beside a waiver for each supporter that a story has. */
    static final int COMMANDS = 5;

    private static final Actor OPERATOR = Actor.operator("counter-1");
    private static final Actor DISPATCHER = Actor.dispatcher("dispatch-1");

    private final ComplaintDesk desk;
    private final List<Story> stories;
    private final AtomicInteger next = new AtomicInteger();

    Lifecycle(ComplaintDesk desk, List<Story> stories) {
        this.desk = desk;
        this.stories = stories;
    }

    @Override
    public long once() {
        run(stories.get(Math.floorMod(next.getAndIncrement(), stories.size())));
        return 1;
    }

    /** Takes one complaint from the person to the reply. */
    void run(Story story) {
        run(story, () -> {});
    }

    /** Does the same, and says so after each command. */
    void run(Story story, Runnable afterEach) {
        ComplaintId id = submit(story);
        afterEach.run();
        done(desk.accept(OPERATOR, AcceptRequest.of(id), key()));
        afterEach.run();
        CaseStatus status = done(desk.dispatch(DISPATCHER, DispatchRequest.byRule(id), key()));
        afterEach.run();
        Actor handler = Actor.handler(
                "li-1",
                status.assignments().stream()
                        .filter(assignment -> assignment.role() == AssignmentRole.LEAD)
                        .map(Assignment::department)
                        .findFirst()
                        .orElseThrow());
        done(desk.acknowledge(handler, AcknowledgeRequest.of(id), key()));
        afterEach.run();
        waiveSupporters(handler, status);
        // A plan would need its date first; what is measured is the same command.
        Outcome outcome = story.outcome() == Outcome.PLANNED ? Outcome.EXPLAINED : story.outcome();
        done(desk.reply(handler, ReplyRequest.inPublic(id, outcome, story.reply()), key()));
        afterEach.run();
    }

    /** Some stories have supporters; the lead's answer waits for none of them. */
    private void waiveSupporters(Actor lead, CaseStatus status) {
        for (Assignment assignment : status.assignments()) {
            if (assignment.role() == AssignmentRole.SUPPORT) {
                done(desk.handling()
                        .waiveSupport(
                                lead, WaiveSupportRequest.of(status.id(), assignment.department(), "无需协办。"), key()));
            }
        }
    }

    private ComplaintId submit(Story story) {
        Receipt receipt = done(desk.submit(Actor.complainant(), story.complaint(), key()));
        return receipt.id();
    }

    private static CommandKey key() {
        return CommandKey.of("web", UUID.randomUUID().toString());
    }

    static <T> T done(Answer<T> answer) {
        if (answer instanceof Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("refused: " + answer);
    }
}
