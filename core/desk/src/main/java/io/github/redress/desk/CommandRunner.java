package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.access.AccessPolicy;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.Decision;
import io.github.redress.complaint.PrivacyCommand.ErasePersonalData;
import io.github.redress.storage.Answered;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs one command on one complaint:
 *
 * <ol>
 *   <li>load it, with what the command key was answered with;
 *   <li>a key that was answered gets its first answer again, and nothing happens;
 *   <li>ask whether the actor may;
 *   <li>decide, which is pure;
 *   <li>append events, snapshot, labels, wake-up, sealed words and key in one write;
 *   <li>begin again when somebody else was faster.
 * </ol>
 */
final class CommandRunner {

    private final Transactions transactions;
    private final StoredConfiguration configuration;
    private final AccessPolicy access;
    private final HostKey hostKey;
    private final SubjectKeys keys;
    private final Clock clock;

    CommandRunner(
            Transactions transactions,
            StoredConfiguration configuration,
            AccessPolicy access,
            HostKey hostKey,
            SubjectKeys keys,
            Clock clock) {
        this.transactions = transactions;
        this.configuration = configuration;
        this.access = access;
        this.hostKey = hostKey;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * A command on its way.
     *
     * @param seal seals the words that the command holds, into the list, as words of the complaint's person
     */
    record Order(
            Actor actor,
            Action action,
            ComplaintId complaint,
            @Nullable CommandKey key,
            Record request,
            @Nullable Instant occurredAt,
            Writing seal) {}

    /** Makes the command once the complaint is loaded, with its words sealed into the list. */
    @FunctionalInterface
    interface Writing {
        ComplaintCommand command(Complaint complaint, List<Personal> personal, Storage.Reading from);
    }

    Answer<CaseStatus> run(Order order) {
        return untilSettled(tx -> attempt(tx, order));
    }

    /** Tries until nobody else was faster; an empty attempt means that somebody was. */
    <T> Answer<T> untilSettled(Function<Storage.Transaction, Optional<Answer<T>>> work) {
        for (int attempt = 1; attempt <= Transactions.ATTEMPTS; attempt++) {
            Optional<Answer<T>> answer = transactions.run(work);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return Refusals.conflict();
    }

    private Optional<Answer<CaseStatus>> attempt(Storage.Transaction tx, Order order) {
        CommandKey key = order.key();
        Optional<StoredCase> stored = tx.load(order.complaint().value(), key == null ? null : key.stored());
        if (stored.isEmpty()) {
            return Optional.of(Refusals.notFound());
        }
        byte[] fingerprint = key == null ? new byte[0] : Fingerprint.of(hostKey, order.actor(), order.request());
        if (stored.get().answered() != null) {
            return Optional.of(again(tx, stored.get(), stored.get().answered(), fingerprint, CaseStatus::of));
        }
        Optional<CaseFile> read = CaseFile.read(stored.get(), tx);
        if (read.isEmpty()) {
            return Optional.of(Refusals.newerRelease());
        }
        CaseFile file = read.get();
        Complaint complaint = file.current();
        DepartmentId department = order.actor().department();
        if (department != null && configuration.guard().hides(complaint, department)) {
            return Optional.of(Refusals.notFound());
        }
        Instant said = order.occurredAt();
        if (!access.may(order.actor(), order.action(), complaint)
                || (said != null && !access.may(order.actor(), Action.BACKDATE, complaint))) {
            return Optional.of(Refusals.notPermitted());
        }
        Instant now = clock.instant();
        if (said != null && said.isAfter(now)) {
            return Optional.of(Refusals.notInThePast());
        }
        Instant at = said != null ? said : later(now, complaint.changedAt());
        List<Personal> personal = new ArrayList<>();
        ComplaintCommand command;
        try {
            command = order.seal().command(complaint, personal, tx);
        } catch (KeyDestroyedException e) {
            return Optional.of(Refusals.erased());
        }
        Decision decision = complaint.decide(command, at, configuration.pinned(complaint.versions(), tx));
        if (decision instanceof Decision.Refused refused) {
            return Optional.of(new Refused<>(refused.code(), refused.faults()));
        }
        List<ComplaintEvent> events = ((Decision.Done) decision).events();
        if (events.isEmpty()) {
            carryOut(tx, command, complaint);
            return Optional.of(new Done<>(CaseStatus.of(complaint), file.version()));
        }
        CaseFile.Addition addition = file.add(
                events,
                new CaseFile.Stamp(order.complaint(), order.actor(), at, later(now, at), configuration.versions()));
        AppendResult result = tx.append(List.of(addition.append(
                        file.version(),
                        personal,
                        key == null ? null : new io.github.redress.storage.CommandKey(key.stored(), fingerprint))))
                .get(0);
        if (!(result instanceof AppendResult.Applied applied)) {
            return Optional.empty();
        }
        carryOut(tx, command, complaint);
        return Optional.of(new Done<>(CaseStatus.of(addition.after().current()), applied.version()));
    }

    /** Does to sealed words what the event says of them, in the same write; asked again, also what a crash left undone. */
    private void carryOut(Storage.Transaction tx, ComplaintCommand command, Complaint complaint) {
        if (command instanceof ErasePersonalData) {
            tx.erase(complaint.person());
            tx.afterCommit(() -> keys.destroy(complaint.person()));
        }
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
