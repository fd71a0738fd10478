package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.access.AccessPolicy;
import io.github.redress.access.CaseTimeline;
import io.github.redress.access.Masking;
import io.github.redress.access.OwnCase;
import io.github.redress.access.PublicCase;
import io.github.redress.access.Reading;
import io.github.redress.access.TipOffGuard;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.UnknownEvent;
import io.github.redress.complaint.HandlingEvent.ReplyApproved;
import io.github.redress.complaint.Holdings;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.MainLink;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.storage.Find;
import io.github.redress.storage.Page;
import io.github.redress.storage.Storage;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows complaints, to everybody what is public, to their person all of it, and to those who work on them the rest. */
final class Views {

    private static final int LONGEST_PAGE = 100;

    private final Transactions transactions;
    private final Seal seal;
    private final Clock clock;
    private final Supplier<TipOffGuard> guard;
    private final AccessPolicy access;
    private final Masking masking;
    private final Permissions permissions;

    Views(
            Transactions transactions,
            Seal seal,
            Clock clock,
            Supplier<TipOffGuard> guard,
            AccessPolicy access,
            Masking masking,
            Permissions permissions) {
        this.transactions = transactions;
        this.seal = seal;
        this.clock = clock;
        this.guard = guard;
        this.access = access;
        this.masking = masking;
        this.permissions = permissions;
    }

    /** Returns the public side of a complaint, with that of the one that it goes on in where it is a duplicate. */
    Optional<PublicCase> publicCase(ComplaintId id) {
        return transactions.read(from -> readable(from, id.value()).map(events -> publicCase(from, events)));
    }

    Optional<OwnCase> ownCase(ComplaintId id) {
        return transactions.read(from -> readable(from, id.value())
                .map(events -> OwnCase.of(events, publicCase(from, events), opener(from, person(events)))));
    }

    PublicPage publicCases(int limit, @Nullable String cursor) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("limit must be 1 to " + LONGEST_PAGE + ", was " + limit);
        }
        Find query = new Find(Labels.PUBLIC, Set.of(), Set.of(), null, null, Find.Order.NEWEST_FIRST, cursor, limit);
        return transactions.read(from -> {
            Page page = from.find(query);
            List<PublicCase> cases = page.cases().stream()
                    .flatMap(stored -> readable(from, stored.id()).stream())
                    .map(events -> publicCase(from, events))
                    .filter(shown -> shown.kind() != ComplaintKind.TIP_OFF)
                    .toList();
            return new PublicPage(cases, page.next());
        });
    }

    /** Returns what everybody may see of a complaint, inside a reading that is under way. */
    Optional<PublicCase> publicCase(Storage.Reading from, UUID id) {
        return readable(from, id)
                .map(events -> publicCase(from, events))
                .filter(shown -> shown.kind() != ComplaintKind.TIP_OFF);
    }

    /** Returns what everybody may see of the complaint with this number; of a tip-off as little as of one that is not there. */
    Optional<PublicCase> publicCase(String number) {
        return transactions.read(
                from -> from.byNumber(Base32.normalizedNumber(number)).flatMap(id -> publicCase(from, id)));
    }

    /** Returns the same by id. */
    boolean isThere(UUID id) {
        return transactions.<Boolean>read(from -> from.load(id, null).isPresent());
    }

    Optional<PublicCase> publicToEverybody(ComplaintId id) {
        return publicCase(id).filter(shown -> shown.kind() != ComplaintKind.TIP_OFF);
    }

    Optional<CaseChain> chain(ComplaintId id) {
        return transactions.read(from -> from.load(id.value(), null)
                .map(stored -> CaseChain.of(stored, CaseFile.history(from, id.value(), stored.version()))));
    }

    /** Returns which complaint has this number, to whoever may see it. */
    Optional<ComplaintId> find(Actor actor, String number) {
        return transactions.read(from -> from.byNumber(Base32.normalizedNumber(number))
                .flatMap(id -> loaded(from, ComplaintId.of(id)))
                .filter(complaint -> maySee(actor, complaint))
                .map(Complaint::id));
    }

    /** Returns what everybody would see of a reply, which nobody gives by that; empty for whoever may not see the complaint. */
    Optional<ReplyPreview> preview(Actor actor, ReplyRequest request) {
        return transactions.read(
                from -> seen(from, actor, request.complaint()).map(events -> preview(actor, events, request)));
    }

    private ReplyPreview preview(Actor actor, List<Recorded> events, ReplyRequest request) {
        Complaint complaint = Complaint.fold(events);
        if (complaint.subject().kind() == ComplaintKind.TIP_OFF) {
            return new ReplyPreview(null);
        }
        SealedText words = new SealedText(new UUID(0, 0), ContentHash.of(new byte[0]));
        Instant at = CommandRunner.later(clock.instant(), complaint.changedAt());
        ComplaintReplied replied = new ComplaintReplied(
                1, DeskCommands.departmentOf(actor), request.outcome(), request.visibility(), words, null);
        Recorded told = new Recorded(
                complaint.id(), events.size() + 1L, at, at, actor, complaint.versions(), words.hash(), replied);
        return new ReplyPreview(PublicCase.step(
                        told, masking, text -> text.equals(words) ? Optional.of(request.text()) : Optional.empty())
                .orElse(null));
    }

    Optional<CaseView> view(Actor actor, ComplaintId id) {
        return transactions.read(from -> seen(from, actor, id).map(events -> view(from, actor, events)));
    }

    Optional<Holdings> holdings(Actor actor, ComplaintId id) {
        return transactions.read(from -> seen(from, actor, id)
                .map(events -> Holdings.of(
                        events,
                        CommandRunner.later(
                                clock.instant(), events.get(events.size() - 1).at()))));
    }

    /** Returns a complaint to a department that was told of it. The public reads nothing of a tip-off, and so neither does this. */
    Optional<CopiedCase> copied(Actor actor, ComplaintId id) {
        return transactions.read(from -> readable(from, id.value())
                .filter(events -> wasToldTo(actor, events))
                .flatMap(events -> copied(from, actor, events)));
    }

    private Optional<CopiedCase> copied(Storage.Reading from, Actor actor, List<Recorded> events) {
        Complaint complaint = Complaint.fold(events);
        boolean isBarred = complaint.proceedings().oversight().bars(actor)
                || isHiddenFrom(actor, complaint)
                || complaint.subject().kind() == ComplaintKind.TIP_OFF;
        return isBarred || !access.mayReadCopy(actor, complaint)
                ? Optional.empty()
                : Optional.of(new CopiedCase(CaseStatus.of(complaint), complaint.subject(), publicCase(from, events)));
    }

    private static boolean wasToldTo(Actor actor, List<Recorded> events) {
        DepartmentId department = actor.actsFor();
        return department != null
                && events.stream()
                        .anyMatch(recorded -> recorded.event() instanceof ComplaintDispatched dispatched
                                && dispatched.copies().contains(department));
    }

    /** Returns the events of a complaint that this actor may see. */
    private Optional<List<Recorded>> seen(Storage.Reading from, Actor actor, ComplaintId id) {
        return loaded(from, id)
                .filter(complaint -> maySee(actor, complaint))
                .flatMap(complaint -> readable(from, id.value()));
    }

    boolean mayLearnOf(DepartmentId department, ComplaintId id) {
        return transactions.read(from -> loaded(from, id)
                .map(complaint -> !guard.get().hides(complaint, department))
                .orElse(false));
    }

    boolean mayLearnOf(Actor actor, ComplaintId id) {
        return transactions.read(from -> loaded(from, id)
                .map(complaint -> !isHiddenFrom(actor, complaint))
                .orElse(false));
    }

    private static Optional<Complaint> loaded(Storage.Reading from, ComplaintId id) {
        return from.load(id.value(), null)
                .flatMap(stored -> CaseFile.read(stored, from))
                .map(CaseFile::current);
    }

    /**
     * What no policy lifts comes before it: nobody sees what they stepped aside from, nor what accuses their department, and a person's own
     * case is opened by its secret, not by an account.
     */
    boolean maySee(Actor actor, Complaint complaint) {
        if (guard.get().hides(complaint, actor)
                || complaint.proceedings().oversight().bars(actor)) {
            return false;
        }
        return actor.role() != Role.COMPLAINANT && access.mayRead(actor, complaint);
    }

    /** The export names its person: whoever is kept from the author of a tip-off is kept from that. */
    boolean mayExport(Actor actor, Complaint complaint) {
        return maySee(actor, complaint) && !isKeptFromAuthor(actor, complaint) && access.mayExport(actor, complaint);
    }

    /** Returns whether it is a tip-off that this actor may not learn of: it accuses them, or their department. */
    boolean isHiddenFrom(Actor actor, Complaint complaint) {
        return guard.get().hides(complaint, actor);
    }

    private static boolean isKeptFromAuthor(Actor actor, Complaint complaint) {
        return complaint.subject().kind() == ComplaintKind.TIP_OFF && seesNoTipster(actor);
    }

    /** Who handles or judges a tip-off needs what was done, and not who told of it; judges have colleagues in departments. */
    private static boolean seesNoTipster(Actor actor) {
        return actor.actsFor() != null || actor.role() == Role.EVALUATOR || actor.role() == Role.REVIEWER;
    }

    /** Returns what this actor reads of a complaint that they may see. */
    private CaseView view(Storage.Reading from, Actor actor, List<Recorded> events) {
        Complaint complaint = Complaint.fold(events);
        return CaseView.of(
                CaseStatus.of(complaint),
                events.size(),
                complaint.subject(),
                permissions.of(actor, complaint, from),
                CaseProceedings.of(actor, complaint, Reading.of(actor, complaint)),
                CaseTimeline.of(events, actor, masking, opener(from, complaint.person())));
    }

    private PublicCase publicCase(Storage.Reading from, List<Recorded> events) {
        PublicCase own = alone(from, events);
        return beside(events)
                .flatMap(id -> readable(from, id.value()))
                .map(others -> own.goingOnIn(alone(from, others)))
                .orElse(own);
    }

    /** Returns which complaint's answer is this one's as well; before the first answer that in which it goes on. */
    static Optional<ComplaintId> beside(List<Recorded> events) {
        MainLink main = Complaint.fold(events).proceedings().links().main();
        Optional<ComplaintId> beside = Optional.ofNullable(main).map(MainLink::main);
        for (Recorded recorded : events) {
            if (recorded.event() instanceof AnswerShared shared) {
                beside = Optional.of(shared.main());
            } else if (recorded.event() instanceof ComplaintReplied || recorded.event() instanceof ReplyApproved) {
                beside = Optional.empty();
            }
        }
        return beside;
    }

    private PublicCase alone(Storage.Reading from, List<Recorded> events) {
        return PublicCase.of(events, clock.instant(), masking, opener(from, person(events)));
    }

    /** Returns the events of a complaint; empty when there is none, or this release does not know one of them. */
    static Optional<List<Recorded>> readable(Storage.Reading from, UUID id) {
        List<Recorded> events =
                CaseFile.history(from, id).stream().map(RecordReader::event).toList();
        boolean known = events.stream().noneMatch(event -> event.event() instanceof UnknownEvent);
        return events.isEmpty() || !known ? Optional.empty() : Optional.of(events);
    }

    private static UUID person(List<Recorded> events) {
        return Complaint.first(events.get(0)).person();
    }

    private Function<SealedText, Optional<String>> opener(Storage.Reading from, UUID person) {
        return text -> seal.open(from, person, text);
    }
}
