package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotNull;

/**
 * A duplicate goes on by itself again.
 *
 * @param complaint the duplicate
 */
public record UnmergeRequest(@NotNull ComplaintId complaint) implements CaseRequest {

    /** Returns the request. */
    public static UnmergeRequest of(ComplaintId complaint) {
        return new UnmergeRequest(complaint);
    }
}
