package io.github.redress;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, and in which capacity.
 *
 * <p>The id is the host's own account name. It is written into every event, which cannot be erased, so it must not be a
 * person's name or phone number: {@code op-17}, not {@code zhang.wei}. That of a complainant is in no event: the desk seals it with the
 * first words that the person wrote, and forgets it otherwise.
 *
 * @param role the capacity
 * @param id the host's account, 1 to 64 letters, digits and {@code . _ -}; {@code anonymous} for a complainant
 * @param department the department that this account belongs to: that of a handler or head, who act for it; that of an evaluator or
 *     reviewer who comes from one or was lent by it, null for none; null for everybody else. It keeps a tip-off from whom it accuses and
 *     a judge from their own people, so a host takes it from its accounts and never from what somebody says
 */
public record Actor(Role role, String id, @Nullable DepartmentId department) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Refuses an id that does not match, and a department where none belongs. */
    public Actor {
        Objects.requireNonNull(role, "role");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "actor id must be 1 to 64 letters, digits, dots, dashes or underscores, had " + id.length()
                            + " characters");
        }
        if (actsForOne(role) && department == null) {
            throw new IllegalArgumentException("a " + role + " needs a department");
        }
        if (department != null && !actsForOne(role) && role != Role.EVALUATOR && role != Role.REVIEWER) {
            throw new IllegalArgumentException("a " + role + " has no department, was " + department);
        }
    }

    /** Returns the person who complains; whom the case belongs to is proved by its secret, not by an account. */
    public static Actor complainant() {
        return new Actor(Role.COMPLAINANT, "anonymous", null);
    }

    /** Returns a person at the counter or on the phone. */
    public static Actor operator(String id) {
        return new Actor(Role.OPERATOR, id, null);
    }

    /** Returns a person who gives complaints to departments. */
    public static Actor dispatcher(String id) {
        return new Actor(Role.DISPATCHER, id, null);
    }

    /** Returns a person who works in a department. */
    public static Actor handler(String id, DepartmentId department) {
        return new Actor(Role.HANDLER, id, department);
    }

    /** Returns a person who answers for a department. */
    public static Actor head(String id, DepartmentId department) {
        return new Actor(Role.HEAD, id, department);
    }

    /** Returns a person who verifies unhappy cases and comes from a department; of none, they are made by {@link #of}. */
    public static Actor evaluatorFrom(DepartmentId department, String id) {
        return new Actor(Role.EVALUATOR, id, department);
    }

    /** Returns a person who decides on reviews and comes from a department; of none, they are made by {@link #of}. */
    public static Actor reviewerFrom(DepartmentId department, String id) {
        return new Actor(Role.REVIEWER, id, department);
    }

    /** Returns a person with this role who belongs to no department. */
    public static Actor of(Role role, String id) {
        return new Actor(role, id, null);
    }

    /** Returns the software itself. */
    public static Actor system(String id) {
        return new Actor(Role.SYSTEM, id, null);
    }

    /**
     * Returns the department for which this actor handles complaints: that of a handler or head; null for everybody else, also for who
     * belongs to one and judges.
     */
    public @Nullable DepartmentId actsFor() {
        return actsForOne(role) ? department : null;
    }

    private static boolean actsForOne(Role role) {
        return role == Role.HANDLER || role == Role.HEAD;
    }
}
