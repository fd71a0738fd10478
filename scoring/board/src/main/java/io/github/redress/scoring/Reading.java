package io.github.redress.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A tally as a formula sees it: with its share of the cases that the unit helped with, and with what was taken out beyond the cap.
 *
 * <p>Whether a unit is beyond the cap, all its cases together say: its parts, and several units together, go by that.
 */
final class Reading {

    private final Formula formula;
    private final Tally tally;

    /** What counts of it; nothing is taken out any more. */
    private final Tally counting;

    private final boolean exclusionsCount;

    private Reading(Formula formula, Tally tally, Tally counting, boolean exclusionsCount) {
        this.formula = formula;
        this.tally = tally;
        this.counting = counting;
        this.exclusionsCount = exclusionsCount;
    }

    /** Returns how a formula sees a unit. */
    static Reading of(Formula formula, Tally unit) {
        Share exclusions = exclusions(unit);
        boolean count = exclusions.isEmpty() || exclusions.exact().compareTo(Fraction.of(formula.exclusionCap())) <= 0;
        return new Reading(formula, unit, count ? unit.withoutExcluded() : unit.withExcludedAsOthers(), count);
    }

    /** Returns how a formula sees several units together: each for itself before they are added. */
    static Reading together(Formula formula, Collection<Tally> units) {
        return units.stream()
                .map(unit -> of(formula, unit))
                .reduce(new Reading(formula, Tally.NONE, Tally.NONE, true), Reading::plus);
    }

    private Reading plus(Reading other) {
        return new Reading(
                formula,
                tally.plus(other.tally),
                counting.plus(other.counting),
                exclusionsCount && other.exclusionsCount);
    }

    /** Returns the parts of it by category; under the empty text, where none was said. */
    SortedMap<String, Reading> byCategory() {
        SortedMap<String, Tally> counted = counting.byCategory();
        SortedMap<String, Reading> parts = new TreeMap<>();
        tally.byCategory()
                .forEach((category, part) -> parts.put(
                        category,
                        new Reading(formula, part, counted.getOrDefault(category, Tally.NONE), exclusionsCount)));
        return parts;
    }

    static Share exclusions(Tally tally) {
        long excluded = tally.excludedCases();
        return Share.of(excluded, tally.due() + tally.count(Count.NOT_DUE) + excluded);
    }

    /** Returns whether as many cases were taken out as may be; else the unit counts as though none had been. */
    boolean exclusionsCount() {
        return exclusionsCount;
    }

    BigDecimal number(Count count) {
        return counting.slices().entrySet().stream()
                .map(slice -> weighed(slice.getKey(), slice.getValue().get(count)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal number(Count... counts) {
        return List.of(counts).stream().map(this::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns the satisfied, as the formula has it. */
    Share satisfied() {
        return Answers.satisfied(answers(), formula.satisfaction().unrated());
    }

    /** Returns those who rated among those who could have. */
    Share answered() {
        Answers all = Answers.total(answers());
        return Share.of(all.rated(), all.asked());
    }

    /** Returns what satisfaction would be if none of the silent were satisfied, and if all were. */
    RateInterval satisfactionBounds() {
        Answers all = Answers.total(answers());
        if (all.asked().signum() == 0) {
            return new RateInterval(0, 1);
        }
        return new RateInterval(
                new Fraction(all.satisfied(), all.asked()).toDouble(),
                new Fraction(all.satisfied().add(all.silent()), all.asked()).toDouble());
    }

    private List<Answers> answers() {
        Map<@Nullable String, Map<Slice, Counts>> byChannel = new LinkedHashMap<>();
        counting.slices()
                .forEach((slice, counts) -> byChannel
                        .computeIfAbsent(slice.channel(), channel -> new LinkedHashMap<>())
                        .put(slice, counts));
        return byChannel.values().stream()
                .map(slices -> Answers.of(count -> number(slices, count), formula.satisfaction()))
                .toList();
    }

    private BigDecimal number(Map<Slice, Counts> slices, Count count) {
        return slices.entrySet().stream()
                .map(slice -> weighed(slice.getKey(), slice.getValue().get(count)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal weighed(Slice slice, long number) {
        BigDecimal whole = BigDecimal.valueOf(number);
        return slice.book() == Book.SUPPORT ? formula.support().multiply(whole) : whole;
    }

    Tally tally() {
        return tally;
    }
}
