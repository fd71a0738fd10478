package io.github.redress.routing.rules;

import io.github.redress.routing.rules.RuleMap.Ranked;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds rules without which every complaint would go the same way: {@code REDUNDANT}. Such a rule stands within a weaker
 * one of the same route, and none of another route comes between the two.
 *
 * @param map the rules
 * @param reach which rules decide, and what
 * @param findings where findings go
 */
record SparenessCheck(RuleMap map, ReachCheck reach, Findings findings) {

    void check(List<Rule> rules) {
        for (Rule rule : rules) {
            List<Ranked> branches = map.of(rule);
            if (branches.size() == 1 && Implication.isPlain(rule)) {
                reach.decidedBy(rule).ifPresent(example -> check(branches.get(0), example));
            }
        }
    }

    private void check(Ranked own, Facts example) {
        Optional<Ranked> next = map.around(own.category(), own.district(), other -> isWiderTwin(own, other)).stream()
                .min(Comparator.comparingInt(Ranked::rank));
        next.filter(twin -> between(own, twin).noneMatch(other -> changesRoute(own, other)))
                .ifPresent(twin -> findings.add(
                        FindingCode.REDUNDANT, own.rule(), List.of(twin.rule().id()), null, example));
    }

    private static boolean isWiderTwin(Ranked own, Ranked other) {
        Rule rule = own.rule();
        Rule twin = other.rule();
        return other.rank() > own.rank()
                && twin.route().equals(rule.route())
                && isWithin(rule.effective(), twin.effective())
                && twin.when().others().stream()
                        .allMatch(
                                wider -> rule.when().others().stream().anyMatch(narrower -> isWithin(narrower, wider)));
    }

    private static boolean isWithin(Period narrower, Period wider) {
        return wider.equals(Period.ALWAYS) || wider.equals(narrower);
    }

    private static boolean isWithin(Condition narrower, Condition wider) {
        return wider.equals(narrower)
                || (wider instanceof Condition.Kinds kinds
                        && narrower instanceof Condition.Kinds fewer
                        && kinds.kinds().containsAll(fewer.kinds()))
                || (wider instanceof Condition.Channels channels
                        && narrower instanceof Condition.Channels fewerChannels
                        && channels.channels().containsAll(fewerChannels.channels()))
                || (wider instanceof Condition.Areas areas
                        && narrower instanceof Condition.Areas fewerAreas
                        && areas.names().containsAll(fewerAreas.names()));
    }

    /** Returns what ranks between the two and may fit a complaint that the stronger one fits. */
    private Stream<Ranked> between(Ranked own, Ranked twin) {
        return Stream.concat(map.above(own.category()), map.below(own.category()))
                .filter(other -> other.rank() > own.rank() && other.rank() < twin.rank())
                .filter(other -> RuleMap.isWithin(other.district(), own.district())
                        || RuleMap.isWithin(own.district(), other.district()));
    }

    private static boolean changesRoute(Ranked own, Ranked other) {
        return !other.rule().route().equals(own.rule().route());
    }
}
