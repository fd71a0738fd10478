package io.github.redress.scoring;

import io.github.redress.complaint.SatisfactionRating;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one case went for a unit with a part in it.
 *
 * <p>Only {@code id} and {@code unit} are always known.
 *
 * @param id identifies the case; any text, an empty one too, since it is the source that chose it
 * @param unit the unit; not blank, and without half a character (one surrogate of two), which no UTF-8 document can name
 * @param part the part that the unit has in the case
 * @param started when the time given for it began, or null where not known
 * @param due when it had to be closed, or null where no deadline is known
 * @param closed when it was closed, or null while open or unknown
 * @param onTime what its source says about being on time; stronger than the instants
 * @param contactDue when the person had to be spoken with, or null where no deadline is known
 * @param contacted when the unit first spoke with the person, or null while it has not
 * @param rating what the person said, or null when nothing was said
 * @param resolved whether the person calls the matter solved, or null when not asked
 * @param reached whether somebody answered when the person was called back, or null when nobody called
 * @param verdict what the verification found, or null when there was none
 * @param dutyPerformed whether the verification found that the unit did its duty
 * @param excluded why it was taken out of the score, or null when it counts
 * @param excludedBy who said so, or null where not said
 * @param returns how often the unit said that the case is not its own; 0 or more
 * @param reworks how often it had to be done again; 0 or more
 * @param extensions how often more time was granted; 0 or more
 * @param pauses how often the clock stood still; 0 or more
 * @param selfRated whether somebody of the unit itself wrote the rating down
 * @param praise whether the person gave praise, and complained of nothing
 * @param selfTaken whether somebody of the unit itself took the case in
 * @param channel how the case came in, or null where not said; not blank
 * @param category what the case is about, or null where not said; not blank
 */
public record CaseResult(
        String id,
        String unit,
        Part part,
        @Nullable Instant started,
        @Nullable Instant due,
        @Nullable Instant closed,
        OnTimeFlag onTime,
        @Nullable Instant contactDue,
        @Nullable Instant contacted,
        @Nullable SatisfactionRating rating,
        @Nullable Boolean resolved,
        @Nullable Boolean reached,
        @Nullable Verdict verdict,
        boolean dutyPerformed,
        @Nullable String excluded,
        @Nullable String excludedBy,
        int returns,
        int reworks,
        int extensions,
        int pauses,
        boolean selfRated,
        boolean praise,
        boolean selfTaken,
        @Nullable String channel,
        @Nullable String category) {

    /** Refuses a blank or broken unit, a blank channel or category, an exclusion without a reason, and negative counts. */
    public CaseResult {
        Objects.requireNonNull(id, "id");
        requireText("unit", unit);
        requireWholeCharacters(unit);
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(onTime, "onTime");
        requireTextOrNull("excluded", excluded);
        requireTextOrNull("excludedBy", excludedBy);
        requireTextOrNull("channel", channel);
        requireTextOrNull("category", category);
        requireCount("returns", returns);
        requireCount("reworks", reworks);
        requireCount("extensions", extensions);
        requireCount("pauses", pauses);
    }

    /** Begins a result of this unit of which nothing more is known. */
    public static Builder builder(String id, String unit) {
        return new Builder(id, unit);
    }

    /** Begins a result that is as this one. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, unit);
        builder.part = part;
        builder.started = started;
        builder.due = due;
        builder.closed = closed;
        builder.onTime = onTime;
        builder.contactDue = contactDue;
        builder.contacted = contacted;
        builder.rating = rating;
        builder.resolved = resolved;
        builder.reached = reached;
        builder.verdict = verdict;
        builder.dutyPerformed = dutyPerformed;
        builder.excluded = excluded;
        builder.excludedBy = excludedBy;
        builder.returns = returns;
        builder.reworks = reworks;
        builder.extensions = extensions;
        builder.pauses = pauses;
        builder.selfRated = selfRated;
        builder.praise = praise;
        builder.selfTaken = selfTaken;
        builder.channel = channel;
        builder.category = category;
        return builder;
    }

    /**
     * Returns whether it is closed though neither a deadline nor {@link #onTime()} says how to judge that. Such a result
     * cannot be counted.
     */
    public boolean isClosedWithoutDue() {
        return closed != null && due == null && onTime == OnTimeFlag.UNSTATED;
    }

    private static void requireTextOrNull(String name, @Nullable String value) {
        if (value != null) {
            requireText(name, value);
        }
    }

    private static void requireText(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank, was \"" + value + "\"");
        }
    }

    private static void requireWholeCharacters(String unit) {
        for (int i = 0; i < unit.length(); i++) {
            if (Character.isSurrogate(unit.charAt(i))) {
                boolean whole = Character.isSupplementaryCodePoint(unit.codePointAt(i));
                if (!whole) {
                    throw new IllegalArgumentException("unit must be of whole characters, had half of one at " + i);
                }
                i++;
            }
        }
    }

    private static void requireCount(String name, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " must be 0 or more, was " + value);
        }
    }

    /** Collects what is known of a result. */
    public static final class Builder {

        private final String id;
        private String unit;
        private Part part = Part.LEAD;
        private @Nullable Instant started;
        private @Nullable Instant due;
        private @Nullable Instant closed;
        private OnTimeFlag onTime = OnTimeFlag.UNSTATED;
        private @Nullable Instant contactDue;
        private @Nullable Instant contacted;
        private @Nullable SatisfactionRating rating;
        private @Nullable Boolean resolved;
        private @Nullable Boolean reached;
        private @Nullable Verdict verdict;
        private boolean dutyPerformed;
        private @Nullable String excluded;
        private @Nullable String excludedBy;
        private int returns;
        private int reworks;
        private int extensions;
        private int pauses;
        private boolean selfRated;
        private boolean praise;
        private boolean selfTaken;
        private @Nullable String channel;
        private @Nullable String category;

        private Builder(String id, String unit) {
            this.id = id;
            this.unit = unit;
        }

        /** Sets another unit than the one it began with. */
        public Builder unit(String value) {
            this.unit = value;
            return this;
        }

        /** Sets the part that the unit has in the case; {@link Part#LEAD} by default. */
        public Builder part(Part value) {
            this.part = value;
            return this;
        }

        /** Sets when the time given for it began; unknown by default. */
        public Builder started(@Nullable Instant value) {
            this.started = value;
            return this;
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

        /** Sets when the person had to be spoken with; unknown by default. */
        public Builder contactDue(@Nullable Instant value) {
            this.contactDue = value;
            return this;
        }

        /** Sets when the unit first spoke with the person; not yet by default. */
        public Builder contacted(@Nullable Instant value) {
            this.contacted = value;
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

        /** Sets whether somebody answered when the person was called back; nobody called by default. */
        public Builder reached(@Nullable Boolean value) {
            this.reached = value;
            return this;
        }

        /** Sets what the verification found; none by default. */
        public Builder verdict(@Nullable Verdict value) {
            this.verdict = value;
            return this;
        }

        /** Sets whether the verification found that the unit did its duty; false by default. */
        public Builder dutyPerformed(boolean value) {
            this.dutyPerformed = value;
            return this;
        }

        /** Sets why it was taken out of the score, by whom is not said; it counts by default. */
        public Builder excluded(@Nullable String reason) {
            return excluded(reason, null);
        }

        /** Sets why it was taken out of the score, and who said so; it counts by default. */
        public Builder excluded(@Nullable String reason, @Nullable String by) {
            this.excluded = reason;
            this.excludedBy = by;
            return this;
        }

        /** Sets how often the unit said that the case is not its own; never by default. */
        public Builder returns(int value) {
            this.returns = value;
            return this;
        }

        /** Sets how often it had to be done again; never by default. */
        public Builder reworks(int value) {
            this.reworks = value;
            return this;
        }

        /** Sets how often more time was granted; never by default. */
        public Builder extensions(int value) {
            this.extensions = value;
            return this;
        }

        /** Sets how often the clock stood still; never by default. */
        public Builder pauses(int value) {
            this.pauses = value;
            return this;
        }

        /** Sets whether somebody of the unit itself wrote the rating down; false by default. */
        public Builder selfRated(boolean value) {
            this.selfRated = value;
            return this;
        }

        /** Sets whether the person gave praise, and complained of nothing; false by default. */
        public Builder praise(boolean value) {
            this.praise = value;
            return this;
        }

        /** Sets whether somebody of the unit itself took the case in; false by default. */
        public Builder selfTaken(boolean value) {
            this.selfTaken = value;
            return this;
        }

        /** Sets how the case came in; not said by default. */
        public Builder channel(@Nullable String value) {
            this.channel = value;
            return this;
        }

        /** Sets what the case is about, as finely as boards are to tell cases apart; not said by default. */
        public Builder category(@Nullable String value) {
            this.category = value;
            return this;
        }

        /**
         * Returns the result.
         *
         * @throws IllegalArgumentException if a text is blank or a count negative
         */
        public CaseResult build() {
            return new CaseResult(
                    id,
                    unit,
                    part,
                    started,
                    due,
                    closed,
                    onTime,
                    contactDue,
                    contacted,
                    rating,
                    resolved,
                    reached,
                    verdict,
                    dutyPerformed,
                    excluded,
                    excludedBy,
                    returns,
                    reworks,
                    extensions,
                    pauses,
                    selfRated,
                    praise,
                    selfTaken,
                    channel,
                    category);
        }
    }
}
