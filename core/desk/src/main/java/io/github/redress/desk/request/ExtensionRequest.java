package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.ExtensionReason;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A department asks for more time.
 *
 * @param complaint which
 * @param goal which promise
 * @param by how much more, in the unit that the promise counts
 * @param reason why, as the person is told
 * @param note why, in detail, 1 to 2000 characters
 */
public record ExtensionRequest(
        @NotNull ComplaintId complaint,
        @NotNull GoalName goal,
        @NotNull ExtensionAmount by,
        @NotNull ExtensionReason reason,
        @NotBlank @Size(min = 1, max = 2000) String note)
        implements CaseRequest {

    /** Returns the request for more days to resolve it. */
    public static ExtensionRequest ofDays(ComplaintId complaint, int days, ExtensionReason reason, String note) {
        return new ExtensionRequest(complaint, GoalName.RESOLUTION, ExtensionAmount.days(days), reason, note);
    }

    @Override
    public String toString() {
        return "ExtensionRequest[" + complaint + ", " + goal + ", " + by + ", " + reason + "]";
    }
}
