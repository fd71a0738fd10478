package io.github.redress.calendar;

import java.util.regex.Pattern;

/**
 * Names a work calendar, as in {@code wuhan-office}.
 *
 * @param value 1 to 64 characters, not blank, without control characters
 */
public record CalendarId(String value) {

    private static final Pattern VALID = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,64}");

    /** Refuses blank and overlong names, and control characters. */
    public CalendarId {
        if (!VALID.matcher(value).matches() || value.isBlank()) {
            throw new IllegalArgumentException(
                    "calendar must be 1 to 64 characters without control characters, was \"" + value + "\"");
        }
    }

    /** Returns the id with this text. */
    public static CalendarId of(String value) {
        return new CalendarId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
