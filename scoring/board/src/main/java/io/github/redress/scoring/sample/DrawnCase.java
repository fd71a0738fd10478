package io.github.redress.scoring.sample;

import io.github.redress.ComplaintId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case that was drawn.
 *
 * @param id which
 * @param stratum from where
 * @param evaluator who looks into it, or null where nobody of those named may: somebody else has to be found
 */
public record DrawnCase(
        ComplaintId id, Stratum stratum, @Nullable String evaluator) {

    /** Refuses null. */
    public DrawnCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(stratum, "stratum");
    }
}
