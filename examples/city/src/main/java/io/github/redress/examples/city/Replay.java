package io.github.redress.examples.city;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.AssignmentRole;
import io.github.redress.complaint.Outcome;
import io.github.redress.desk.Answer;
import io.github.redress.desk.CaseStatus;
import io.github.redress.desk.CommandKey;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.Refused;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.CommitmentRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.SupportResultRequest;
import io.github.redress.desk.request.WaiveSupportRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Plays one week: the messages of its Monday, and what everybody did about them until Sunday.
 *
 * <p>Every command has a key, so a week that was cut short is simply played again: what was stored is answered as the
 * first time, and the rest is done.
 */
final class Replay {

    /** By so many days later a plan is promised to be done. */
    private static final int PLAN_DAYS = 30;

    private static final Actor OPERATOR = Actor.operator("counter-1");
    private static final Actor DISPATCHER = Actor.dispatcher("dispatch-1");

    private final ComplaintDesk desk;
    private final ReplayClock clock;
    private final ZoneId zone;
    private final BiConsumer<CommandKey, Done<?>> acknowledged;
    private final Map<String, Receipt> receipts = new HashMap<>();
    private final Map<String, DepartmentId> leads = new HashMap<>();
    private final Map<String, List<DepartmentId>> supporters = new HashMap<>();
    private int commands;

    /**
     * Makes the replay.
     *
     * @param acknowledged told of each command once it is stored
     */
    Replay(ComplaintDesk desk, ReplayClock clock, ZoneId zone, BiConsumer<CommandKey, Done<?>> acknowledged) {
        this.desk = desk;
        this.clock = clock;
        this.zone = zone;
        this.acknowledged = acknowledged;
    }

    private record Step(Instant at, Message message, int no, Message.@Nullable Act act) {}

    /** Plays the messages, moved by so many weeks, and lets time pass until the end of that week. */
    void play(List<Message> messages, int week, Instant end) {
        List<Step> steps = new ArrayList<>();
        for (Message message : messages) {
            Instant at = message.at().plusWeeks(week - 1L).atZone(zone).toInstant();
            steps.add(new Step(at, message, 0, null));
            for (int i = 0; i < message.acts().size(); i++) {
                Message.Act act = message.acts().get(i);
                steps.add(new Step(at.plus(act.after()), message, i + 1, act));
            }
        }
        steps.sort(Comparator.comparing(Step::at));
        for (Step step : steps) {
            letTimePassTo(step.at());
            CommandKey key = CommandKey.of(
                    "replay", "week-" + week + "/" + step.message().id() + "/" + step.no());
            perform(step, key);
            commands++;
        }
        letTimePassTo(end);
    }

    /** Returns the receipt of a message, by its id. */
    Receipt receipt(String message) {
        Receipt receipt = receipts.get(message);
        if (receipt == null) {
            throw new IllegalArgumentException("message " + message + " was not played");
        }
        return receipt;
    }

    /** Returns how many commands were given. */
    int commands() {
        return commands;
    }

    /** The host's scheduler, in small: sweep as long as there is something to wake. */
    private void letTimePassTo(Instant instant) {
        clock.moveTo(instant);
        while (desk.sweep(100).notices() > 0) {
            // each sweep writes the notices that are due; the next one finds what they led to
        }
    }

    private void perform(Step step, CommandKey key) {
        Message message = step.message();
        Message.Act act = step.act();
        if (act == null) {
            Done<Receipt> done = done(key, desk.submit(Actor.complainant(), submission(message), key));
            receipts.put(message.id(), done.value());
            return;
        }
        Receipt receipt = receipt(message.id());
        if (act instanceof Message.Accept) {
            done(key, desk.accept(OPERATOR, AcceptRequest.of(receipt.id()), key));
        } else if (act instanceof Message.Dispatch dispatch) {
            Done<CaseStatus> done = done(
                    key,
                    desk.dispatch(
                            DISPATCHER, DispatchRequest.byRule(receipt.id()).with(dispatch.support()), key));
            leads.put(message.id(), lead(done.value()));
            supporters.put(message.id(), supporters(done.value()));
        } else if (act instanceof Message.Acknowledge acknowledge) {
            Actor handler = handler(message, acknowledge.by());
            done(key, desk.acknowledge(handler, AcknowledgeRequest.of(receipt.id()), key));
        } else if (act instanceof Message.Contact contact) {
            Actor handler = handler(message, contact.by());
            done(key, desk.recordFirstContact(handler, FirstContactRequest.of(receipt.id(), contact.text()), key));
        } else if (act instanceof Message.Reply reply) {
            reply(step, receipt, reply, key);
        } else if (act instanceof Message.Rate rate) {
            RateRequest request =
                    new RateRequest(receipt.number(), receipt.secret(), rate.level(), rate.resolved(), rate.comment());
            done(key, desk.rate(Actor.complainant(), request, key));
        }
    }

    /**
     * The messages do not tell what came of the supporters' part, nor the date of a plan. Supporters who speak to the person say that theirs
     * is under way, the lead waives the others, and names the date.
     */
    private void reply(Step step, Receipt receipt, Message.Reply reply, CommandKey key) {
        Actor lead = handler(step.message(), null);
        for (DepartmentId supporter : supporters.getOrDefault(step.message().id(), List.of())) {
            if (speaks(step.message(), supporter)) {
                SupportResultRequest result = SupportResultRequest.of(receipt.id(), "协办事项已安排，由我单位直接告知诉求人。");
                CommandKey resultKey = beside(key, "result-" + supporter);
                done(resultKey, desk.handling().submitResult(handler(step.message(), supporter), result, resultKey));
            } else {
                WaiveSupportRequest waiver = WaiveSupportRequest.of(receipt.id(), supporter, "协办事项已由主办单位一并处理。");
                CommandKey waiverKey = beside(key, "waive-" + supporter);
                done(waiverKey, desk.handling().waiveSupport(lead, waiver, waiverKey));
            }
        }
        supporters.remove(step.message().id());
        if (reply.outcome() == Outcome.PLANNED) {
            LocalDate date = step.at().atZone(zone).toLocalDate().plusDays(PLAN_DAYS);
            CommandKey planKey = beside(key, "plan");
            done(
                    planKey,
                    desk.handling()
                            .commit(lead, CommitmentRequest.inPublic(receipt.id(), date, reply.text()), planKey));
        }
        done(key, desk.reply(lead, ReplyRequest.inPublic(receipt.id(), reply.outcome(), reply.text()), key));
    }

    private static boolean speaks(Message message, DepartmentId department) {
        return message.acts().stream()
                .anyMatch(act -> act instanceof Message.Contact contact && department.equals(contact.by()));
    }

    private static CommandKey beside(CommandKey key, String what) {
        return CommandKey.of("replay", key.key() + "/" + what);
    }

    /** Returns a message as its author sends it. */
    static SubmitRequest submission(Message message) {
        return SubmitRequest.of(message.kind(), message.title(), message.text())
                .through(message.channel())
                .about(message.category())
                .in(message.district(), message.place())
                .by(message.person());
    }

    private Actor handler(Message message, @Nullable DepartmentId by) {
        DepartmentId department = by != null ? by : leads.get(message.id());
        if (department == null) {
            throw new IllegalStateException("message " + message.id() + " was not dispatched");
        }
        return Actor.handler("desk-1", department);
    }

    private static DepartmentId lead(CaseStatus status) {
        return status.assignments().stream()
                .filter(assignment -> assignment.role() == AssignmentRole.LEAD && assignment.releasedAt() == null)
                .map(Assignment::department)
                .findFirst()
                .orElseThrow();
    }

    private static List<DepartmentId> supporters(CaseStatus status) {
        return status.assignments().stream()
                .filter(assignment -> assignment.role() == AssignmentRole.SUPPORT)
                .map(Assignment::department)
                .toList();
    }

    private <T> Done<T> done(CommandKey key, Answer<T> answer) {
        if (answer instanceof Done<T> done) {
            acknowledged.accept(key, done);
            return done;
        }
        Refused<T> refused = (Refused<T>) answer;
        throw new IllegalStateException("step " + key.key() + " was refused: " + refused.code() + " "
                + refused.faults().get(0).what().en());
    }
}
