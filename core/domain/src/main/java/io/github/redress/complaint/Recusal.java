package io.github.redress.complaint;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stepped aside from a complaint, or was told to, and does nothing on it until that is lifted.
 *
 * @param staff the host's account of whoever that is, in whatever capacity
 * @param department for which department alone they do nothing, as its head said; null for altogether
 * @param at since when
 */
public record Recusal(String staff, @Nullable DepartmentId department, Instant at) {

    /** Refuses null. */
    public Recusal {
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(at, "at");
    }

    /** Returns whether this actor may do nothing: in whatever capacity, or only as one who acts for the department. */
    boolean bars(Actor actor) {
        return staff.equals(actor.id()) && (department == null || department.equals(actor.actsFor()));
    }

    /** Returns whether a recusal for that department, or altogether where it is null, would add nothing to this one. */
    boolean covers(String account, @Nullable DepartmentId other) {
        return staff.equals(account) && (department == null || department.equals(other));
    }
}
