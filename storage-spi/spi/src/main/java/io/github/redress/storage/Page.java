package io.github.redress.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the cases asked for.
 *
 * @param cases in the order asked for
 * @param next what to ask on with, null when there are no more
 */
public record Page(List<StoredCase> cases, @Nullable String next) {

    /** Copies the list. */
    public Page {
        cases = List.copyOf(cases);
    }
}
