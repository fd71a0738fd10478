package io.github.redress.desk;

import io.github.redress.ComplaintId;
import io.github.redress.access.PublicClock;
import java.util.List;
import java.util.Objects;

/**
 * What a person takes home.
 *
 * @param id the complaint, for programs
 * @param number the complaint, for people
 * @param secret opens the progress page together with the number; whoever has both is taken for the person
 * @param promises what was promised at once
 */
public record Receipt(ComplaintId id, String number, String secret, List<PublicClock> promises) {

    /** Copies the list. */
    public Receipt {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(secret, "secret");
        promises = List.copyOf(promises);
    }

    /** Returns the receipt without its secret, fit for a log. */
    @Override
    public String toString() {
        return "Receipt[" + number + "]";
    }
}
