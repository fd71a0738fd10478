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
import io.github.redress.json.EventCodec;
import io.github.redress.storage.Storage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows complaints, to everybody what is public, and to those who work on them the rest. */
final class Views {

    private final Storage storage;
    private final Seal seal;
    private final Clock clock;

    Views(Storage storage, Seal seal, Clock clock) {
        this.storage = storage;
        this.seal = seal;
        this.clock = clock;
    }

    Optional<PublicCase> publicCase(ComplaintId id) {
        return storage.transact(tx -> {
            List<Recorded> events = CaseFile.history(tx, id.value()).stream()
                    .map(event -> EventCodec.read(event.data().bytes()))
                    .toList();
            if (events.isEmpty() || events.stream().anyMatch(event -> event.event() instanceof UnknownEvent)) {
                return Optional.empty();
            }
            UUID person = Complaint.first(events.get(0)).person();
            return Optional.of(PublicCase.of(events, clock.instant(), text -> open(tx, person, text)));
        });
    }

    Optional<CaseView> view(Actor actor, ComplaintId id) {
        return storage.transact(tx -> tx.load(id.value(), null)
                .flatMap(stored -> CaseFile.read(stored, tx))
                .map(CaseFile::current)
                .filter(complaint -> maySee(actor, complaint))
                .map(complaint -> view(tx, actor, complaint)));
    }

    /** A department sees what it was given; a person's own case is opened by its secret, not by an account. */
    private static boolean maySee(Actor actor, Complaint complaint) {
        if (actor.department() != null) {
            return complaint.assignmentOf(actor.department()).isPresent();
        }
        return actor.role() != Role.COMPLAINANT && actor.role() != Role.EVALUATOR;
    }

    private CaseView view(Storage.Transaction tx, Actor actor, Complaint complaint) {
        Words words = complaint.words();
        UUID person = complaint.person();
        boolean hidesTipster = complaint.subject().kind() == ComplaintKind.TIP_OFF && actor.department() != null;
        return new CaseView(
                CaseStatus.of(complaint),
                complaint.subject(),
                opened(tx, person, words.title()),
                opened(tx, person, words.text()),
                opened(tx, person, words.place()),
                hidesTipster ? null : opened(tx, person, words.name()),
                hidesTipster ? null : opened(tx, person, words.phone()));
    }

    private @Nullable String opened(Storage.Transaction tx, UUID person, @Nullable SealedText text) {
        return text == null ? null : open(tx, person, text).orElse(null);
    }

    private Optional<String> open(Storage.Transaction tx, UUID person, SealedText text) {
        return tx.personal(text.ref()).flatMap(bytes -> seal.open(person, text, bytes));
    }
}
