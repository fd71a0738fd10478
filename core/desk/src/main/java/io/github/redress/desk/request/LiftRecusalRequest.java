package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Somebody who stepped aside from a complaint, or was told to, may act on it again.
 *
 * @param complaint which
 * @param staff the host's account of whoever that is, 1 to 64 letters, digits and {@code . _ -}
 * @param reason why they have no interest in it any more, or never had, 1 to 2000 characters
 */
public record LiftRecusalRequest(
        @NotNull ComplaintId complaint,

        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}", message = "{io.github.redress.code}")
        String staff,

        @NotBlank @Size(min = 1, max = 2000) String reason)
        implements CaseRequest {

    @Override
    public String toString() {
        return "LiftRecusalRequest[" + complaint + "]";
    }
}
