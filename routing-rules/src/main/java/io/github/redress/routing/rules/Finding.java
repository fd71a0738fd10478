package io.github.redress.routing.rules;

import io.github.redress.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something about a rule set that its keepers should know.
 *
 * @param code what it is
 * @param severity how bad it is
 * @param rule the rule or addition it is about, null for the whole set or a test
 * @param others the other rules it speaks of; may be empty
 * @param pointer the JSON pointer of the rule, the test or the member of either that it is about
 * @param message what was found, for people
 * @param witness a complaint that proves it; null where none can
 */
public record Finding(
        FindingCode code,
        FindingCode.Severity severity,
        @Nullable String rule,
        List<String> others,
        String pointer,
        Text message,
        @Nullable Witness witness) {

    /** Copies the list. */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        others = List.copyOf(others);
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
    }
}
