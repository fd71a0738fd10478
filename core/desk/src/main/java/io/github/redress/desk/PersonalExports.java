package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.Text;
import io.github.redress.access.StepText;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.UnknownEvent;
import io.github.redress.complaint.PrivacyEvent.LegalHoldLifted;
import io.github.redress.complaint.PrivacyEvent.LegalHoldSet;
import io.github.redress.complaint.Recorded;
import io.github.redress.json.JsonText;
import io.github.redress.storage.Storage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gathers what is held on the person of a complaint. */
final class PersonalExports {

    private static final String FORMAT = "redress/personal-data/1";

    private final Transactions transactions;
    private final Seal seal;
    private final Views views;

    PersonalExports(Transactions transactions, Seal seal, Views views) {
        this.transactions = transactions;
        this.seal = seal;
        this.views = views;
    }

    /** Returns the export, to whom the access policy lets have it. */
    Optional<PersonalExport> of(Actor actor, ComplaintId id) {
        return of(id, complaint -> views.mayExport(actor, complaint));
    }

    /** Returns the export; empty when there is no such complaint, or a newer release has written to it. */
    Optional<PersonalExport> of(ComplaintId id) {
        return of(id, complaint -> true);
    }

    private Optional<PersonalExport> of(ComplaintId id, Predicate<Complaint> mayHaveIt) {
        return transactions.read(from -> {
            List<Recorded> events = CaseFile.history(from, id.value()).stream()
                    .map(RecordReader::event)
                    .toList();
            if (events.isEmpty() || events.stream().anyMatch(event -> event.event() instanceof UnknownEvent)) {
                return Optional.empty();
            }
            return Optional.of(Complaint.fold(events))
                    .filter(mayHaveIt)
                    .map(complaint ->
                            new PersonalExport(complaint.number(), JsonText.of(document(from, complaint, events))));
        });
    }

    private Map<String, Object> document(Storage.Reading from, Complaint complaint, List<Recorded> events) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("number", complaint.number());
        document.put(
                "kind",
                labelled(
                        complaint.subject().kind().name(),
                        complaint.subject().kind().label()));
        document.put("category", complaint.subject().category().value());
        document.put("district", complaint.subject().district().value());
        document.put("receivedAt", complaint.subject().at().toString());
        document.put(
                "state", labelled(complaint.state().name(), complaint.state().label()));
        document.put(
                "publicity",
                labelled(
                        complaint.proceedings().privacy().words().name(),
                        complaint.proceedings().privacy().words().label()));
        document.put("anonymous", complaint.proceedings().privacy().anonymous());
        document.put(
                "accused",
                complaint.subject().accused().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList());
        document.put(
                "steps",
                events.stream()
                        .map(recorded -> step(from, complaint.person(), recorded))
                        .toList());
        return document;
    }

    private Map<String, Object> step(Storage.Reading from, UUID person, Recorded recorded) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("at", recorded.at().toString());
        step.put("type", recorded.event().getClass().getSimpleName());
        StepText.of(recorded).ifPresent(what -> step.put("what", both(what)));
        step.put(
                "by",
                labelled(
                        recorded.actor().role().name(),
                        RoleText.of(recorded.actor().role())));
        if (recorded.actor().actsFor() != null) {
            step.put("department", recorded.actor().actsFor().value());
        }
        // The first releases kept the account in clear; later ones seal it, and it stands among the words.
        if (recorded.version() == 1) {
            People.account(recorded.actor()).ifPresent(account -> step.put("account", account));
        }
        if (recorded.event() instanceof ComplaintRated rated) {
            step.put("rating", labelled(rated.rating().name(), rated.rating().label()));
            if (rated.resolved() != null) {
                step.put("resolved", rated.resolved());
            }
        }
        List<SealedTexts.Field> fields = isOfTheLaw(recorded) ? List.of() : SealedTexts.of(recorded.event());
        if (!fields.isEmpty()) {
            step.put(
                    "words",
                    fields.stream()
                            .map(field -> words(
                                    field.name(),
                                    seal.open(from, person, field.text()).orElse(null)))
                            .toList());
        }
        return step;
    }

    /** Why a court wants the record kept is not about the person, and may be none of theirs to know. */
    private static boolean isOfTheLaw(Recorded recorded) {
        return recorded.event() instanceof LegalHoldSet || recorded.event() instanceof LegalHoldLifted;
    }

    static Map<String, Object> words(String field, @Nullable String text) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("field", field);
        if (text == null) {
            words.put("erased", true);
        } else {
            words.put("text", text);
        }
        return words;
    }

    static Map<String, Object> labelled(String code, Text label) {
        Map<String, Object> labelled = new LinkedHashMap<>();
        labelled.put("code", code);
        labelled.putAll(both(label));
        return labelled;
    }

    static Map<String, Object> both(Text label) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("zh", label.zh());
        both.put("en", label.en());
        return both;
    }
}
