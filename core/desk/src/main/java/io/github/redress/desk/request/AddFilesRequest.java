package io.github.redress.desk.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The person adds files to what they wrote.
 *
 * @param number the complaint's number
 * @param secret the secret from the receipt
 * @param files what was staged for it, 1 to 5
 */
public record AddFilesRequest(
        @NotBlank @Size(max = 40) String number,
        @NotBlank @Size(max = 40) String secret,

        @NotNull @Size(min = 1, max = 5, message = "{io.github.redress.several}")
        List<@NotNull StagedFile> files)
        implements PersonRequest {

    /** Returns the request. */
    public static AddFilesRequest of(String number, String secret, StagedFile... files) {
        return new AddFilesRequest(number, secret, List.of(files));
    }

    @Override
    public AddFilesRequest asPrinted(String printedNumber, String printedSecret) {
        return new AddFilesRequest(printedNumber, printedSecret, files);
    }

    @Override
    public String toString() {
        return "AddFilesRequest[" + number + "]";
    }
}
