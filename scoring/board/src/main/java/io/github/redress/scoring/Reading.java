package io.github.redress.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tally as a formula sees it: with its share of the cases that the unit helped with, and with what was taken out beyond the cap. */
final class Reading {

    private final Formula formula;
    private final Tally tally;
    private final boolean exclusionsCount;

    Reading(Formula formula, Tally tally) {
        this.formula = formula;
        this.tally = tally;
        this.exclusionsCount = exclusions(tally).isEmpty()
                || exclusions(tally).exact().compareTo(Fraction.of(formula.exclusionCap())) <= 0;
    }

    static Share exclusions(Tally tally) {
        long excluded = tally.excluded(Count.DUE);
        return Share.of(excluded, tally.due() + excluded);
    }

    /** Returns whether as many cases were taken out as may be; else the unit counts as though none had been. */
    boolean exclusionsCount() {
        return exclusionsCount;
    }

    BigDecimal number(Count count) {
        return tally.slices().entrySet().stream()
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
        tally.slices()
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
        return switch (slice.book()) {
            case LEAD -> BigDecimal.valueOf(number);
            case SUPPORT -> formula.support().multiply(BigDecimal.valueOf(number));
            case EXCLUDED -> exclusionsCount ? BigDecimal.ZERO : BigDecimal.valueOf(number);
        };
    }

    Tally tally() {
        return tally;
    }
}
