package io.github.redress.scoring;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * What the people of some cases said, once verdicts had their effect.
 *
 * @param asked who rated or could have
 * @param rated who rated
 * @param satisfied how many of them are satisfied, the third level by its weight
 */
record Answers(BigDecimal asked, BigDecimal rated, BigDecimal satisfied) {

    private static final List<Count> LEVELS =
            List.of(Count.VERY_SATISFIED, Count.SATISFIED, Count.BASIC, Count.DISSATISFIED, Count.VERY_DISSATISFIED);
    private static final List<Count> VERDICTS = List.of(Count.OVERTURNED, Count.PENDING, Count.BEYOND_DUTY);

    static Answers of(Function<Count, BigDecimal> numbers, SatisfactionRules rules) {
        BigDecimal asked = numbers.apply(Count.ANSWERABLE);
        BigDecimal rated = LEVELS.stream().map(numbers).reduce(ZERO, BigDecimal::add);
        BigDecimal satisfied = numbers.apply(Count.VERY_SATISFIED)
                .add(numbers.apply(Count.SATISFIED))
                .add(numbers.apply(Count.BASIC).multiply(rules.basic()));
        for (Count verdict : VERDICTS) {
            BigDecimal cases = numbers.apply(verdict);
            VerdictEffect effect = rules.effect(verdict);
            if (effect == VerdictEffect.EXCLUDE) {
                asked = asked.subtract(cases);
                rated = rated.subtract(cases);
            } else if (effect == VerdictEffect.COUNT_SATISFIED) {
                satisfied = satisfied.add(cases);
            }
        }
        return new Answers(asked, rated, satisfied);
    }

    Answers plus(Answers other) {
        return new Answers(asked.add(other.asked), rated.add(other.rated), satisfied.add(other.satisfied));
    }

    /** Returns the satisfied, by the policy for those who said nothing. */
    static Share satisfied(Collection<Answers> byChannel, UnratedPolicy policy) {
        Answers all = total(byChannel);
        return switch (policy) {
            case EXCLUDE -> Share.of(all.satisfied, all.rated);
            case COUNT_SATISFIED -> Share.of(all.satisfied.add(all.silent()), all.asked);
            case COUNT_DISSATISFIED -> Share.of(all.satisfied, all.asked);
            case WEIGHTED -> weighted(byChannel, all.rated);
        };
    }

    static Answers total(Collection<Answers> byChannel) {
        return byChannel.stream().reduce(new Answers(ZERO, ZERO, ZERO), Answers::plus);
    }

    BigDecimal silent() {
        return asked.subtract(rated);
    }

    /** Returns Σ asked × satisfied / rated over Σ asked, exactly: both times the product of all who rated. */
    private static Share weighted(Collection<Answers> byChannel, BigDecimal cases) {
        BigDecimal product = ONE;
        BigDecimal part = ZERO;
        BigDecimal asked = ZERO;
        for (Answers channel : byChannel) {
            if (channel.rated.signum() > 0) {
                part = part.multiply(channel.rated)
                        .add(channel.asked.multiply(channel.satisfied).multiply(product));
                product = product.multiply(channel.rated);
                asked = asked.add(channel.asked);
            }
        }
        return new Share(part, asked.multiply(product), cases);
    }
}
