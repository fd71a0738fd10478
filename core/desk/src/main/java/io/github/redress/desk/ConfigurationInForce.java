package io.github.redress.desk;

import io.github.redress.access.Masking;
import io.github.redress.complaint.CaseRules;
import java.time.ZoneId;

/**
 * Which configuration holds. It is replaced as a whole and never changed: whoever takes it once works with one and the same to the end,
 * whatever is published meanwhile.
 */
final class ConfigurationInForce {

    private final Transactions transactions;
    private final ZoneId zone;
    private final CaseRules caseRules;
    private final Masking masking;
    private volatile Held held;

    private record Held(StoredConfiguration stored, UnsealedFields unsealed) {}

    ConfigurationInForce(
            Configuration first, Transactions transactions, ZoneId zone, CaseRules caseRules, Masking masking) {
        this.transactions = transactions;
        this.zone = zone;
        this.caseRules = caseRules;
        this.masking = masking;
        this.held = held(first);
    }

    /** Stores what is new of it, and lets it hold from now on. */
    void replace(Configuration next) {
        held = held(next);
    }

    /** Returns what holds now. */
    StoredConfiguration now() {
        return held.stored();
    }

    /** Returns what may stand in clear now. */
    UnsealedFields unsealed() {
        return held.unsealed();
    }

    /** Returns what would hold after a {@link #replace}, with nothing stored. */
    StoredConfiguration asIf(Configuration next) {
        return transactions.read(from -> StoredConfiguration.asIf(next, from, zone, caseRules));
    }

    private Held held(Configuration configuration) {
        return new Held(
                StoredConfiguration.store(configuration, transactions, zone, caseRules),
                new UnsealedFields(configuration, masking));
    }
}
