package io.github.redress.desk.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The person asks a higher body to look at a closed complaint again.
 *
 * @param number the complaint's number
 * @param secret the secret from the receipt
 * @param reason why, 1 to 2000 characters
 */
public record ReviewRequest(
        @NotBlank @Size(max = 40) String number,
        @NotBlank @Size(max = 40) String secret,
        @NotBlank @Size(min = 1, max = 2000) String reason)
        implements PersonRequest {

    @Override
    public ReviewRequest asPrinted(String printedNumber, String printedSecret) {
        return new ReviewRequest(printedNumber, printedSecret, reason);
    }

    @Override
    public String toString() {
        return "ReviewRequest[" + number + "]";
    }
}
