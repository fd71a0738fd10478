package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.CostShare;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * It is settled who pays.
 *
 * @param complaint which
 * @param shares who pays what part, 1 to 20, summing to 100
 * @param note on what grounds, 1 to 2000 characters
 */
public record SettleCostRequest(
        @NotNull ComplaintId complaint,

        @NotNull @Size(min = 1, max = 20, message = "{io.github.redress.several}")
        List<@NotNull CostShare> shares,

        @NotBlank @Size(min = 1, max = 2000) String note)
        implements CaseRequest {

    @Override
    public String toString() {
        return "SettleCostRequest[" + complaint + "]";
    }
}
