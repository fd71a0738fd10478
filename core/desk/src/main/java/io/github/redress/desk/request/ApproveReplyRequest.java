package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotNull;

/**
 * The centre lets an answer pass.
 *
 * @param complaint which
 */
public record ApproveReplyRequest(@NotNull ComplaintId complaint) implements CaseRequest {

    /** Returns the request. */
    public static ApproveReplyRequest of(ComplaintId complaint) {
        return new ApproveReplyRequest(complaint);
    }

    @Override
    public String toString() {
        return "ApproveReplyRequest[" + complaint + "]";
    }
}
