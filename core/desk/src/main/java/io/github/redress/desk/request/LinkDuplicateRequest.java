package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotNull;

/**
 * A complaint tells of the same trouble as another one.
 *
 * @param complaint which; it goes on in the other one
 * @param of the other one
 */
public record LinkDuplicateRequest(
        @NotNull ComplaintId complaint, @NotNull ComplaintId of) implements CaseRequest {

    /** Returns the request. */
    public static LinkDuplicateRequest of(ComplaintId complaint, ComplaintId other) {
        return new LinkDuplicateRequest(complaint, other);
    }
}
