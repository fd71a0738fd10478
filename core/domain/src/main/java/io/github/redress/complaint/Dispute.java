package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A department says that a complaint is not its own. It holds the complaint until that is decided, or an interim lead is named.
 *
 * @param assignment its assignment
 * @param department who says so
 * @param role what it was asked for
 * @param reason why
 * @param suggested whose it is in the eyes of the department, null where it does not say
 * @param was where the assignment stood before
 * @param level who decides
 * @param contestedAt since when
 * @param end how it came out, null while it is open
 * @param endedAt when that was, null while it is open
 */
public record Dispute(
        int assignment,
        DepartmentId department,
        AssignmentRole role,
        ContestReason reason,
        @Nullable DepartmentId suggested,
        AssignmentState was,
        ArbitrationLevel level,
        Instant contestedAt,
        @Nullable DisputeEnd end,
        @Nullable Instant endedAt) {

    /** Refuses null. */
    public Dispute {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(was, "was");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(contestedAt, "contestedAt");
    }

    /** Returns whether nobody has decided it yet. */
    public boolean isOpen() {
        return end == null;
    }

    Dispute before(ArbitrationLevel higher) {
        return new Dispute(assignment, department, role, reason, suggested, was, higher, contestedAt, end, endedAt);
    }

    Dispute ended(DisputeEnd how, Instant at) {
        return new Dispute(assignment, department, role, reason, suggested, was, level, contestedAt, how, at);
    }
}
