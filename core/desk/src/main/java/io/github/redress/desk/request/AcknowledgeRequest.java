package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotNull;

/**
 * The actor's department has a complaint that it was given.
 *
 * @param complaint which
 */
public record AcknowledgeRequest(@NotNull ComplaintId complaint) implements CaseRequest {

    /** Returns the request. */
    public static AcknowledgeRequest of(ComplaintId complaint) {
        return new AcknowledgeRequest(complaint);
    }
}
