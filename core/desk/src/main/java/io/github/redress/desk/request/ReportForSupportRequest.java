package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The actor's department, called to help, has come.
 *
 * @param complaint which
 * @param note what it brings, at most 2000 characters, null where nothing is written
 */
public record ReportForSupportRequest(
        @NotNull ComplaintId complaint,
        @Size(max = 2000) @Nullable String note) implements CaseRequest {

    /** Returns the request without a note. */
    public static ReportForSupportRequest of(ComplaintId complaint) {
        return new ReportForSupportRequest(complaint, null);
    }

    @Override
    public String toString() {
        return "ReportForSupportRequest[" + complaint + "]";
    }
}
