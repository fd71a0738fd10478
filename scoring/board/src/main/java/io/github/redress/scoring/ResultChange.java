package io.github.redress.scoring;

import java.util.List;

/**
 * What one event changed in the results of its case.
 *
 * @param before the results that the case had, of every unit with a part in it
 * @param after those that it has now; equal to {@code before} where the event changed nothing
 */
public record ResultChange(List<CaseResult> before, List<CaseResult> after) {

    /** Copies the lists. */
    public ResultChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
