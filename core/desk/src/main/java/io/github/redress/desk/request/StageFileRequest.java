package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Somebody who works on a complaint will attach a file to it.
 *
 * @param complaint which
 * @param name what the file is called, at most 200 characters
 * @param mediaType what kind of file it is, as in {@code image/jpeg}
 */
public record StageFileRequest(
        @NotNull ComplaintId complaint,
        @NotBlank @Size(max = 200) String name,

        @NotNull @Pattern(regexp = "[a-z]+/[a-z0-9][a-z0-9.+-]{0,79}")
        String mediaType)
        implements CaseRequest {

    /** Returns the request. */
    public static StageFileRequest of(ComplaintId complaint, String name, String mediaType) {
        return new StageFileRequest(complaint, name, mediaType);
    }

    @Override
    public String toString() {
        return "StageFileRequest[" + complaint + ", " + mediaType + "]";
    }
}
