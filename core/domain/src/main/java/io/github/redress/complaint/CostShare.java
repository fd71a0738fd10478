package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import java.util.Objects;

/**
 * What part of a cost one department bears.
 *
 * @param department who bears it
 * @param percent how much of it, from 1 to 100
 */
public record CostShare(DepartmentId department, int percent) {

    /** Refuses null. */
    public CostShare {
        Objects.requireNonNull(department, "department");
    }
}
