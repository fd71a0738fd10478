package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Departments differ over who pays. That hinders nobody from acting, and may be settled long after the complaint is over.
 *
 * @param parties who differ
 * @param openedAt since when
 * @param shares who pays what part, summing to 100; empty while that is open
 * @param settledAt when it was settled, null while it is open
 */
public record CostDispute(
        List<DepartmentId> parties,
        Instant openedAt,
        List<CostShare> shares,
        @Nullable Instant settledAt) {

    /** Copies the lists. */
    public CostDispute {
        parties = List.copyOf(parties);
        Objects.requireNonNull(openedAt, "openedAt");
        shares = List.copyOf(shares);
    }

    /** Returns whether it is not settled yet. */
    public boolean isOpen() {
        return settledAt == null;
    }

    CostDispute settled(List<CostShare> by, Instant at) {
        return new CostDispute(parties, openedAt, by, at);
    }
}
