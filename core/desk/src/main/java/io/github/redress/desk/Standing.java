package io.github.redress.desk;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.Holder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With whom a complaint is now, and what holds them to it.
 *
 * @param holder whose turn it is, of a duplicate in the complaint that it goes on in; null once it is over
 * @param department which department holds it as its lead, null where none does
 * @param helping the departments that support the lead, in the order given; empty where it is nobody's turn
 * @param promises every promise made, in the order of {@link io.github.redress.access.PublicCase#clocks}
 */
public record Standing(
        @Nullable Holder holder,
        @Nullable DepartmentId department,
        List<DepartmentId> helping,
        List<ExplainedPromise> promises) {

    /** Copies the lists. */
    public Standing {
        helping = List.copyOf(helping);
        promises = List.copyOf(promises);
    }
}
