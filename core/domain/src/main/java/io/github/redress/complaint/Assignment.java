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
 */
public record Assignment(
        int no,
        DepartmentId department,
        AssignmentRole role,
        AssignmentState state,
        Instant offeredAt,
        @Nullable Instant contactedAt) {

    /** Refuses null. */
    public Assignment {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(offeredAt, "offeredAt");
    }

    static Assignment offered(int no, DepartmentId department, AssignmentRole role, Instant at) {
        return new Assignment(no, department, role, AssignmentState.OFFERED, at, null);
    }

    Assignment withState(AssignmentState changed) {
        return new Assignment(no, department, role, changed, offeredAt, contactedAt);
    }

    /** Returns it with a department that was done acting again; any other goes on as it is. */
    Assignment takenUpAgain() {
        if (state != AssignmentState.DONE) {
            return this;
        }
        return withState(contactedAt == null ? AssignmentState.ACKNOWLEDGED : AssignmentState.WORKING);
    }

    Assignment contacted(Instant at) {
        AssignmentState next = state == AssignmentState.ACKNOWLEDGED ? AssignmentState.WORKING : state;
        return new Assignment(no, department, role, next, offeredAt, contactedAt == null ? at : contactedAt);
    }
}
