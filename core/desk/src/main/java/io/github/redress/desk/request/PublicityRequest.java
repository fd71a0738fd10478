package io.github.redress.desk.request;

import io.github.redress.complaint.Visibility;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The person says who may read the headline and the story. The public reads them masked, and never the person's name.
 *
 * @param number the complaint's number
 * @param secret the secret from the receipt
 * @param words everybody, or only those who work on it
 */
public record PublicityRequest(
        @NotBlank @Size(max = 40) String number,
        @NotBlank @Size(max = 40) String secret,
        @NotNull Visibility words) implements PersonRequest {

    @Override
    public PublicityRequest asPrinted(String printedNumber, String printedSecret) {
        return new PublicityRequest(printedNumber, printedSecret, words);
    }

    @Override
    public String toString() {
        return "PublicityRequest[" + number + ", " + words + "]";
    }
}
