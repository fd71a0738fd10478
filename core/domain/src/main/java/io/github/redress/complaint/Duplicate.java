package io.github.redress.complaint;

import io.github.redress.ComplaintId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Another complaint that goes on in this one.
 *
 * @param id the other complaint
 * @param people who made and who supports it, each once; keyed hashes that name nobody
 */
public record Duplicate(ComplaintId id, List<UUID> people) {

    /** Copies the list. */
    public Duplicate {
        Objects.requireNonNull(id, "id");
        people = List.copyOf(people);
    }
}
