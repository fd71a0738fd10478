package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint is given to departments.
 *
 * @param complaint which
 * @param lead who is to own it, null for the one the rules chose
 * @param support who is to help, beside those the rules chose; at most 20
 * @param occurredAt when it happened, for the centre, which may write it down later; null for now
 */
public record DispatchRequest(
        @NotNull ComplaintId complaint,
        @Nullable DepartmentId lead,

        @NotNull @Size(max = 20, message = "{io.github.redress.several}")
        List<@NotNull DepartmentId> support,

        @Nullable Instant occurredAt)
        implements CaseRequest {

    /** Returns the request to give it to whom the rules chose. */
    public static DispatchRequest byRule(ComplaintId complaint) {
        return new DispatchRequest(complaint, null, List.of(), null);
    }

    /** Returns the request to give it to this department. */
    public static DispatchRequest to(ComplaintId complaint, DepartmentId lead) {
        return new DispatchRequest(complaint, lead, List.of(), null);
    }

    /** Returns a copy with these supporting departments. */
    public DispatchRequest with(List<DepartmentId> changed) {
        return new DispatchRequest(complaint, lead, changed, occurredAt);
    }
}
