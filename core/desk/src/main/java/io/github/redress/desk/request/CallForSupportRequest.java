package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Departments are called to help.
 *
 * @param complaint which
 * @param departments who, 1 to 20
 * @param reason what for, 1 to 2000 characters
 */
public record CallForSupportRequest(
        @NotNull ComplaintId complaint,

        @NotNull @Size(min = 1, max = 20, message = "{io.github.redress.several}")
        List<@NotNull DepartmentId> departments,

        @NotBlank @Size(min = 1, max = 2000) String reason)
        implements CaseRequest {

    @Override
    public String toString() {
        return "CallForSupportRequest[" + complaint + "]";
    }
}
