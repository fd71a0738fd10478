package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One department's part in a complaint.
 *
 * @param no its place among the assignments of the complaint, from 1
 * @param department who has it
 * @param role lead or support
 * @param state where it stands
 * @param offeredAt when it was given
 * @param contactedAt when the department was first in touch with the person, null while it was not
 * @param standing how firmly it was given
 * @param releasedAt since when the department has it no more, null while it does
 */
public record Assignment(
        int no,
        DepartmentId department,
        AssignmentRole role,
        AssignmentState state,
        Instant offeredAt,
        @Nullable Instant contactedAt,
        AssignmentStanding standing,
        @Nullable Instant releasedAt) {

    /** Refuses null. */
    public Assignment {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(offeredAt, "offeredAt");
        Objects.requireNonNull(standing, "standing");
    }

    static Assignment offered(int no, DepartmentId department, AssignmentRole role, Instant at) {
        return new Assignment(no, department, role, AssignmentState.OFFERED, at, null, AssignmentStanding.USUAL, null);
    }

    /** Returns whether the department still has to do something about it. */
    public boolean isOpen() {
        return !state.isOver();
    }

    Assignment withState(AssignmentState changed) {
        return new Assignment(no, department, role, changed, offeredAt, contactedAt, standing, releasedAt);
    }

    Assignment withStanding(AssignmentStanding changed) {
        return new Assignment(no, department, role, state, offeredAt, contactedAt, changed, releasedAt);
    }

    /** Returns it with a department that was done acting again, and one that was waived asked anew; any other goes on as it is. */
    Assignment takenUpAgain() {
        return switch (state) {
            case DONE -> withState(contactedAt == null ? AssignmentState.ACKNOWLEDGED : AssignmentState.WORKING);
            case WAIVED -> withState(AssignmentState.OFFERED);
            default -> this;
        };
    }

    Assignment contacted(Instant at) {
        AssignmentState next = state == AssignmentState.ACKNOWLEDGED ? AssignmentState.WORKING : state;
        Instant first = contactedAt == null ? at : contactedAt;
        return new Assignment(no, department, role, next, offeredAt, first, standing, releasedAt);
    }

    Assignment released(Instant at) {
        return new Assignment(no, department, role, AssignmentState.RELEASED, offeredAt, contactedAt, standing, at);
    }
}
