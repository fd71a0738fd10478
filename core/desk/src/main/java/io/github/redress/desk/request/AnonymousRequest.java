package io.github.redress.desk.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The person wants to be named to nobody any more.
 *
 * @param number the complaint's number
 * @param secret the secret from the receipt
 */
public record AnonymousRequest(
        @NotBlank @Size(max = 40) String number,
        @NotBlank @Size(max = 40) String secret) implements PersonRequest {

    @Override
    public AnonymousRequest asPrinted(String printedNumber, String printedSecret) {
        return new AnonymousRequest(printedNumber, printedSecret);
    }

    @Override
    public String toString() {
        return "AnonymousRequest[" + number + "]";
    }
}
