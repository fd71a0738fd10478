package io.github.redress.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a board turns counts into a score: a versioned document, so that a published board can be computed again.
 *
 * @param id the formula's name; not blank
 * @param version its version, as published with every board; not blank
 * @param from the first day of the periods that it holds for, or null for any
 * @param to the first day after them, or null for no end
 * @param measures what is weighed; at least one, each once
 * @param total what becomes of the points of the measures
 * @param base points that every unit has; 0 where the total is a mean
 * @param satisfaction how satisfaction is reckoned
 * @param support how much of a case counts for each unit that helped with it; from 0 to 1
 * @param exclusionCap the largest share of a unit's cases, with a due or without, that may be taken out of its score, from 0 to 1; one
 *     with more counts as though none had been
 * @param grades the best first; the first grade that a unit reaches is its own. None for no grades
 * @param groups by number of cases due; units are ranked inside them. None for one table
 * @param bars who is named in public, or null for nobody
 * @param minimum a unit with fewer cases due is listed apart; 0 or more. A unit with none always is
 * @param decimals decimal places of a score, from 0 to 10
 * @param rounding how a score is rounded to them, once
 * @param supervision the rules by which cases and boards are watched, each once; none for no notices
 */
public record Formula(
        String id,
        String version,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<WeightedMeasure> measures,
        ScoreTotal total,
        BigDecimal base,
        SatisfactionRules satisfaction,
        BigDecimal support,
        BigDecimal exclusionCap,
        List<Grade> grades,
        List<VolumeGroup> groups,
        @Nullable Bars bars,
        int minimum,
        int decimals,
        RoundingMode rounding,
        List<SupervisionRule> supervision) {

    /** Refuses blank names, no measure, anything twice, and numbers out of bounds. */
    public Formula {
        if (id.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException(
                    "id and version must not be blank, were \"" + id + "\" and \"" + version + "\"");
        }
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "formula " + id + " must end after it begins, was " + from + " to " + to);
        }
        measures = List.copyOf(measures);
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("formula " + id + " has no measure");
        }
        requireEachOnce(id, measures.stream().map(each -> each.measure().key()).toList());
        Objects.requireNonNull(total, "total");
        if (base.signum() != 0 && total == ScoreTotal.MEAN) {
            throw new IllegalArgumentException("base must be 0 for a mean, was " + base.toPlainString());
        }
        Objects.requireNonNull(satisfaction, "satisfaction");
        Bounds.requireShare("support", support);
        Bounds.requireShare("exclusionCap", exclusionCap);
        grades = List.copyOf(grades);
        requireEachOnce(id, grades.stream().map(Grade::id).toList());
        groups = groups.stream()
                .sorted(Comparator.comparingLong(VolumeGroup::atLeast).reversed())
                .toList();
        requireEachOnce(id, groups.stream().map(VolumeGroup::id).toList());
        requireEachOnce(
                id,
                groups.stream().map(group -> "a group from " + group.atLeast()).toList());
        if (minimum < 0) {
            throw new IllegalArgumentException("minimum must be 0 or more, was " + minimum);
        }
        if (decimals < 0 || decimals > 10) {
            throw new IllegalArgumentException("decimals must be from 0 to 10, was " + decimals);
        }
        if (rounding == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("rounding must say how to round, was UNNECESSARY");
        }
        supervision = List.copyOf(supervision);
        SupervisionRule.check(supervision, bars);
    }

    private static void requireEachOnce(String formula, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("formula " + formula + " has " + name + " twice");
            }
        }
    }

    /** Returns the shipped formula that looks at deadlines alone: no minimum, two decimals, halves rounded up. */
    public static Formula onTimeOnly() {
        return builder("on-time-only", "1")
                .measure(Measure.ON_TIME_RATE, BigDecimal.ONE)
                .build();
    }

    /** Begins a formula. */
    public static Builder builder(String id, String version) {
        return new Builder(id, version);
    }

    /** Begins a formula that is as this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns whether it holds for a whole period of these days. */
    public boolean holdsFor(LocalDate fromInclusive, LocalDate toExclusive) {
        return (from == null || !fromInclusive.isBefore(from)) && (to == null || !toExclusive.isAfter(to));
    }

    /**
     * Returns the score of these counts, exact until it is rounded once: the sum or the mean of the points of each measure.
     *
     * @return from 0 to 100 for a mean of rates; empty when any measure has nothing to measure, as satisfaction where nobody rated: a
     *     score over the other measures would not compare with those of other units. Such a unit is ranked all the same: see {@link Board}
     */
    public Optional<BigDecimal> score(Tally tally) {
        return score(Reading.of(this, tally));
    }

    /** Returns the grade that a unit with these counts has, or empty where it reaches none, or there are none. */
    public Optional<Grade> grade(Tally tally) {
        return grade(Reading.of(this, tally));
    }

    /** Returns a measure of these counts, as this formula sees them. */
    public Share share(Measure measure, Tally tally) {
        return measure.of(Reading.of(this, tally));
    }

    /**
     * Returns a measure of several units together, as this formula sees each of them: what one took out beyond the cap counts, whatever
     * the others did.
     */
    public Share share(Measure measure, Collection<Tally> units) {
        return measure.of(Reading.together(this, units));
    }

    /** Returns what satisfaction would be if none of those who could have rated and did not were satisfied, and if all were. */
    public RateInterval satisfactionBounds(Tally tally) {
        return Reading.of(this, tally).satisfactionBounds();
    }

    /** Returns the volume group of a unit with these counts, or empty where there are none, or it has too few cases for any. */
    public Optional<VolumeGroup> group(Tally tally) {
        return groups.stream().filter(group -> tally.due() >= group.atLeast()).findFirst();
    }

    Optional<BigDecimal> score(Reading reading) {
        Fraction sum = Fraction.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (WeightedMeasure weighted : measures) {
            Share good = weighted.good(reading);
            if (good.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(weighted.points(good));
            weights = weights.add(weighted.weight());
        }
        Fraction score =
                total == ScoreTotal.MEAN ? sum.times(Rewards.HUNDRED).dividedBy(weights) : sum.plus(Fraction.of(base));
        return Optional.of(score.rounded(decimals, rounding));
    }

    Optional<Grade> grade(Reading reading) {
        return grades.stream().filter(grade -> grade.isReached(reading)).findFirst();
    }

    /** Returns what is good of each measure, in the order of the measures. */
    List<Share> shares(Reading reading) {
        return measures.stream().map(weighted -> weighted.good(reading)).toList();
    }

    /** Returns whether a unit has a place in the order, rather than a line apart. */
    boolean ranks(Reading reading) {
        return reading.tally().due() >= Math.max(1, minimum)
                && shares(reading).stream().anyMatch(share -> !share.isEmpty());
    }

    /** Collects what a formula says. */
    public static final class Builder {

        private final String id;
        private String version;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private List<WeightedMeasure> measures = List.of();
        private ScoreTotal total = ScoreTotal.MEAN;
        private BigDecimal base = BigDecimal.ZERO;
        private SatisfactionRules satisfaction = SatisfactionRules.AS_SAID;
        private BigDecimal support = BigDecimal.ZERO;
        private BigDecimal exclusionCap = BigDecimal.ONE;
        private List<Grade> grades = List.of();
        private List<VolumeGroup> groups = List.of();
        private @Nullable Bars bars;
        private int minimum;
        private int decimals = 2;
        private RoundingMode rounding = RoundingMode.HALF_UP;
        private List<SupervisionRule> supervision = List.of();

        private Builder(String id, String version) {
            this.id = id;
            this.version = version;
        }

        private Builder(Formula formula) {
            this(formula.id, formula.version);
            from = formula.from;
            to = formula.to;
            measures = formula.measures;
            total = formula.total;
            base = formula.base;
            satisfaction = formula.satisfaction;
            support = formula.support;
            exclusionCap = formula.exclusionCap;
            grades = formula.grades;
            groups = formula.groups;
            bars = formula.bars;
            minimum = formula.minimum;
            decimals = formula.decimals;
            rounding = formula.rounding;
            supervision = formula.supervision;
        }

        /** Sets another version than the one it began with. */
        public Builder version(String value) {
            this.version = value;
            return this;
        }

        /** Sets the days of the periods that it holds for; any by default. */
        public Builder valid(@Nullable LocalDate fromInclusive, @Nullable LocalDate toExclusive) {
            this.from = fromInclusive;
            this.to = toExclusive;
            return this;
        }

        /** Adds a measure, of which the rate itself is weighed. */
        public Builder measure(Measure measure, BigDecimal weight) {
            return measure(new WeightedMeasure(measure, weight));
        }

        /** Adds a measure. */
        public Builder measure(WeightedMeasure measure) {
            measures = Stream.concat(measures.stream(), Stream.of(measure)).toList();
            return this;
        }

        /** Sets all measures. */
        public Builder measures(List<WeightedMeasure> value) {
            this.measures = List.copyOf(value);
            return this;
        }

        /** Makes the score the sum of all points and this base; by default it is their mean. */
        public Builder sum(BigDecimal value) {
            this.total = ScoreTotal.SUM;
            this.base = value;
            return this;
        }

        /** Sets how satisfaction is reckoned; {@link SatisfactionRules#AS_SAID} by default. */
        public Builder satisfaction(SatisfactionRules value) {
            this.satisfaction = value;
            return this;
        }

        /** Sets how much of a case counts for each unit that helped with it; nothing by default. */
        public Builder support(BigDecimal share) {
            this.support = share;
            return this;
        }

        /** Sets the largest share of a unit's cases that may be taken out of its score; all by default. */
        public Builder exclusionCap(BigDecimal share) {
            this.exclusionCap = share;
            return this;
        }

        /** Sets the grades, the best first; none by default. */
        public Builder grades(List<Grade> value) {
            this.grades = List.copyOf(value);
            return this;
        }

        /** Sets the groups by number of cases; none by default. */
        public Builder groups(List<VolumeGroup> value) {
            this.groups = List.copyOf(value);
            return this;
        }

        /** Sets who is named in public; nobody by default. */
        public Builder bars(@Nullable Bars value) {
            this.bars = value;
            return this;
        }

        /** Sets how many cases due a unit needs for a place in the order; 0 by default, which still asks for one. */
        public Builder minimum(int value) {
            this.minimum = value;
            return this;
        }

        /** Sets how a score is rounded, once; to two decimals, halves up, by default. */
        public Builder rounding(int toDecimals, RoundingMode mode) {
            this.decimals = toDecimals;
            this.rounding = mode;
            return this;
        }

        /** Sets the rules by which cases and boards are watched; none by default. */
        public Builder supervision(List<SupervisionRule> value) {
            this.supervision = List.copyOf(value);
            return this;
        }

        /**
         * Returns the formula.
         *
         * @throws IllegalArgumentException if it has no measure, anything twice, or a number out of bounds
         */
        public Formula build() {
            return new Formula(
                    id,
                    version,
                    from,
                    to,
                    measures,
                    total,
                    base,
                    satisfaction,
                    support,
                    exclusionCap,
                    grades,
                    groups,
                    bars,
                    minimum,
                    decimals,
                    rounding,
                    supervision);
        }
    }
}
