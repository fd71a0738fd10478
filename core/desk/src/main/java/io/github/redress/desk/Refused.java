package io.github.redress.desk;

import io.github.redress.Fault;
import io.github.redress.complaint.RefusalCode;
import java.util.List;
import java.util.Objects;

/**
 * A rule said no, and nothing happened.
 *
 * @param code which rule
 * @param faults why, in both languages; at least one
 * @param <T> what would have been answered
 */
public record Refused<T>(RefusalCode code, List<Fault> faults) implements Answer<T> {

    /** Refuses a refusal without a reason. */
    public Refused {
        Objects.requireNonNull(code, "code");
        faults = List.copyOf(faults);
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("a refusal " + code + " needs a reason");
        }
    }
}
