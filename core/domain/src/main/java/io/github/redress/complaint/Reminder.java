package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A department was urged.
 *
 * @param department who was
 * @param at when
 * @param due the earliest deadline that it had to keep then, null where none ran
 */
public record Reminder(
        DepartmentId department, Instant at, @Nullable Instant due) {

    /** Refuses null. */
    public Reminder {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(at, "at");
    }

    /** Returns whether the deadline had passed; at this very instant it had not. */
    public boolean isOverdue() {
        return due != null && at.isAfter(due);
    }
}
