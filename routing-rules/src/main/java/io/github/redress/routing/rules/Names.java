package io.github.redress.routing.rules;

import io.github.redress.json.StrictValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ids of one file: their form, and that each stands for one thing. */
final class Names {

    private static final Pattern VALID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    private final Map<String, String> pointers = new HashMap<>();

    /** Returns an id of the right form. */
    static Optional<String> read(StrictValue value) {
        return value.text().filter(id -> {
            boolean valid = VALID.matcher(id).matches();
            if (!valid) {
                value.bad(
                        "1 to 64 lower-case letters, digits and . _ - beginning with a letter or digit were wanted, was \""
                                + id + "\"");
            }
            return valid;
        });
    }

    /** Returns an id of the right form that no rule or addition before had. */
    Optional<String> readNew(StrictValue value, StrictValue owner) {
        return read(value).filter(id -> {
            String other = pointers.putIfAbsent(id, owner.pointer());
            if (other != null) {
                value.fault("DUPLICATE_ID", "the id \"" + id + "\" is already that of " + other);
            }
            return other == null;
        });
    }
}
