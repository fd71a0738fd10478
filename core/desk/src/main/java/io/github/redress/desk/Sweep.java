package io.github.redress.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand.PassTime;
import io.github.redress.complaint.Decision;
import io.github.redress.complaint.Recorded;
import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import io.github.redress.storage.StoredCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes the complaints of which time has something to say:
 *
 * <ol>
 *   <li>claim those whose hour has come, and as many more as are left alone just now;
 *   <li>decide each, which is pure, and append what was decided in one write;
 *   <li>leave alone for a while what could not be decided, so that it holds nobody up;
 *   <li>once no more are waiting, forget command keys that have been remembered long enough.
 * </ol>
 *
 * <p>Any number of nodes may do so at once: the version of a case lets one of them write, and the others find nothing left
 * to say. Each node has its own list of what it leaves alone, of at most {@value #MOST_LEFT_ALONE} complaints; a claim
 * reads those too, so a store with that many that cannot be decided sweeps slower.
 */
final class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final Duration BACK_OFF = Duration.ofMinutes(5);
    private static final int MOST_LEFT_ALONE = 10_000;
    private static final int LARGEST_CLAIM = 1_000_000;

    private final Transactions transactions;
    private final ConfigurationInForce configuration;
    private final Clock clock;
    private final Duration rememberCommands;
    private final Cache<UUID, Boolean> leftAlone;

    Sweep(Transactions transactions, ConfigurationInForce configuration, Clock clock, Duration rememberCommands) {
        this.transactions = transactions;
        this.configuration = configuration;
        this.clock = clock;
        this.rememberCommands = rememberCommands;
        this.leftAlone = Caffeine.newBuilder()
                .maximumSize(MOST_LEFT_ALONE)
                .expireAfterWrite(BACK_OFF)
                .ticker(() -> clock.instant().toEpochMilli() * 1_000_000)
                .executor(Runnable::run)
                .build();
    }

    SweepResult run(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be 1 or more, was " + limit);
        }
        Instant now = clock.instant();
        Woken woken = transactions.run(tx -> wake(own(tx), now, limit));
        woken.undecided().forEach(id -> leftAlone.put(id, true));
        int forgotten = woken.count() < limit
                ? transactions.run(tx -> own(tx).forgetCommands(now.minus(rememberCommands), limit))
                : 0;
        SweepResult result = new SweepResult(woken.count(), woken.notices(), woken.failed(), forgotten);
        LOG.debug("sweep at {}: {}", now, result);
        return result;
    }

    private static Storage.Transaction own(Storage.Transaction tx) {
        if (tx.isHosts()) {
            throw new IllegalStateException("a sweep needs transactions of its own; call it outside the host's");
        }
        return tx;
    }

    /** What one transaction came to; those that are undecided failed, or had nothing to say although their hour had come. */
    private record Woken(int count, int notices, int failed, List<UUID> undecided) {}

    private Woken wake(Storage.Transaction tx, Instant now, int limit) {
        int claim = Math.min(limit, LARGEST_CLAIM) + (int) Math.min(leftAlone.estimatedSize(), MOST_LEFT_ALONE);
        List<StoredCase> due = tx.claimDue(now, claim).stream()
                .filter(stored -> leftAlone.getIfPresent(stored.id()) == null)
                .limit(limit)
                .toList();
        List<Append> batch = new ArrayList<>();
        List<UUID> undecided = new ArrayList<>();
        int failed = 0;
        for (StoredCase stored : due) {
            try {
                decide(tx, stored, now).ifPresentOrElse(batch::add, () -> undecided.add(stored.id()));
            } catch (StorageException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.warn("complaint {} cannot be decided and is left alone for {}", stored.id(), BACK_OFF, e);
                undecided.add(stored.id());
                failed++;
            }
        }
        return new Woken(due.size(), written(tx, batch), failed, undecided);
    }

    /** Returns how many events were written. What somebody else was faster with is theirs. */
    static int written(Storage.Transaction tx, List<Append> batch) {
        int written = 0;
        List<AppendResult> results = batch.isEmpty() ? List.of() : tx.append(batch);
        for (int i = 0; i < results.size(); i++) {
            written += results.get(i) instanceof AppendResult.Applied
                    ? batch.get(i).events().size()
                    : 0;
        }
        return written;
    }

    private Optional<Append> decide(Storage.Transaction tx, StoredCase stored, Instant now) {
        CaseFile file = CaseFile.read(stored, tx)
                .orElseThrow(() -> new IllegalStateException(
                        "it has events of a newer release, which a node of that release must sweep"));
        Complaint complaint = file.current();
        Instant at = CommandRunner.later(now, complaint.changedAt());
        StoredConfiguration inForce = configuration.now();
        Decision decision = complaint.decide(new PassTime(), at, inForce.pinned(complaint.versions(), tx));
        if (!(decision instanceof Decision.Done done) || done.events().isEmpty()) {
            return Optional.empty();
        }
        CaseFile.Addition addition =
                file.add(done, new CaseFile.Stamp(complaint.id(), Recorded.TIME, at, at, inForce.versions()));
        return Optional.of(addition.append(file.version(), List.of(), null));
    }
}
