package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.Role;
import io.github.redress.access.AccessPolicy;
import io.github.redress.access.TipOffGuard;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Complaint;
import io.github.redress.storage.Find;
import io.github.redress.storage.Storage;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Finds complaints that may tell of the same trouble as another one, by one label and without reading anybody's words. */
final class DuplicateSearch {

    /** So many complaints are looked at, those that came in last first. */
    static final int LOOKED_AT = 100;

    /** So many are returned at most. */
    static final int RETURNED = 20;

    private static final Comparator<DuplicateCandidate> ORDER = Comparator.comparingInt(DuplicateCandidate::supporters)
            .reversed()
            .thenComparing(DuplicateCandidate::receivedAt)
            .thenComparing(DuplicateCandidate::number);

    private final Transactions transactions;
    private final AccessPolicy access;
    private final Supplier<TipOffGuard> guard;

    DuplicateSearch(Transactions transactions, AccessPolicy access, Supplier<TipOffGuard> guard) {
        this.transactions = transactions;
        this.access = access;
        this.guard = guard;
    }

    List<DuplicateCandidate> candidates(Actor actor, ComplaintId id, Duration within) {
        return transactions.read(from -> from.load(id.value(), null)
                .flatMap(stored -> CaseFile.read(stored, from))
                .map(CaseFile::current)
                .filter(complaint -> mayLink(actor, complaint))
                .map(complaint -> alike(from, actor, complaint, within))
                .orElse(List.of()));
    }

    private List<DuplicateCandidate> alike(Storage.Reading from, Actor actor, Complaint complaint, Duration within) {
        Instant receivedAt = complaint.subject().at();
        Find query = new Find(
                Labels.alike(complaint.subject()),
                Set.of(),
                Labels.hiddenFrom(actor, guard.get()),
                receivedAt.minus(within),
                receivedAt.plus(within).plusNanos(1),
                Find.Order.NEWEST_FIRST,
                null,
                LOOKED_AT);
        return from.find(query).cases().stream()
                .filter(stored -> !stored.id().equals(complaint.id().value()))
                .flatMap(stored -> CaseFile.read(stored, from).stream())
                .map(CaseFile::current)
                .filter(other -> other.proceedings().links().main() == null)
                .filter(other ->
                        other.subject().accused().equals(complaint.subject().accused()))
                .filter(other -> guard.get().accuseTheSame(other.subject(), complaint.subject()))
                .filter(other -> mayLink(actor, other))
                .map(other -> new DuplicateCandidate(
                        other.id(),
                        other.number(),
                        other.state(),
                        other.subject().at(),
                        other.proceedings().links().people().size()))
                .sorted(ORDER)
                .limit(RETURNED)
                .toList();
    }

    private boolean mayLink(Actor actor, Complaint complaint) {
        return actor.department() == null
                && actor.role() != Role.COMPLAINANT
                && !guard.get().hides(complaint, actor)
                && !complaint.proceedings().oversight().bars(actor)
                && access.mayRead(actor, complaint)
                && (access.may(actor, Action.LINK_DUPLICATE, complaint) || access.may(actor, Action.MERGE, complaint));
    }
}
