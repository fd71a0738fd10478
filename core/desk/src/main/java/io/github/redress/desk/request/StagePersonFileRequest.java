package io.github.redress.desk.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The person will add a file to what they wrote.
 *
 * @param number the complaint's number
 * @param secret the secret from the receipt
 * @param name what the file is called, at most 200 characters
 * @param mediaType what kind of file it is, as in {@code image/jpeg}
 */
public record StagePersonFileRequest(
        @NotBlank @Size(max = 40) String number,
        @NotBlank @Size(max = 40) String secret,
        @NotBlank @Size(max = 200) String name,

        @NotNull @Pattern(regexp = "[a-z]+/[a-z0-9][a-z0-9.+-]{0,79}")
        String mediaType)
        implements PersonRequest {

    /** Returns the request. */
    public static StagePersonFileRequest of(String number, String secret, String name, String mediaType) {
        return new StagePersonFileRequest(number, secret, name, mediaType);
    }

    @Override
    public StagePersonFileRequest asPrinted(String printedNumber, String printedSecret) {
        return new StagePersonFileRequest(printedNumber, printedSecret, name, mediaType);
    }

    @Override
    public String toString() {
        return "StagePersonFileRequest[" + number + ", " + mediaType + "]";
    }
}
