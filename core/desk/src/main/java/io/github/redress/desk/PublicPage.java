package io.github.redress.desk;

import io.github.redress.access.PublicCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the complaints that everybody may see.
 *
 * @param cases in the order asked for; fewer than asked for where a newer release has written to some
 * @param next what to ask on with, null when there are no more
 */
public record PublicPage(List<PublicCase> cases, @Nullable String next) {

    /** Copies the list. */
    public PublicPage {
        cases = List.copyOf(cases);
    }
}
