package io.github.redress.desk;

import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.access.PublicClock;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.AssignmentRole;
import io.github.redress.complaint.AssignmentState;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.Holder;
import io.github.redress.complaint.MainLink;
import io.github.redress.complaint.Rulebook;
import io.github.redress.storage.Storage;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Says with whom complaints are, and why their promises end when they do. */
final class Standings {

    private final Transactions transactions;
    private final ConfigurationInForce configuration;
    private final Clock clock;

    Standings(Transactions transactions, ConfigurationInForce configuration, Clock clock) {
        this.transactions = transactions;
        this.configuration = configuration;
        this.clock = clock;
    }

    /** Returns it to everybody; of a tip-off nothing. */
    Optional<Standing> of(String number) {
        return transactions.read(from -> from.byNumber(Base32.normalizedNumber(number))
                .map(ComplaintId::of)
                .flatMap(id -> of(id, from, complaint -> complaint.subject().kind() != ComplaintKind.TIP_OFF)));
    }

    /** Returns it to whoever satisfies a condition. */
    Optional<Standing> of(ComplaintId id, Predicate<Complaint> maySee) {
        return transactions.read(from -> of(id, from, maySee));
    }

    private Optional<Standing> of(ComplaintId id, Storage.Reading from, Predicate<Complaint> maySee) {
        return loaded(from, id).filter(maySee).map(complaint -> standing(complaint, from));
    }

    private static Optional<Complaint> loaded(Storage.Reading from, ComplaintId id) {
        return from.load(id.value(), null)
                .flatMap(stored -> CaseFile.read(stored, from))
                .map(CaseFile::current);
    }

    private Standing standing(Complaint complaint, Storage.Reading from) {
        MainLink main = complaint.proceedings().links().main();
        Complaint held = main == null ? complaint : loaded(from, main.main()).orElse(complaint);
        Optional<Holder> holder = Holder.of(held);
        return new Standing(
                holder.orElse(null),
                lead(held, holder.orElse(null)),
                holder.isEmpty() ? List.of() : helping(held),
                promises(complaint, configuration.now().pinned(complaint.versions(), from)));
    }

    private static @Nullable DepartmentId lead(Complaint complaint, @Nullable Holder holder) {
        return holder == Holder.LEAD
                ? complaint.lead().map(Assignment::department).orElse(null)
                : null;
    }

    private static List<DepartmentId> helping(Complaint complaint) {
        return complaint.assignments().stream()
                .filter(part -> part.role() == AssignmentRole.SUPPORT && part.state() != AssignmentState.RELEASED)
                .map(Assignment::department)
                .toList();
    }

    private List<ExplainedPromise> promises(Complaint complaint, Rulebook rules) {
        Instant now = CommandRunner.later(clock.instant(), complaint.changedAt());
        return complaint.clocks().stream()
                .map(each -> new ExplainedPromise(
                        PublicClock.of(each, now), rules.explain(each).orElse(null)))
                .toList();
    }
}
