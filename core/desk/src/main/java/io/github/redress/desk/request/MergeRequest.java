package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Several complaints go on in one.
 *
 * @param main the one
 * @param duplicates the others, 1 to 100
 */
public record MergeRequest(
        @NotNull ComplaintId main,

        @NotNull @Size(min = 1, max = 100, message = "{io.github.redress.several}")
        List<@NotNull ComplaintId> duplicates) {

    /** Returns the request. */
    public static MergeRequest of(ComplaintId main, ComplaintId... duplicates) {
        return new MergeRequest(main, List.of(duplicates));
    }
}
