package io.github.redress.examples.portal.open311;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.Fault;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.Answer;
import io.github.redress.desk.CaseStatus;
import io.github.redress.desk.CommandKey;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Refused;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.InterimReplyRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.examples.portal.running.Counts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the program of a department posts of a request: one that stays open is told how things stand, one that is closed is answered. The
 * desk permits that to whom it permits it on the portal.
 */
@Component
class PostedUpdates {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String OUTCOME = "attribute[OUTCOME]";
    private static final String PUBLIC = "attribute[PUBLIC]";

    private final ComplaintDesk desk;
    private final ApiKeys keys;
    private final Counts counts;
    private final Updates updates;

    PostedUpdates(ComplaintDesk desk, ApiKeys keys, Counts counts, Updates updates) {
        this.desk = desk;
        this.keys = keys;
        this.counts = counts;
        this.updates = updates;
    }

    /** Does what an update says, once however often it comes, and returns what its sender gets to know. */
    Map<String, String> post(String number, Map<String, String> sent) {
        Actor actor = keys.actor(sent.get("api_key"));
        ComplaintId complaint = desk.find(actor, number)
                .orElseThrow(() -> new CallRefusedException(404, "service_request_id was not found"));
        CommandKey key = key(actor, sent);
        Visibility visibility = visibility(sent);
        String text = given(sent, "description");
        if (!text.isEmpty() && isToBeAcknowledged(actor, complaint)) {
            counts.command("acknowledge", () -> desk.acknowledge(actor, AcknowledgeRequest.of(complaint)));
        }
        Answer<CaseStatus> answer = switch (given(sent, "status").toLowerCase(Locale.ROOT)) {
            case "open" -> {
                InterimReplyRequest request = new InterimReplyRequest(complaint, visibility, text);
                yield counts.command("interim-reply", () -> desk.handling().interimReply(actor, request, key));
            }
            case "closed" -> {
                ReplyRequest request = new ReplyRequest(complaint, outcome(sent), visibility, text);
                yield counts.command("reply", () -> desk.reply(actor, request, key));
            }
            default -> throw new CallRefusedException(400, "status must be open or closed");
        };
        if (answer instanceof Refused<CaseStatus> refused) {
            throw refused(refused);
        }
        return new TreeMap<>(Map.of("update_id", last(number), "service_request_id", number));
    }

    /** The extension knows no word for it: who tells of a request has it. */
    private boolean isToBeAcknowledged(Actor actor, ComplaintId complaint) {
        return desk.permitted(actor, complaint).stream()
                .anyMatch(each -> each.action() == Action.ACKNOWLEDGE && each.allowed());
    }

    private static CallRefusedException refused(Refused<CaseStatus> refused) {
        String why = refused.faults().stream()
                .map(Fault::what)
                .map(what -> what.en())
                .collect(Collectors.joining("; "));
        RefusalCode code = refused.code();
        return new CallRefusedException(code == RefusalCode.NOT_PERMITTED ? 403 : 400, code + ": " + why);
    }

    /** Returns the id of the last step that everybody may read; empty where nobody may read any. */
    private String last(String number) {
        List<Update> seen = updates.of(number).orElse(List.of());
        return seen.isEmpty() ? "" : seen.get(seen.size() - 1).id();
    }

    private static CommandKey key(Actor actor, Map<String, String> sent) {
        String id = Optional.of(given(sent, "update_id_ext"))
                .filter(each -> !each.isEmpty())
                .orElse(given(sent, "update_id"));
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            throw new CallRefusedException(
                    400, "update_id must be 1 to 64 letters, digits, dots, dashes or underscores");
        }
        return CommandKey.of(
                "open311-" + actor.id(), id.isEmpty() ? UUID.randomUUID().toString() : id);
    }

    private static Visibility visibility(Map<String, String> sent) {
        return switch (given(sent, PUBLIC)) {
            case "YES" -> Visibility.PUBLIC;
            case "", "NO" -> Visibility.PRIVATE;
            default -> throw new CallRefusedException(400, PUBLIC + " is not one of its values");
        };
    }

    private static Outcome outcome(Map<String, String> sent) {
        return Arrays.stream(Outcome.values())
                .filter(each -> each.name().equals(given(sent, OUTCOME)))
                .findFirst()
                .orElseThrow(() -> new CallRefusedException(
                        400,
                        "what is closed needs " + OUTCOME + ", one of "
                                + Arrays.stream(Outcome.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }

    private static String given(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").strip();
    }
}
