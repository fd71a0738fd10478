package io.github.redress.complaint;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint knows of what its person decided about their own data, and of what the law does with them.
 *
 * @param words who may read what the person wrote; {@link Visibility#PRIVATE} unless they said otherwise
 * @param anonymous whether the person wants to be named to nobody
 * @param held whether the law needs the record whole
 * @param erasedAt when the person's data were last erased, null while they were not
 */
public record Privacy(
        Visibility words,
        boolean anonymous,
        boolean held,
        @Nullable Instant erasedAt) {

    static final Privacy NONE = new Privacy(Visibility.PRIVATE, false, false, null);

    /** Refuses null. */
    public Privacy {
        Objects.requireNonNull(words, "words");
    }

    Privacy publishing(Visibility changed) {
        return new Privacy(changed, anonymous, held, erasedAt);
    }

    Privacy madeAnonymous() {
        return new Privacy(words, true, held, erasedAt);
    }

    Privacy holding(boolean changed) {
        return new Privacy(words, anonymous, changed, erasedAt);
    }

    Privacy erased(Instant at) {
        return new Privacy(words, anonymous, held, at);
    }
}
