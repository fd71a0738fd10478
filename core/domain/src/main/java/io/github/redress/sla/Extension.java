package io.github.redress.sla;

/**
 * How far a deadline may be put off.
 *
 * @param count how often, at least once
 * @param capDays by how many days at most, all told, counted like the target counts days; at least 1
 */
public record Extension(int count, int capDays) {

    /** As often and as far as anybody likes. */
    public static final Extension UNLIMITED = new Extension(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** Refuses a right that allows nothing. */
    public Extension {
        if (count < 1 || capDays < 1) {
            throw new IllegalArgumentException(
                    "an extension must allow at least 1 time and 1 day, was count " + count + ", capDays " + capDays);
        }
    }
}
