package io.github.redress.scoring.topic;

import io.github.redress.calendar.WorkCalendar;
import io.github.redress.scoring.topic.text.Tokenizer;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How topics are looked for.
 *
 * @param zone the zone of the days
 * @param by what makes a topic large; {@link CountedBy#PERSONS} by default
 * @param calendar tells working days from days off; without one, which is the default, each weekday is a kind of day of its own
 * @param baselineDays how many days before the window say what is usual, at least; 56 by default, and never less than four windows;
 *     {@link Integer#MAX_VALUE} for all that there are. Windows before in which nobody wrote are left out
 * @param q the share of false topics among the topics, from 0 to 1; 0.05 by default
 * @param support how many must have a term at least, 2 or more; 5 by default
 * @param most how many topics are given at most, 1 or more; 50 by default
 * @param examples how many cases of a topic are named, 0 or more; 3 by default
 * @param tokenizer whose words are the terms; null, which is the default, for phrases found without a vocabulary
 */
public record TopicSettings(
        ZoneId zone,
        CountedBy by,
        @Nullable WorkCalendar calendar,
        int baselineDays,
        double q,
        int support,
        int most,
        int examples,
        @Nullable Tokenizer tokenizer) {

    /** Refuses numbers out of bounds. */
    public TopicSettings {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(by, "by");
        requireAtLeast("baselineDays", 0, baselineDays);
        requireAtLeast("support", 2, support);
        requireAtLeast("most", 1, most);
        requireAtLeast("examples", 0, examples);
        if (!(q >= 0 && q <= 1)) {
            throw new IllegalArgumentException("q must be from 0 to 1, was " + q);
        }
    }

    private static void requireAtLeast(String name, int least, int value) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be " + least + " or more, was " + value);
        }
    }

    /** Returns the default settings. */
    public static TopicSettings in(ZoneId zone) {
        return builder(zone).build();
    }

    /** Begins with the default settings. */
    public static Builder builder(ZoneId zone) {
        return new Builder(zone);
    }

    /** Collects settings. */
    public static final class Builder {

        private final ZoneId zone;
        private CountedBy by = CountedBy.PERSONS;
        private @Nullable WorkCalendar calendar;
        private int baselineDays = 56;
        private double q = 0.05;
        private int support = 5;
        private int most = 50;
        private int examples = 3;
        private @Nullable Tokenizer tokenizer;

        private Builder(ZoneId zone) {
            this.zone = zone;
        }

        /** Sets what makes a topic large; people by default. */
        public Builder by(CountedBy value) {
            this.by = value;
            return this;
        }

        /** Sets what tells working days from days off; none by default. */
        public Builder calendar(@Nullable WorkCalendar value) {
            this.calendar = value;
            return this;
        }

        /** Sets how many days before the window say what is usual; 56 by default. */
        public Builder baselineDays(int value) {
            this.baselineDays = value;
            return this;
        }

        /** Sets the share of false topics among the topics; 0.05 by default. */
        public Builder q(double value) {
            this.q = value;
            return this;
        }

        /** Sets how many must have a term; 5 by default. */
        public Builder support(int value) {
            this.support = value;
            return this;
        }

        /** Sets how many topics are given at most; 50 by default. */
        public Builder most(int value) {
            this.most = value;
            return this;
        }

        /** Sets how many cases of a topic are named; 3 by default. */
        public Builder examples(int value) {
            this.examples = value;
            return this;
        }

        /**
         * Sets whose words are counted, in place of phrases found without a vocabulary; none by default.
         *
         * @see Tokenizer#installed()
         */
        public Builder tokenizer(@Nullable Tokenizer value) {
            this.tokenizer = value;
            return this;
        }

        /**
         * Returns the settings.
         *
         * @throws IllegalArgumentException if a number is out of bounds
         */
        public TopicSettings build() {
            return new TopicSettings(zone, by, calendar, baselineDays, q, support, most, examples, tokenizer);
        }
    }
}
