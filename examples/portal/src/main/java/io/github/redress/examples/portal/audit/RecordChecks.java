package io.github.redress.examples.portal.audit;

import io.github.redress.desk.AuditFinding;
import io.github.redress.desk.AuditResult;
import io.github.redress.desk.RecordAudit;
import io.github.redress.examples.portal.audit.KeptCheck.Found;
import io.github.redress.storage.Storage;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Checks the whole record beside everything else that the portal does.
 *
 * <ol>
 *   <li>Whoever begins one gets the next number, unless a check runs on any instance; of two who begin at once, one does.
 *   <li>That instance runs it, and says every ten seconds that it is there and what it found so far.
 *   <li>The end is kept with the number, and so is that it failed.
 *   <li>An instance that died says no more that it is there; after two minutes the next check can begin.
 * </ol>
 */
@Component
class RecordChecks {

    /** So many findings are kept; how many there are, the result says. */
    static final int MOST_FOUND = 200;

    private static final Logger LOG = LoggerFactory.getLogger(RecordChecks.class);

    private final CheckStore store;
    private final Storage storage;
    private final Clock clock;
    private final Executor background;
    private final List<Found> found = new ArrayList<>();
    private @Nullable KeptCheck running;

    RecordChecks(
            CheckStore store, Storage storage, Clock clock, @Qualifier("applicationTaskExecutor") Executor background) {
        this.store = store;
        this.storage = storage;
        this.clock = clock;
        this.background = background;
    }

    /** Begins a check; false when one runs already. */
    boolean begin(String by) {
        return store.begin(by, clock.instant())
                .map(check -> {
                    hold(check);
                    try {
                        background.execute(() -> run(check));
                    } catch (RejectedExecutionException e) {
                        LOG.warn("check {} of the record cannot run: this instance is stopping", check.no());
                        end(check, null);
                    }
                    return true;
                })
                .orElse(false);
    }

    List<KeptCheck> last(int most) {
        return store.last(most);
    }

    private void run(KeptCheck check) {
        AuditResult result = null;
        try {
            result = RecordAudit.run(storage, this::take);
        } catch (RuntimeException e) {
            LOG.warn("check {} of the record failed", check.no(), e);
        } finally {
            end(check, result);
        }
    }

    private synchronized void hold(KeptCheck check) {
        running = check;
        found.clear();
    }

    private synchronized void take(AuditFinding finding) {
        if (found.size() < MOST_FOUND) {
            found.add(Found.of(finding));
        }
    }

    private synchronized void end(KeptCheck check, @Nullable AuditResult result) {
        running = null;
        store.keep(check.ended(clock.instant(), result, List.copyOf(found)));
        if (result != null && !result.isSound()) {
            LOG.warn(
                    "check {} found {} damaged complaints and {} empty positions",
                    check.no(),
                    result.broken(),
                    result.empty());
        }
    }

    /** Says that the check which runs here is running. */
    @Scheduled(fixedDelayString = "PT10S")
    synchronized void beat() {
        KeptCheck check = running;
        if (check != null) {
            store.keep(check.seen(clock.instant(), List.copyOf(found)));
        }
    }
}
