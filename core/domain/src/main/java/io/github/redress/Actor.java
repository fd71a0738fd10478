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
 * @param department the department of a handler or head, null for everybody else
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
        boolean belongs = role == Role.HANDLER || role == Role.HEAD;
        if (belongs != (department != null)) {
            throw new IllegalArgumentException(
                    "a " + role + (belongs ? " needs a department" : " has no department, was " + department));
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

    /** Returns a person with this role, which is none of a department's. */
    public static Actor of(Role role, String id) {
        return new Actor(role, id, null);
    }

    /** Returns the software itself. */
    public static Actor system(String id) {
        return new Actor(Role.SYSTEM, id, null);
    }
}
