package io.github.redress.routing.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values that a complaint must have for a rule to fit, so that rules are looked up by them where many share a category and
 * a district: kinds and channels themselves, and records for the rest.
 */
final class AccessKeys {

    /** An area in which the place lies. */
    private record Area(String name) {}

    /** A fact of this value. */
    private record Fact(String name, Object value) {}

    /** A word in the text, by its number. */
    private record Word(int number) {}

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

    static Object ofWord(int number) {
        return new Word(number);
    }

    static boolean isWord(Object key) {
        return key instanceof Word;
    }

    /** Returns sets of keys; a complaint that fits the rule has a key of each. None where nothing is demanded by value. */
    static List<Set<Object>> of(Demands demands, WordIndex words) {
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
        addWords(demands.words(), words, sets);
        return sets;
    }

    private static void addValues(Attributes.Test test, List<Set<Object>> sets) {
        if (test.operator() == Attributes.Operator.EQ || test.operator() == Attributes.Operator.IN) {
            Set<Object> keys = new HashSet<>();
            test.operands().forEach(value -> keys.add(new Fact(test.name(), value)));
            sets.add(keys);
        }
    }

    private static void addWords(@Nullable WordDemand demand, WordIndex words, List<Set<Object>> sets) {
        if (demand == null) {
            return;
        }
        if (demand.anyOf().length > 0) {
            Set<Object> keys = new HashSet<>();
            for (int number : demand.anyOf()) {
                keys.add(new Word(number));
            }
            sets.add(keys);
        }
        words.longest(demand.allOf()).ifPresent(number -> sets.add(Set.of(new Word(number))));
    }
}
