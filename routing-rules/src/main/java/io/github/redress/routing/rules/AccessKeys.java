package io.github.redress.routing.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Values that a complaint must have for a rule to fit, so that rules are looked up by them where many share a category and
 * a district: kinds and channels themselves, and records for the rest.
 */
final class AccessKeys {

    /** An area in which the place lies. */
    private record Area(String name) {}

    /** A fact of this value. */
    private record Fact(String name, Object value) {}

    private AccessKeys() {}

    /** Returns a complaint's keys, without those of its text. */
    static List<Object> of(Facts facts) {
        List<Object> keys = new ArrayList<>();
        keys.add(facts.kind());
        if (facts.channel() != null) {
            keys.add(facts.channel());
        }
        facts.areas().forEach(area -> keys.add(new Area(area)));
        facts.attributes().forEach((name, fact) -> {
            Object value = Attributes.value(fact);
            if (value != null) {
                keys.add(new Fact(name, value));
            }
        });
        return keys;
    }

    /** Returns sets of keys; a complaint that fits the rule has a key of each. None where nothing is demanded by value. */
    static List<Set<Object>> of(Demands demands) {
        List<Set<Object>> sets = new ArrayList<>();
        for (Condition condition : demands.others()) {
            if (condition instanceof Condition.Kinds kinds) {
                sets.add(Set.copyOf(kinds.kinds()));
            } else if (condition instanceof Condition.Channels channels) {
                sets.add(Set.copyOf(channels.channels()));
            } else if (condition instanceof Condition.Areas areas) {
                Set<Object> keys = new HashSet<>();
                areas.names().forEach(area -> keys.add(new Area(area)));
                sets.add(keys);
            } else if (condition instanceof Attributes attributes) {
                attributes.tests().forEach(test -> addValues(test, sets));
            }
        }
        return sets;
    }

    private static void addValues(Attributes.Test test, List<Set<Object>> sets) {
        if (test.operator() == Attributes.Operator.EQ || test.operator() == Attributes.Operator.IN) {
            Set<Object> keys = new HashSet<>();
            test.operands().forEach(value -> keys.add(new Fact(test.name(), value)));
            sets.add(keys);
        }
    }
}
