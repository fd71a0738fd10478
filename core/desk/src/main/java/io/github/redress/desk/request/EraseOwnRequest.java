package io.github.redress.desk.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The person has everything destroyed that is sealed of them in this complaint.
 *
 * @param number the complaint's number
 * @param secret the secret from the receipt
 */
public record EraseOwnRequest(
        @NotBlank @Size(max = 40) String number,
        @NotBlank @Size(max = 40) String secret) implements PersonRequest {

    /** Returns the request of whoever has number and secret. */
    public static EraseOwnRequest of(String number, String secret) {
        return new EraseOwnRequest(number, secret);
    }

    @Override
    public EraseOwnRequest asPrinted(String printedNumber, String printedSecret) {
        return new EraseOwnRequest(printedNumber, printedSecret);
    }

    @Override
    public String toString() {
        return "EraseOwnRequest[" + number + "]";
    }
}
