package io.github.redress.desk;

import io.github.redress.Text;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent.UnknownEvent;
import io.github.redress.complaint.LinkEvent.SupporterJoined;
import io.github.redress.complaint.LinkEvent.SupporterLeft;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import io.github.redress.json.JsonText;
import io.github.redress.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is held on somebody who supports a complaint, or did: when they joined and left, and where they want to be told. Nothing of
 * the person who made it, nor of others who support it.
 */
final class SupporterExports {

    private static final String FORMAT = "redress/supporter-data/1";

    /** Whom the record knows them as; the hash itself would tell them nothing. */
    private static final Text KNOWN_AS =
            Text.of("手机号或账号的密钥摘要，不可还原", "a keyed hash of a phone number or an account, which gives away neither");

    private final Transactions transactions;
    private final Seal seal;
    private final People people;

    SupporterExports(Transactions transactions, Seal seal, People people) {
        this.transactions = transactions;
        this.seal = seal;
        this.people = people;
    }

    /**
     * Returns the export to whoever has the number and the supporter's secret, also once they left; empty when these do not belong
     * together, nobody joined by them, or a newer release has written to the complaint.
     */
    Optional<PersonalExport> of(String number, String secret) {
        return transactions.read(from -> from.byNumber(Base32.normalizedNumber(number))
                .map(id -> CaseFile.history(from, id).stream()
                        .map(RecordReader::event)
                        .toList())
                .filter(events -> events.stream().noneMatch(event -> event.event() instanceof UnknownEvent))
                .flatMap(events -> who(events, Base32.normalize(secret)).map(who -> export(from, events, who))));
    }

    private Optional<UUID> who(List<Recorded> events, String secret) {
        Complaint complaint = Complaint.fold(events);
        byte[] typed = secret.getBytes(StandardCharsets.US_ASCII);
        return events.stream()
                .map(Recorded::event)
                .filter(SupporterJoined.class::isInstance)
                .map(joined -> ((SupporterJoined) joined).supporter())
                .filter(who ->
                        MessageDigest.isEqual(people.secret(complaint, who).getBytes(StandardCharsets.US_ASCII), typed))
                .findFirst();
    }

    private PersonalExport export(Storage.Reading from, List<Recorded> events, UUID who) {
        String number = Complaint.fold(events).number();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("number", number);
        document.put("knownAs", PersonalExports.both(KNOWN_AS));
        document.put(
                "steps",
                events.stream()
                        .flatMap(event -> step(from, event, who).stream())
                        .toList());
        return new PersonalExport(number, JsonText.of(document));
    }

    private Optional<Map<String, Object>> step(Storage.Reading from, Recorded recorded, UUID who) {
        if (recorded.event() instanceof SupporterJoined joined
                && joined.supporter().equals(who)) {
            Map<String, Object> step = step(recorded, Action.JOIN);
            words(from, joined.person(), joined.phone()).ifPresent(words -> step.put("words", List.of(words)));
            return Optional.of(step);
        }
        return recorded.event() instanceof SupporterLeft left
                        && left.supporter().equals(who)
                ? Optional.of(step(recorded, Action.LEAVE))
                : Optional.empty();
    }

    private static Map<String, Object> step(Recorded recorded, Action action) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("at", recorded.at().toString());
        step.put("type", recorded.event().getClass().getSimpleName());
        step.put("what", PersonalExports.both(action.label()));
        step.put(
                "by",
                PersonalExports.labelled(
                        recorded.actor().role().name(),
                        RoleText.of(recorded.actor().role())));
        return step;
    }

    private Optional<Map<String, Object>> words(Storage.Reading from, UUID person, @Nullable SealedText phone) {
        return Optional.ofNullable(phone)
                .map(text -> PersonalExports.words(
                        "phone", seal.open(from, person, text).orElse(null)));
    }
}
