package io.github.redress.desk;

import io.github.redress.ComplaintId;
import java.util.Objects;

/**
 * What somebody takes home who joined a complaint. Whoever joins it twice is counted once and gets the same again.
 *
 * @param id the complaint, for programs
 * @param number the complaint, for people
 * @param secret opens the progress page together with the number, and takes the support back; it opens nothing of the person's who
 *     made the complaint
 */
public record SupportReceipt(ComplaintId id, String number, String secret) {

    /** Refuses null. */
    public SupportReceipt {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(secret, "secret");
    }

    /** Returns the receipt without its secret, fit for a log. */
    @Override
    public String toString() {
        return "SupportReceipt[" + number + "]";
    }
}
