package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.Fault;
import io.github.redress.Subject;
import io.github.redress.Text;
import io.github.redress.access.AccessPolicy;
import io.github.redress.access.PublicClock;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand;
import io.github.redress.complaint.ComplaintCommand.ImportCase;
import io.github.redress.complaint.ComplaintCommand.ReceiveComplaint;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintRouted;
import io.github.redress.complaint.Decision;
import io.github.redress.complaint.SealedText;
import io.github.redress.desk.request.ImportRequest;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.routing.Route;
import io.github.redress.routing.Router;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Begins complaints: those that people make, and those that another system hands over. */
final class Intake {

    /** A case of another system is the same case, whoever hands it over. */
    private static final Actor IMPORT = Actor.system("import");

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2400-01-01T00:00:00Z");

    private final CommandRunner runner;
    private final ConfigurationInForce configuration;
    private final Function<Instant, ? extends Router> routing;
    private final AccessPolicy access;
    private final HostKey hostKey;
    private final Seal seal;
    private final Ids ids;
    private final Clock clock;
    private final ZoneId zone;

    Intake(
            CommandRunner runner,
            ConfigurationInForce configuration,
            Function<Instant, ? extends Router> routing,
            AccessPolicy access,
            HostKey hostKey,
            Seal seal,
            Ids ids,
            Clock clock,
            ZoneId zone) {
        this.runner = runner;
        this.configuration = configuration;
        this.routing = routing;
        this.access = access;
        this.hostKey = hostKey;
        this.seal = seal;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    Answer<Receipt> submit(Actor actor, SubmitRequest request, @Nullable CommandKey key) {
        Instant said = request.occurredAt();
        Instant now = clock.instant();
        if (!access.may(actor, Action.SUBMIT, null) || (said != null && !access.may(actor, Action.BACKDATE, null))) {
            return Refusals.notPermitted();
        }
        if (said != null && (said.isAfter(now) || said.isBefore(EARLIEST))) {
            return Refusals.notInThePast();
        }
        List<Fault> personal = configuration.unsealed().faults(request);
        if (!personal.isEmpty()) {
            return Refusals.invalid(personal);
        }
        Instant at = said == null ? now : said;
        UUID id = key == null ? ids.timeOrdered(now) : Ids.ofKey(key);
        Router router = routing.apply(at);
        return begin(
                new Beginning(actor, actor, id, at, now, key, router, request),
                (number, words) -> receive(actor, request, at, router, number, words));
    }

    /** A case of another system is known by its id there: handed over twice, it is one case. */
    Answer<Receipt> importCase(Actor actor, ImportRequest request) {
        if (!access.may(actor, Action.IMPORT, null)) {
            return Refusals.notPermitted();
        }
        Instant now = clock.instant();
        List<Fault> faults = contradictions(request, now);
        faults.addAll(configuration.unsealed().faults(request));
        if (!faults.isEmpty()) {
            return Refusals.invalid(faults);
        }
        return begin(
                new Beginning(
                        actor,
                        IMPORT,
                        Ids.ofImport(request.system(), request.sourceId()),
                        now,
                        now,
                        CommandKey.of(request.system(), "import"),
                        null,
                        request),
                (number, personal) -> new ImportCase(imported(request, number, personal)));
    }

    private static List<Fault> contradictions(ImportRequest request, Instant now) {
        List<Fault> faults = new ArrayList<>();
        Instant due = request.due();
        Instant closed = request.closedAt();
        if (request.receivedAt().isBefore(EARLIEST) || request.receivedAt().isAfter(now)) {
            faults.add(new Fault("receivedAt", Text.of("应在 1900 年之后且不晚于现在", "must lie after 1900 and not after now")));
        }
        if (due != null && (due.isBefore(EARLIEST) || due.isAfter(LATEST))) {
            faults.add(new Fault("due", Text.of("应在 1900 年至 2400 年之间", "must lie between 1900 and 2400")));
        }
        if (closed != null && (closed.isBefore(EARLIEST) || closed.isAfter(now))) {
            faults.add(new Fault("closedAt", Text.of("应在 1900 年之后且不晚于现在", "must lie after 1900 and not after now")));
        }
        if (closed != null && request.open()) {
            faults.add(new Fault("closedAt", Text.of("未办结的事项不应有办结时间", "a case that is still open was not closed")));
        }
        if (closed != null && closed.isBefore(request.receivedAt())) {
            faults.add(new Fault("closedAt", Text.of("办结时间早于接收时间", "the case was closed before it was received")));
        }
        if (request.open() && request.rating() != null) {
            faults.add(new Fault("rating", Text.of("未办结的事项不应有评价", "a case that is still open was not rated")));
        }
        return faults;
    }

    /** What is known before there is a number; the asker is whom its key is known by, and imports have no router. */
    private record Beginning(
            Actor actor,
            Actor asker,
            UUID id,
            Instant at,
            Instant now,
            @Nullable CommandKey key,
            @Nullable Router router,
            Record request) {}

    /** Makes the command for a number, and seals the words in it into the list. */
    private interface Opening {
        ComplaintCommand command(String number, List<Personal> personal);
    }

    /** Each attempt has a number of its own, for the rare case that one is taken. */
    private Answer<Receipt> begin(Beginning beginning, Opening opening) {
        AtomicInteger attempts = new AtomicInteger();
        return runner.untilSettled(tx -> attempt(tx, beginning, opening, attempts.getAndIncrement()));
    }

    private Optional<Answer<Receipt>> attempt(
            Storage.Transaction tx, Beginning beginning, Opening opening, int attempt) {
        CommandKey key = beginning.key();
        io.github.redress.storage.CommandKey stored = null;
        if (key != null) {
            byte[] fingerprint = Fingerprint.of(hostKey, beginning.asker(), beginning.request());
            Optional<StoredCase> known = tx.load(beginning.id(), key.stored());
            if (known.isPresent()) {
                return Optional.of(
                        isHidden(tx, known.get(), beginning.actor())
                                ? Refusals.notFound()
                                : again(tx, known.get(), fingerprint, beginning.request()));
            }
            stored = new io.github.redress.storage.CommandKey(key.stored(), fingerprint);
        }
        List<Personal> personal = new ArrayList<>();
        String number = Ids.number(beginning.id(), beginning.at(), zone, attempt);
        StoredConfiguration inForce = configuration.now();
        Decision decision = Complaint.begin(opening.command(number, personal), beginning.at(), inForce.current());
        if (decision instanceof Decision.Refused refused) {
            return Optional.of(new Refused<>(refused.code(), refused.faults()));
        }
        CaseFile.Addition addition = CaseFile.empty()
                .add(
                        (Decision.Done) decision,
                        new CaseFile.Stamp(
                                ComplaintId.of(beginning.id()),
                                beginning.actor(),
                                beginning.at(),
                                beginning.now(),
                                versions(inForce, beginning.router(), tx)));
        // Who takes it in gets its number and secret, and with these all of it.
        if (inForce.guard().hides(addition.after().current(), beginning.actor())) {
            return Optional.of(Refusals.accusesTheTaker());
        }
        AppendResult result =
                tx.append(List.of(addition.append(0, personal, stored))).get(0);
        return result instanceof AppendResult.Applied applied
                ? Optional.of(new Done<>(receipt(addition.after().current()), applied.version()))
                : Optional.empty();
    }

    private static SortedMap<String, Long> versions(
            StoredConfiguration inForce, @Nullable Router router, Storage.Transaction tx) {
        return router == null ? inForce.versions() : inForce.versions(router, tx);
    }

    /** Whom a tip-off accuses does not get its number and its secret by handing it over again. */
    private boolean isHidden(Storage.Reading from, StoredCase known, Actor actor) {
        return runner.isHidden(from, known, CaseFile.read(known, from), actor);
    }

    /** A case of another system is known without its key, by its first event; what a person sent is not. */
    private Answer<Receipt> again(Storage.Reading from, StoredCase known, byte[] fingerprint, Record request) {
        if (known.answered() != null) {
            return runner.again(from, known, known.answered(), fingerprint, this::receipt);
        }
        return request instanceof ImportRequest ? runner.asOf(from, known, 1, this::receipt) : Refusals.keyForgotten();
    }

    private Receipt receipt(Complaint complaint) {
        return new Receipt(
                complaint.id(),
                complaint.number(),
                hostKey.lookUpSecret(complaint.id().value()),
                complaint.clocks().stream()
                        .map(clock -> PublicClock.of(clock, complaint.changedAt()))
                        .toList());
    }

    private ReceiveComplaint receive(
            Actor actor, SubmitRequest request, Instant at, Router router, String number, List<Personal> personal) {
        Subject subject = new Subject(
                request.kind(),
                request.category(),
                request.district(),
                request.channel(),
                at,
                Set.copyOf(request.areas()),
                Set.copyOf(request.tags()),
                Map.of(),
                Set.copyOf(request.accused()),
                Set.copyOf(request.accusedStaff()));
        UUID person = ids.random();
        Person by = request.person();
        ComplaintReceived received = new ComplaintReceived(
                number,
                person,
                request.kind(),
                request.channel(),
                request.category(),
                request.district(),
                seal(person, request.title(), personal),
                seal(person, request.text(), personal),
                close(person, request.place(), personal),
                close(person, by == null ? null : by.name(), personal),
                close(person, by == null ? null : by.phone(), personal),
                request.areas(),
                request.tags(),
                new TreeMap<>(),
                request.accused(),
                request.accusedStaff(),
                close(person, People.account(actor).orElse(null), personal));
        return new ReceiveComplaint(
                received, routed(router, subject, request.title() + "\n" + request.text()), request.words());
    }

    private static ComplaintRouted routed(Router router, Subject subject, String text) {
        Route route = router.route(subject, text);
        return new ComplaintRouted(
                route.kind(),
                route.rule(),
                route.lead(),
                route.support(),
                route.copies(),
                route.tags().stream().sorted().toList(),
                route.sla(),
                router.id(),
                router.version(),
                router.hash());
    }

    private CaseImported imported(ImportRequest request, String number, List<Personal> personal) {
        UUID person = ids.random();
        return new CaseImported(
                request.system(),
                request.sourceId(),
                number,
                person,
                request.kind(),
                request.channel(),
                request.category(),
                request.district(),
                request.receivedAt(),
                request.department(),
                request.due(),
                request.closedAt(),
                request.onTime(),
                request.open(),
                request.rating(),
                request.resolved(),
                close(person, request.title(), personal),
                close(person, request.text(), personal),
                request.accused(),
                request.accusedStaff());
    }

    private SealedText seal(UUID person, String words, List<Personal> into) {
        Seal.Sealed sealed = seal.close(person, words);
        into.add(sealed.personal());
        return sealed.reference();
    }

    private @Nullable SealedText close(UUID person, @Nullable String words, List<Personal> into) {
        return words == null ? null : seal(person, words, into);
    }
}
