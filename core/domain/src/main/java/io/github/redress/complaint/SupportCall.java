package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A department was called to help, and came or did not. Both who calls and who comes can be scored by it.
 *
 * <p>Source: the Beijing regulation of 2021, art. 16 and 33.
 *
 * @param assignment the assignment that the call made
 * @param department who was called
 * @param by who called, null for the centre
 * @param calledAt when
 * @param reportedAt when it came, null while it has not
 */
public record SupportCall(
        int assignment,
        DepartmentId department,
        @Nullable DepartmentId by,
        Instant calledAt,
        @Nullable Instant reportedAt) {

    /** Refuses null. */
    public SupportCall {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(calledAt, "calledAt");
    }

    SupportCall reported(Instant at) {
        return new SupportCall(assignment, department, by, calledAt, at);
    }
}
