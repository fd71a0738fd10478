package io.github.redress.desk.request;

import io.github.redress.complaint.SatisfactionRating;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The person says whether it helped.
 *
 * @param number the complaint's number
 * @param secret the secret from the receipt
 * @param rating how satisfied
 * @param resolved whether the matter is resolved, null where not said
 * @param comment in their own words, at most 1000 characters, null where nothing was written
 */
public record RateRequest(
        @NotBlank @Size(max = 40) String number,
        @NotBlank @Size(max = 40) String secret,
        @NotNull SatisfactionRating rating,
        @Nullable Boolean resolved,
        @Size(max = 1000) @Nullable String comment)
        implements PersonRequest {

    /** Returns the request without a comment. */
    public static RateRequest of(String number, String secret, SatisfactionRating rating) {
        return new RateRequest(number, secret, rating, null, null);
    }

    @Override
    public RateRequest asPrinted(String printedNumber, String printedSecret) {
        return new RateRequest(printedNumber, printedSecret, rating, resolved, comment);
    }

    @Override
    public String toString() {
        return "RateRequest[" + number + ", " + rating + "]";
    }
}
