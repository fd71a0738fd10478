package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.Fault;
import io.github.redress.access.AccessPolicy;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand;
import io.github.redress.complaint.Decision;
import io.github.redress.complaint.Lifecycle;
import io.github.redress.complaint.MainLink;
import io.github.redress.complaint.PrivacyCommand.ErasePersonalData;
import io.github.redress.complaint.Recorded;
import io.github.redress.storage.Answered;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one command on one complaint, or where that goes on in another one and the command is for whoever handles it, on that:
 *
 * <ol>
 *   <li>load it, with what the command key was answered with, here or where the complaint has ever gone on; to whom it accuses, a
 *       tip-off is not there;
 *   <li>a key that was answered gets its first answer again, and nothing happens;
 *   <li>refuse who stepped aside, and ask whether the actor may, and whether what the command refers to is there;
 *   <li>decide, which is pure, and refuses whoever would judge their own work, whatever they may;
 *   <li>let the complaints that are linked to it follow, as duplicates do that share its answer;
 *   <li>append events, snapshot, labels, wake-up, sealed words and key in one write;
 *   <li>begin again when somebody else was faster.
 * </ol>
 */
final class CommandRunner {

    /** What a department that handles the main complaint may say of a duplicate as well. */
    private static final Set<Action> FOR_THE_MAIN = Set.of(
            Action.CONTACT,
            Action.INTERIM_REPLY,
            Action.COMMIT,
            Action.KEEP_COMMITMENT,
            Action.SUPPORT_RESULT,
            Action.REPLY,
            Action.RECORD_ADOPTION);

    private static final Logger LOG = LoggerFactory.getLogger(CommandRunner.class);

    private final Transactions transactions;
    private final ConfigurationInForce configuration;
    private final AccessPolicy access;
    private final HostKey hostKey;
    private final SubjectKeys keys;
    private final StagedFiles files;
    private final Clock clock;

    CommandRunner(
            Transactions transactions,
            ConfigurationInForce configuration,
            AccessPolicy access,
            HostKey hostKey,
            SubjectKeys keys,
            StagedFiles files,
            Clock clock) {
        this.transactions = transactions;
        this.configuration = configuration;
        this.access = access;
        this.hostKey = hostKey;
        this.keys = keys;
        this.files = files;
        this.clock = clock;
    }

    /**
     * A command on its way.
     *
     * @param complaint the one that the caller names, to which the key belongs
     * @param seal seals the words that the command holds, into the list, as words of the complaint's person
     */
    record Order(
            Actor actor,
            Action action,
            ComplaintId complaint,
            @Nullable CommandKey key,
            Record request,
            @Nullable Instant occurredAt,
            BiFunction<Complaint, Storage.Reading, List<Fault>> faults,
            Writing seal) {}

    /** Makes the command once the complaint is loaded, with its words sealed into the list. */
    @FunctionalInterface
    interface Writing {
        ComplaintCommand command(Complaint complaint, List<Personal> personal, Storage.Reading from);
    }

    Answer<CaseStatus> run(Order order) {
        return untilSettled(tx -> attempt(tx, order, order.complaint()));
    }

    /** Tries until nobody else was faster; an empty attempt means that somebody was. */
    <T> Answer<T> untilSettled(Function<Storage.Transaction, Optional<Answer<T>>> work) {
        for (int attempt = 1; attempt <= Transactions.ATTEMPTS; attempt++) {
            try {
                Optional<Answer<T>> answer = transactions.run(work);
                if (answer.isPresent()) {
                    return answer.get();
                }
            } catch (Docket.OvertakenException e) {
                LOG.debug("attempt {} of {}: {}", attempt, Transactions.ATTEMPTS, e.getMessage());
            }
        }
        return Refusals.conflict();
    }

    private Optional<Answer<CaseStatus>> attempt(Storage.Transaction tx, Order order, ComplaintId on) {
        CommandKey key = order.key();
        Optional<StoredCase> stored = tx.load(on.value(), key == null ? null : key.stored(order.complaint(), on));
        if (stored.isEmpty()) {
            return Optional.of(Refusals.notFound());
        }
        Optional<CaseFile> read = CaseFile.read(stored.get(), tx);
        if (isHidden(tx, stored.get(), read, order.actor())) {
            return Optional.of(Refusals.notFound());
        }
        byte[] fingerprint = key == null ? new byte[0] : Fingerprint.of(hostKey, order.actor(), order.request());
        if (stored.get().answered() != null) {
            return Optional.of(again(tx, stored.get(), stored.get().answered(), fingerprint, CaseStatus::of));
        }
        if (read.isEmpty()) {
            return Optional.of(Refusals.newerRelease());
        }
        CaseFile file = read.get();
        Complaint complaint = file.current();
        if (key != null && on.equals(order.complaint())) {
            Optional<Answer<CaseStatus>> before = againElsewhere(tx, key, complaint, fingerprint, CaseStatus::of);
            if (before.isPresent()) {
                return before;
            }
        }
        // Before the host's policy, which cannot lift it.
        if (complaint.proceedings().oversight().bars(order.actor())) {
            return Optional.of(Refusals.recused());
        }
        DepartmentId department = order.actor().actsFor();
        MainLink main = complaint.proceedings().links().main();
        if (main != null && department != null) {
            if (isForTheMain(tx, order.action(), main.main(), department)) {
                return attempt(tx, order, main.main());
            }
            if (hadIt(order.actor(), order.action(), complaint, department)) {
                Decision.Refused refused = main.elsewhere(complaint.subject().kind());
                return Optional.of(new Refused<>(refused.code(), refused.faults()));
            }
        }
        Instant said = order.occurredAt();
        if (!access.may(order.actor(), order.action(), complaint)
                || (said != null && !access.may(order.actor(), Action.BACKDATE, complaint))) {
            return Optional.of(Refusals.notPermitted());
        }
        if (key != null && on.equals(order.complaint()) && hasChanged(tx, file, key.version())) {
            return Optional.of(Refusals.changed());
        }
        Instant now = clock.instant();
        if (said != null && said.isAfter(now)) {
            return Optional.of(Refusals.notInThePast());
        }
        Instant at = said != null ? said : later(now, complaint.changedAt());
        StoredConfiguration inForce = configuration.now();
        Docket docket = new Docket(tx, inForce, order.actor(), at, later(now, at));
        docket.open(file);
        LinkedCases.prepare(docket, complaint, order.action());
        CaseFile ready = docket.file(complaint.id());
        if (ready.current().proceedings().oversight().bars(order.actor())) {
            return Optional.of(Refusals.recused());
        }
        List<Personal> personal = new ArrayList<>();
        ComplaintCommand command;
        try {
            List<Fault> faults = order.faults().apply(complaint, tx);
            if (!faults.isEmpty()) {
                return Optional.of(Refusals.invalid(faults));
            }
            command = order.seal().command(ready.current(), personal, tx);
        } catch (KeyDestroyedException e) {
            return Optional.of(Refusals.erased());
        }
        Decision decision =
                ready.current().decide(order.actor(), command, at, inForce.pinned(complaint.versions(), tx));
        if (!(decision instanceof Decision.Done done)) {
            Decision.Refused refused = (Decision.Refused) decision;
            return Optional.of(new Refused<>(refused.code(), refused.faults()));
        }
        docket.add(complaint.id(), done, at);
        LinkedCases.follow(docket, ready, done.events());
        if (command instanceof ErasePersonalData) {
            // Asked again, also what a crash left undone.
            docket.erase(complaint.person());
        }
        return settle(
                docket,
                order.action(),
                complaint.id(),
                personal,
                key == null
                        ? null
                        : new io.github.redress.storage.CommandKey(key.stored(order.complaint(), on), fingerprint),
                CaseStatus::of);
    }

    /** Returns whether somebody, and not only time, has written to a complaint since a version; never where none is asked for. */
    private static boolean hasChanged(Storage.Reading from, CaseFile file, @Nullable Long seen) {
        return seen != null
                && file.version() != seen
                && (file.version() < seen
                        || CaseFile.history(from, file.current().id().value()).stream()
                                .skip(seen)
                                .anyMatch(event ->
                                        !RecordReader.event(event).actor().equals(Recorded.TIME)));
    }

    /** Whom a tip-off accuses learns nothing of it: not by a key that was used, and not by what a newer release has written. */
    boolean isHidden(Storage.Reading from, StoredCase stored, Optional<CaseFile> read, Actor actor) {
        return read.or(() -> CaseFile.upTo(from, stored.id(), 1))
                .filter(file -> configuration.now().guard().hides(file.current(), actor))
                .isPresent();
    }

    /** What a department says of a duplicate is never lost: where it has a part in the main complaint, it is said there. */
    static boolean isForTheMain(Storage.Reading from, Action action, ComplaintId main, DepartmentId department) {
        return FOR_THE_MAIN.contains(action)
                && from.load(main.value(), null)
                        .flatMap(stored -> CaseFile.read(stored, from))
                        .flatMap(file -> file.current().assignmentOf(department))
                        .isPresent();
    }

    /** Who had a duplicate before it was linked is told where it goes on. */
    static boolean hadIt(Actor actor, Action action, Complaint duplicate, DepartmentId department) {
        return Lifecycle.of(action).roles().contains(actor.role())
                && duplicate.assignments().stream()
                        .anyMatch(assignment -> assignment.department().equals(department));
    }

    /** Writes a docket and answers with what became of one complaint; empty if somebody else was faster. */
    <T> Optional<Answer<T>> settle(
            Docket docket,
            Action action,
            ComplaintId primary,
            List<Personal> personal,
            io.github.redress.storage.@Nullable CommandKey key,
            Function<Complaint, T> view) {
        Optional<Decision.Refused> refusal = docket.refusal();
        if (refusal.isPresent()) {
            return Optional.of(new Refused<>(refusal.get().code(), refusal.get().faults()));
        }
        boolean isNothing = key != null && docket.addIfNothing(primary, action);
        if (!docket.write(primary, isNothing ? List.of() : personal, key)) {
            return Optional.empty();
        }
        docket.afterErasure(this::erased);
        CaseFile file = docket.file(primary);
        return Optional.of(new Done<>(view.apply(file.current()), file.version()));
    }

    private void erased(UUID person) {
        files.erase(person);
        keys.destroy(person);
    }

    /** Answers a command that was answered before as it was answered then. */
    <T> Answer<T> again(
            Storage.Reading from,
            StoredCase stored,
            Answered answered,
            byte[] fingerprint,
            Function<Complaint, T> view) {
        return Arrays.equals(answered.fingerprint(), fingerprint)
                ? asOf(from, stored, answered.lastVersion(), view)
                : Refusals.keyReused();
    }

    /** Answers a command that was carried out where the complaint went on then as it was answered there. */
    <T> Optional<Answer<T>> againElsewhere(
            Storage.Reading from, CommandKey key, Complaint named, byte[] fingerprint, Function<Complaint, T> view) {
        return named.proceedings().links().mains().stream()
                .flatMap(main -> from.load(main.value(), key.stored(named.id(), main)).stream())
                .flatMap(stored -> Optional.ofNullable(stored.answered())
                        .map(answered -> again(from, stored, answered, fingerprint, view))
                        .stream())
                .findFirst();
    }

    /** Answers what was answered when the complaint had so many events. */
    <T> Answer<T> asOf(Storage.Reading from, StoredCase stored, long version, Function<Complaint, T> view) {
        return CaseFile.upTo(from, stored.id(), version)
                .<Answer<T>>map(file -> new Done<>(view.apply(file.current()), version))
                .orElseGet(Refusals::newerRelease);
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
