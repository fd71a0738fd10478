package io.github.redress.desk;

import java.util.List;

/**
 * Some steps of all complaints, the latest first.
 *
 * @param steps those that the asker may see; perhaps none of those that there are
 * @param missing how many positions among them have no step: what was there was removed
 * @param next the position to ask with next, 0 where the record begins
 */
public record RecordSlice(List<RecordedStep> steps, long missing, long next) {

    /** Copies the list. */
    public RecordSlice {
        steps = List.copyOf(steps);
    }
}
