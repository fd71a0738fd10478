package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.Role;
import io.github.redress.access.PublicCase;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent.UnknownEvent;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.Words;
import io.github.redress.storage.Storage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows complaints, to everybody what is public, and to those who work on them the rest. */
final class Views {

    private final Transactions transactions;
    private final Seal seal;
    private final Clock clock;
    private final Permissions permissions;

    Views(Transactions transactions, Seal seal, Clock clock, Permissions permissions) {
        this.transactions = transactions;
        this.seal = seal;
        this.clock = clock;
        this.permissions = permissions;
    }

    Optional<PublicCase> publicCase(ComplaintId id) {
        return transactions.read(from -> {
            List<Recorded> events = CaseFile.history(from, id.value()).stream()
                    .map(RecordReader::event)
                    .toList();
            if (events.isEmpty() || events.stream().anyMatch(event -> event.event() instanceof UnknownEvent)) {
                return Optional.empty();
            }
            UUID person = Complaint.first(events.get(0)).person();
            return Optional.of(PublicCase.of(events, clock.instant(), text -> open(from, person, text)));
        });
    }

    Optional<CaseView> view(Actor actor, ComplaintId id) {
        return transactions.read(from -> from.load(id.value(), null)
                .flatMap(stored -> CaseFile.read(stored, from))
                .map(CaseFile::current)
                .filter(complaint -> maySee(actor, complaint))
                .map(complaint -> view(from, actor, complaint)));
    }

    /** A department sees what it was given; a person's own case is opened by its secret, not by an account. */
    private static boolean maySee(Actor actor, Complaint complaint) {
        if (actor.department() != null) {
            return complaint.assignmentOf(actor.department()).isPresent();
        }
        return actor.role() != Role.COMPLAINANT && actor.role() != Role.EVALUATOR;
    }

    private CaseView view(Storage.Reading from, Actor actor, Complaint complaint) {
        Words words = complaint.words();
        UUID person = complaint.person();
        boolean hidesTipster = complaint.subject().kind() == ComplaintKind.TIP_OFF && actor.department() != null;
        return new CaseView(
                CaseStatus.of(complaint),
                complaint.subject(),
                opened(from, person, words.title()),
                opened(from, person, words.text()),
                opened(from, person, words.place()),
                hidesTipster ? null : opened(from, person, words.name()),
                hidesTipster ? null : opened(from, person, words.phone()),
                permissions.of(actor, complaint, from));
    }

    private @Nullable String opened(Storage.Reading from, UUID person, @Nullable SealedText text) {
        return text == null ? null : open(from, person, text).orElse(null);
    }

    private Optional<String> open(Storage.Reading from, UUID person, SealedText text) {
        return from.personal(text.ref()).flatMap(bytes -> seal.open(person, text, bytes));
    }
}
