package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand;
import io.github.redress.complaint.ComplaintEvent.AlreadySo;
import io.github.redress.complaint.Decision;
import io.github.redress.complaint.Rulebook;
import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.CommandKey;
import io.github.redress.storage.Event;
import io.github.redress.storage.Personal;
import io.github.redress.storage.RetryTransactionException;
import io.github.redress.storage.Storage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The complaints that one command changes, together or not at all:
 *
 * <ol>
 *   <li>each is read when it is first asked for, and decides on what the orders before have made of it;
 *   <li>after a refusal nothing more is carried out, and nothing is written;
 *   <li>all changes are appended in one write;
 *   <li>if somebody else was faster with one of several, all are rolled back, to be decided anew.
 * </ol>
 */
final class Docket {

    private final Storage.Transaction tx;
    private final StoredConfiguration configuration;
    private final Actor actor;
    private final Instant at;
    private final Instant recordedAt;
    private final Map<String, Entry> entries = new TreeMap<>();
    private final List<UUID> erased = new ArrayList<>();
    private Decision.@Nullable Refused refused;

    /**
     * Opens a docket.
     *
     * @param at when it happens; to a complaint that something happened to later, right after that
     * @param recordedAt when it is written down
     */
    Docket(Storage.Transaction tx, StoredConfiguration configuration, Actor actor, Instant at, Instant recordedAt) {
        this.tx = tx;
        this.configuration = configuration;
        this.actor = actor;
        this.at = at;
        this.recordedAt = recordedAt;
    }

    /** One complaint: the version it was read at, what it is by now, and what has to be written. */
    private static final class Entry {

        private final long version;
        private final List<Event> events = new ArrayList<>();
        private CaseFile file;

        Entry(CaseFile file) {
            this.version = file.version();
            this.file = file;
        }
    }

    /** Somebody else was faster with one of several complaints: what was written of the others must not stay. */
    static final class OvertakenException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OvertakenException(ComplaintId complaint) {
            super("somebody else changed complaint " + complaint + " at the same time");
        }
    }

    /** Puts a complaint on the docket that has been read in this transaction. */
    void open(CaseFile file) {
        entries.putIfAbsent(file.current().id().toString(), new Entry(file));
    }

    /** Returns what a complaint is by now, or empty when there is none, or a newer release has written to it. */
    Optional<Complaint> find(ComplaintId id) {
        if (!entries.containsKey(id.toString())) {
            tx.load(id.value(), null)
                    .flatMap(stored -> CaseFile.read(stored, tx))
                    .ifPresent(this::open);
        }
        return Optional.ofNullable(entries.get(id.toString())).map(entry -> entry.file.current());
    }

    /** Gives an order to a complaint, unless one was refused before. */
    void give(ComplaintId id, ComplaintCommand command) {
        give(id, command, complaint -> CommandRunner.later(at, complaint.changedAt()));
    }

    /** Gives an order that is part of the command itself, and happens at the very instant of that. */
    void giveAtOnce(ComplaintId id, ComplaintCommand command) {
        give(id, command, complaint -> at);
    }

    private void give(ComplaintId id, ComplaintCommand command, Function<Complaint, Instant> when) {
        if (refused != null) {
            return;
        }
        Optional<Complaint> found = find(id);
        if (found.isEmpty()) {
            refuse(Refusals.newerRelease());
            return;
        }
        Complaint complaint = found.get();
        Instant then = when.apply(complaint);
        Decision decision = complaint.decide(command, then, rules(complaint));
        if (decision instanceof Decision.Done done) {
            add(id, done, then);
        } else {
            refused = (Decision.Refused) decision;
        }
    }

    /** Returns what a complaint decides by. */
    Rulebook rules(Complaint complaint) {
        return configuration.pinned(complaint.versions(), tx);
    }

    /** Adds what a complaint that is on the docket has decided. */
    void add(ComplaintId id, Decision.Done decided, Instant when) {
        Entry entry = entry(id);
        if (decided.events().isEmpty()) {
            return;
        }
        CaseFile.Addition addition = entry.file.add(
                decided,
                new CaseFile.Stamp(id, actor, when, CommandRunner.later(recordedAt, when), configuration.versions()));
        entry.events.addAll(addition.events());
        entry.file = addition.after();
    }

    /** Lets go of all sealed words of somebody, once everything is written. */
    void erase(UUID person) {
        erased.add(person);
    }

    /** Says what follows for each person whose words are let go of, once that is committed. */
    void afterErasure(Consumer<UUID> then) {
        erased.forEach(person -> tx.afterCommit(() -> then.accept(person)));
    }

    /** Refuses the whole, unless it was refused before. */
    void refuse(Refused<?> why) {
        if (refused == null) {
            refused = new Decision.Refused(why.code(), why.faults());
        }
    }

    /** Returns what was refused first, or empty when nothing was. */
    Optional<Decision.Refused> refusal() {
        return Optional.ofNullable(refused);
    }

    /** Returns a complaint that is on the docket, as it will be once everything is written. */
    CaseFile file(ComplaintId id) {
        return entry(id).file;
    }

    /**
     * Records of a complaint that an order found it so already, unless something has come of it: only beside an event is a key kept.
     *
     * @return whether nothing has come of it
     */
    boolean addIfNothing(ComplaintId id, Action action) {
        Entry entry = entry(id);
        if (!entry.events.isEmpty()) {
            return false;
        }
        Instant when = CommandRunner.later(at, entry.file.current().changedAt());
        add(id, new Decision.Done(List.of(new AlreadySo(action))), when);
        return true;
    }

    /**
     * Writes everything.
     *
     * @param primary the complaint that the command was carried out on, under whose id its key is known
     * @param personal sealed words that its events refer to
     * @return false if nothing was written, because somebody else was faster with the only complaint that changes
     * @throws OvertakenException if somebody else was faster with one of several; the transaction must be rolled back
     * @throws RetryTransactionException the same, where the transaction is the host's
     */
    boolean write(ComplaintId primary, List<Personal> personal, @Nullable CommandKey key) {
        List<Append> batch = new ArrayList<>();
        entries.forEach((id, entry) -> {
            if (!entry.events.isEmpty()) {
                boolean isPrimary = id.equals(primary.toString());
                batch.add(new CaseFile.Addition(entry.file, entry.events)
                        .append(entry.version, isPrimary ? personal : List.of(), isPrimary ? key : null));
            }
        });
        List<AppendResult> results = batch.isEmpty() ? List.of() : tx.append(batch);
        for (int i = 0; i < results.size(); i++) {
            if (!(results.get(i) instanceof AppendResult.Applied)) {
                if (batch.size() == 1) {
                    return false;
                }
                throw overtaken(ComplaintId.of(batch.get(i).id()));
            }
        }
        erased.forEach(tx::erase);
        return true;
    }

    /** Returns what says that somebody else changed a complaint after another one of the same command was read. */
    RuntimeException overtaken(ComplaintId id) {
        OvertakenException overtaken = new OvertakenException(id);
        return tx.isHosts()
                ? new RetryTransactionException(String.valueOf(overtaken.getMessage()), overtaken)
                : overtaken;
    }

    private Entry entry(ComplaintId id) {
        Entry entry = entries.get(id.toString());
        if (entry == null) {
            throw new IllegalStateException("complaint " + id + " is not on the docket");
        }
        return entry;
    }
}
