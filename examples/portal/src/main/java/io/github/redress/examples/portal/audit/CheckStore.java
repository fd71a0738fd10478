package io.github.redress.examples.portal.audit;

import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.RetryTransactionException;
import io.github.redress.storage.Storage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks of the record in the store that all instances share: a number for each, which only one of them gets, and under that number how far it
 * is.
 */
@Component
class CheckStore {

    private static final String NUMBERS = "portal-record-checks";
    private static final String NAME = "city";
    private static final String CHECK = "portal-record-check";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Storage storage;

    CheckStore(Storage storage) {
        this.storage = storage;
    }

    /** Begins the next check; empty while another runs, on whatever instance. */
    Optional<KeptCheck> begin(String by, Instant now) {
        try {
            return storage.transact(tx -> {
                long last = last(tx);
                boolean isRunning = find(tx, last)
                        .filter(check -> check.state(now) == KeptCheck.State.RUNNING)
                        .isPresent();
                KeptCheck next = KeptCheck.begun(last + 1, by, now);
                boolean isBegun =
                        !isRunning && tx.put(new Document(NUMBERS, NAME, next.no(), blob(next))) && put(tx, next);
                return isBegun ? Optional.of(next) : Optional.<KeptCheck>empty();
            });
        } catch (RetryTransactionException e) {
            return Optional.empty();
        }
    }

    /** Puts how far a check is in the place of how far it was; only the instance that runs it does. */
    void keep(KeptCheck check) {
        storage.transact(tx -> put(tx, check));
    }

    /** Returns the last checks, the latest first. */
    List<KeptCheck> last(int most) {
        return storage.read(from -> {
            List<KeptCheck> checks = new ArrayList<>();
            for (long no = last(from); no > 0 && checks.size() < most; no--) {
                find(from, no).ifPresent(checks::add);
            }
            return checks;
        });
    }

    private static boolean put(Storage.Transaction tx, KeptCheck check) {
        String name = Long.toString(check.no());
        long version = tx.latest(CHECK, name).map(Document::version).orElse(0L) + 1;
        return tx.replace(new Document(CHECK, name, version, blob(check)));
    }

    private static Blob blob(KeptCheck check) {
        return new Blob(CHECK, 1, MAPPER.writeValueAsBytes(check));
    }

    private static long last(Storage.Reading from) {
        return from.latest(NUMBERS, NAME).map(Document::version).orElse(0L);
    }

    private static Optional<KeptCheck> find(Storage.Reading from, long no) {
        return from.latest(CHECK, Long.toString(no))
                .map(kept -> MAPPER.readValue(kept.content().bytes(), KeptCheck.class));
    }
}
