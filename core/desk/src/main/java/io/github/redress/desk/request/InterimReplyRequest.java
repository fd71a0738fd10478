package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.Visibility;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The lead tells the person how things stand.
 *
 * @param complaint which
 * @param visibility who may read the text
 * @param text what the person is told, 1 to 4000 characters
 */
public record InterimReplyRequest(
        @NotNull ComplaintId complaint,
        @NotNull Visibility visibility,
        @NotBlank @Size(min = 1, max = 4000) String text)
        implements CaseRequest {

    @Override
    public String toString() {
        return "InterimReplyRequest[" + complaint + ", " + visibility + "]";
    }
}
