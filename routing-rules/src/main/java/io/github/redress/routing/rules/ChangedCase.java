package io.github.redress.routing.rules;

import io.github.redress.routing.Route;
import java.util.Objects;

/**
 * A complaint that two versions of the rules give to different departments, or by different rules.
 *
 * @param id what the caller calls it
 * @param before where it went
 * @param after where it goes
 */
public record ChangedCase(String id, Route before, Route after) {

    /** Refuses null. */
    public ChangedCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
