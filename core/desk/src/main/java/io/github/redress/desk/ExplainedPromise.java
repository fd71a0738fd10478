package io.github.redress.desk;

import io.github.redress.access.PublicClock;
import io.github.redress.sla.SlaExplanation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A promise, and why it ends when it does.
 *
 * @param promise the promise
 * @param why what counted from its beginning to its end, and what did not; null where that cannot be said, as of what another system
 *     promised
 */
public record ExplainedPromise(
        PublicClock promise, @Nullable SlaExplanation why) {

    /** Refuses null. */
    public ExplainedPromise {
        Objects.requireNonNull(promise, "promise");
    }
}
