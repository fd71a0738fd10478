package io.github.redress.scoring.sample;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks into cases.
 *
 * @param id the host's account, 1 to 64 letters, digits and {@code . _ -}
 * @param unit the unit that the account belongs to, named as the units of the frame, or null for none
 */
public record Evaluator(String id, @Nullable String unit) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Refuses an id of another form, and a blank unit. */
    public Evaluator {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "an account is 1 to 64 letters, digits, dots, dashes or underscores, had " + id.length()
                            + " characters");
        }
        if (unit != null && unit.isBlank()) {
            throw new IllegalArgumentException("the unit of " + id + " must not be blank, was \"" + unit + "\"");
        }
    }
}
