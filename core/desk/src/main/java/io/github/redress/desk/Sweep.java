package io.github.redress.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand.PassTime;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.Decision;
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
 * Wakes the complaints of which time has something to say.
 *
 * <p>Any number of nodes may do so at once: the version of a case lets one of them write, and the others find nothing left
 * to say. A case that cannot be decided is logged, left alone for a while, and holds nobody up.
 */
final class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final Duration BACK_OFF = Duration.ofMinutes(5);

    private final Storage storage;
    private final StoredConfiguration configuration;
    private final Clock clock;
    private final Cache<UUID, Boolean> setAside;

    Sweep(Storage storage, StoredConfiguration configuration, Clock clock) {
        this.storage = storage;
        this.configuration = configuration;
        this.clock = clock;
        this.setAside = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(BACK_OFF)
                .ticker(() -> clock.instant().toEpochMilli() * 1_000_000)
                .build();
    }

    SweepResult run(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be 1 or more, was " + limit);
        }
        Instant now = clock.instant();
        return storage.transact(tx -> run(tx, now, limit));
    }

    private SweepResult run(Storage.Transaction tx, Instant now, int limit) {
        if (tx.isHosts()) {
            throw new IllegalStateException("a sweep needs transactions of its own; call it outside the host's");
        }
        int aside = (int) Math.min(setAside.estimatedSize(), 10_000);
        List<Append> batch = new ArrayList<>();
        int woken = 0;
        int failed = 0;
        for (StoredCase stored : tx.claimDue(now, Math.addExact(Math.min(limit, 1_000_000), aside))) {
            if (setAside.getIfPresent(stored.id()) != null || woken == limit) {
                continue;
            }
            woken++;
            try {
                decide(tx, stored, now).ifPresent(batch::add);
            } catch (StorageException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.warn("complaint {} cannot be decided and is left alone for {}", stored.id(), BACK_OFF, e);
                setAside.put(stored.id(), true);
                failed++;
            }
        }
        int notices = 0;
        List<AppendResult> results = batch.isEmpty() ? List.of() : tx.append(batch);
        for (int i = 0; i < results.size(); i++) {
            notices += results.get(i) instanceof AppendResult.Applied
                    ? batch.get(i).events().size()
                    : 0;
        }
        LOG.debug("sweep at {}: {} woken, {} notices, {} failed", now, woken, notices, failed);
        return new SweepResult(woken, notices, failed);
    }

    private Optional<Append> decide(Storage.Transaction tx, StoredCase stored, Instant now) {
        CaseFile file = CaseFile.read(stored, tx)
                .orElseThrow(() -> new IllegalStateException(
                        "it has events of a newer release, which a node of that release must sweep"));
        Complaint complaint = file.current();
        Instant at = CommandRunner.later(now, complaint.changedAt());
        Decision decision = complaint.decide(new PassTime(), at, configuration.pinned(complaint.versions(), tx));
        List<ComplaintEvent> events = decision instanceof Decision.Done done ? done.events() : List.of();
        if (events.isEmpty()) {
            return Optional.empty();
        }
        CaseFile.Addition addition =
                file.add(events, new CaseFile.Stamp(complaint.id(), CaseFile.TIME, at, at, configuration.versions()));
        return Optional.of(addition.append(file.version(), List.of(), null));
    }
}
