package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.DeclineReason;
import io.github.redress.complaint.Visibility;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The city does not take a complaint on.
 *
 * @param complaint which
 * @param reason why
 * @param guidance where else to go, 1 to 2000 characters
 * @param visibility who may read the guidance; {@link Visibility#PRIVATE} unless said otherwise. Masking hides numbers and the like
 *     from everybody, and knows no names
 */
public record DeclineRequest(
        @NotNull ComplaintId complaint,
        @NotNull DeclineReason reason,
        @NotBlank @Size(min = 1, max = 2000) String guidance,
        @Added(absent = "PRIVATE") @NotNull Visibility visibility)
        implements CaseRequest {

    /** Returns the request with guidance that the person alone may read. */
    public static DeclineRequest of(ComplaintId complaint, DeclineReason reason, String guidance) {
        return new DeclineRequest(complaint, reason, guidance, Visibility.PRIVATE);
    }

    /** Returns the request with guidance that everybody may read. */
    public static DeclineRequest inPublic(ComplaintId complaint, DeclineReason reason, String guidance) {
        return new DeclineRequest(complaint, reason, guidance, Visibility.PUBLIC);
    }

    @Override
    public String toString() {
        return "DeclineRequest[" + complaint + ", " + reason + ", " + visibility + "]";
    }
}
