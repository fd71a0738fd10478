package io.github.redress.examples.portal.command;

import io.github.redress.Text;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a form asks for.
 *
 * @param name as the request calls it
 * @param kind how it is asked
 * @param required whether it must be there
 * @param least the fewest characters, 0 where any number will do
 * @param most the most characters, null where there is no bound
 * @param pattern what the whole must match, null where anything will do
 * @param choices what can be chosen, by what is sent
 */
public record Field(
        String name,
        Kind kind,
        boolean required,
        int least,
        @Nullable Integer most,
        @Nullable String pattern,
        Map<String, Text> choices) {

    /** How something is asked. */
    public enum Kind {
        /** Some words. */
        LINE,
        /** A story. */
        TEXT,
        /** Yes, or not said. */
        TICK,
        /** One of a few. */
        CHOICE,
        /** One of many. */
        PICK,
        /** Some of many. */
        PICKS,
        /** A day. */
        DATE,
        /** How many, or which number. */
        NUMBER,
        /** How much longer: so many days, or hours. */
        AMOUNT,
        /** A share in percent for each of a few. */
        SHARES
    }
}
