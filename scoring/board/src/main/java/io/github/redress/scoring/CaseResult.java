package io.github.redress.scoring;

import io.github.redress.complaint.SatisfactionRating;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one case went for the unit that answers for it.
 *
 * <p>Only {@code id} and {@code unit} are always known. {@code resolved} and {@code verdict} are carried for measures to
 * come; neither of today's measures looks at them.
 *
 * @param id identifies the result; any text, an empty one too, since it is the source that chose it
 * @param unit the unit that answers for it; not blank
 * @param due when it had to be closed, or null where no deadline is known
 * @param closed when it was closed, or null while open or unknown
 * @param onTime what its source says about being on time; stronger than the instants
 * @param rating what the person said, or null when nothing was said
 * @param resolved whether the person calls the matter solved, or null when not asked
 * @param verdict what the verification found, or null when there was none
 * @param excluded why it counts nowhere, or null when it counts
 */
public record CaseResult(
        String id,
        String unit,
        @Nullable Instant due,
        @Nullable Instant closed,
        OnTimeFlag onTime,
        @Nullable SatisfactionRating rating,
        @Nullable Boolean resolved,
        @Nullable Verdict verdict,
        @Nullable String excluded) {

    /** Refuses a blank unit, and an exclusion without a reason. */
    public CaseResult {
        Objects.requireNonNull(id, "id");
        requireText("unit", unit);
        Objects.requireNonNull(onTime, "onTime");
        if (excluded != null) {
            requireText("excluded", excluded);
        }
    }

    /** Begins a result of this unit of which nothing more is known. */
    public static Builder builder(String id, String unit) {
        return new Builder(id, unit);
    }

    /**
     * Returns whether it is closed though neither a deadline nor {@link #onTime()} says how to judge that. Such a result
     * cannot be counted.
     */
    public boolean isClosedWithoutDue() {
        return closed != null && due == null && onTime == OnTimeFlag.UNSTATED;
    }

    private static void requireText(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank, was \"" + value + "\"");
        }
    }

    /** Collects what is known of a result. */
    public static final class Builder {

        private final String id;
        private final String unit;
        private @Nullable Instant due;
        private @Nullable Instant closed;
        private OnTimeFlag onTime = OnTimeFlag.UNSTATED;
        private @Nullable SatisfactionRating rating;
        private @Nullable Boolean resolved;
        private @Nullable Verdict verdict;
        private @Nullable String excluded;

        private Builder(String id, String unit) {
            this.id = id;
            this.unit = unit;
        }

        /** Sets when it had to be closed; unknown by default. */
        public Builder due(@Nullable Instant value) {
            this.due = value;
            return this;
        }

        /** Sets when it was closed; open by default. */
        public Builder closed(@Nullable Instant value) {
            this.closed = value;
            return this;
        }

        /** Sets what its source says about being on time; {@link OnTimeFlag#UNSTATED} by default. */
        public Builder onTime(OnTimeFlag value) {
            this.onTime = value;
            return this;
        }

        /** Sets what the person said; nothing by default. */
        public Builder rating(@Nullable SatisfactionRating value) {
            this.rating = value;
            return this;
        }

        /** Sets whether the person calls the matter solved; not asked by default. */
        public Builder resolved(@Nullable Boolean value) {
            this.resolved = value;
            return this;
        }

        /** Sets what the verification found; none by default. */
        public Builder verdict(@Nullable Verdict value) {
            this.verdict = value;
            return this;
        }

        /** Sets why it counts nowhere; it counts by default. */
        public Builder excluded(@Nullable String reason) {
            this.excluded = reason;
            return this;
        }

        /**
         * Returns the result.
         *
         * @throws IllegalArgumentException if the unit or the reason of an exclusion is blank
         */
        public CaseResult build() {
            return new CaseResult(id, unit, due, closed, onTime, rating, resolved, verdict, excluded);
        }
    }
}
