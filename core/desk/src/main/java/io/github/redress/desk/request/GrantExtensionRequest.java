package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * More time is granted.
 *
 * @param complaint which
 * @param no which request, counted within the complaint from 1
 */
public record GrantExtensionRequest(
        @NotNull ComplaintId complaint, @Min(1) int no) implements CaseRequest {

    /** Returns the request. */
    public static GrantExtensionRequest of(ComplaintId complaint, int no) {
        return new GrantExtensionRequest(complaint, no);
    }

    @Override
    public String toString() {
        return "GrantExtensionRequest[" + complaint + ", " + no + "]";
    }
}
