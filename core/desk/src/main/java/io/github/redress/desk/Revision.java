package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand.ReviseDeadlines;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.Decision;
import io.github.redress.storage.Append;
import io.github.redress.storage.Find;
import io.github.redress.storage.Page;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import io.github.redress.storage.StoredCase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reckons provisional deadlines anew once a calendar is published further.
 *
 * <p>Pages are written one by one, so that a city's whole stock never stands in one transaction. A case that somebody else
 * changes meanwhile is left for the next run; any number of nodes may run at once.
 */
final class Revision {

    private static final Logger LOG = LoggerFactory.getLogger(Revision.class);
    private static final Actor CALENDAR = Actor.system("calendar");
    private static final int PAGE = 100;

    private final Transactions transactions;
    private final ConfigurationInForce configuration;
    private final Clock clock;

    Revision(Transactions transactions, ConfigurationInForce configuration, Clock clock) {
        this.transactions = transactions;
        this.configuration = configuration;
        this.clock = clock;
    }

    RevisionResult run() {
        Instant now = clock.instant();
        int looked = 0;
        int written = 0;
        int failed = 0;
        String cursor = null;
        do {
            Written page = write(now, cursor);
            looked += page.looked();
            written += page.written();
            failed += page.failed();
            cursor = page.next();
        } while (cursor != null);
        return new RevisionResult(looked, written, failed);
    }

    private record Written(
            int looked, int written, int failed, @Nullable String next) {}

    private Written write(Instant now, @Nullable String cursor) {
        return transactions.run(tx -> {
            Page page = tx.find(Find.under(Labels.PROVISIONAL, PAGE).from(cursor));
            List<Append> batch = new ArrayList<>();
            int failed = 0;
            for (StoredCase stored : page.cases()) {
                try {
                    revised(stored, now, tx).ifPresent(batch::add);
                } catch (StorageException e) {
                    throw e;
                } catch (RuntimeException e) {
                    LOG.warn("the deadlines of complaint {} cannot be revised and stay as they are", stored.id(), e);
                    failed++;
                }
            }
            return new Written(page.cases().size(), Sweep.written(tx, batch), failed, page.next());
        });
    }

    /** Returns the same changes as they would be under another configuration, which is not stored; what cannot be revised does not move. */
    List<DeadlineMove> movesUnder(Configuration next) {
        Instant now = clock.instant();
        StoredConfiguration asIf = configuration.asIf(next);
        List<DeadlineMove> moves = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor;
            cursor = transactions.read(reading -> {
                Page page = reading.find(Find.under(Labels.PROVISIONAL, PAGE).from(from));
                page.cases().forEach(stored -> moves.addAll(moves(stored, now, asIf, reading)));
                return page.next();
            });
        } while (cursor != null);
        return List.copyOf(moves);
    }

    private static List<DeadlineMove> moves(
            StoredCase stored, Instant now, StoredConfiguration asIf, Storage.Reading from) {
        return CaseFile.read(stored, from)
                .map(CaseFile::current)
                .map(complaint -> {
                    Instant at = CommandRunner.later(now, complaint.changedAt());
                    return complaint.decide(new ReviseDeadlines(), at, asIf.pinned(complaint.versions(), from))
                                    instanceof Decision.Done done
                            ? DeadlineMove.of(complaint, done.events())
                            : List.<DeadlineMove>of();
                })
                .orElse(List.of());
    }

    /** A case with events of a newer release is for a node of that release. */
    private Optional<Append> revised(StoredCase stored, Instant now, Storage.Transaction tx) {
        StoredConfiguration inForce = configuration.now();
        return CaseFile.read(stored, tx).flatMap(file -> {
            Complaint complaint = file.current();
            Instant at = CommandRunner.later(now, complaint.changedAt());
            Decision decision = complaint.decide(new ReviseDeadlines(), at, inForce.pinned(complaint.versions(), tx));
            if (decision instanceof Decision.Refused refused) {
                throw new IllegalStateException(
                        refused.code() + ": " + refused.faults().get(0).what().en());
            }
            Decision.Done done = (Decision.Done) decision;
            if (done.events().stream().noneMatch(ComplaintEvent.DeadlineChanged.class::isInstance)) {
                return Optional.empty();
            }
            CaseFile.Stamp stamp = new CaseFile.Stamp(complaint.id(), CALENDAR, at, at, inForce.versions());
            return Optional.of(file.add(done, stamp).append(file.version(), List.of(), null));
        });
    }
}
