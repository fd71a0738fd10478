package io.github.redress.desk.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The person takes the complaint back.
 *
 * @param number the complaint's number
 * @param secret the secret from the receipt
 * @param reason in their own words, at most 1000 characters, null where nothing was written
 */
public record WithdrawRequest(
        @NotBlank @Size(max = 40) String number,
        @NotBlank @Size(max = 40) String secret,
        @Size(max = 1000) @Nullable String reason)
        implements PersonRequest {

    /** Returns the request without a reason. */
    public static WithdrawRequest of(String number, String secret) {
        return new WithdrawRequest(number, secret, null);
    }

    @Override
    public WithdrawRequest asPrinted(String printedNumber, String printedSecret) {
        return new WithdrawRequest(printedNumber, printedSecret, reason);
    }

    @Override
    public String toString() {
        return "WithdrawRequest[" + number + "]";
    }
}
