package io.github.redress.routing.rules;

import io.github.redress.routing.rules.Attributes.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Typed facts on which some rules may hold, made of their own operands. Whether they do is for the rules to say. */
final class ExampleAttributes {

    private static final int MOST = 16;

    private ExampleAttributes() {}

    /**
     * Returns sets of facts, first the one without any that is not wanted.
     *
     * @param rules all of them should hold
     * @param others none of them should
     */
    static List<Map<String, Object>> of(Collection<? extends Sentence> rules, Collection<? extends Sentence> others) {
        Map<String, List<Attributes.Test>> wanted = byName(rules);
        List<Map<String, Object>> examples = new ArrayList<>(List.of(Map.of()));
        for (Map.Entry<String, List<Attributes.Test>> entry : wanted.entrySet()) {
            List<Object> values = values(entry.getValue());
            if (!values.isEmpty()) {
                examples = with(examples, entry.getKey(), values);
            }
        }
        Map<String, Object> more = new HashMap<>();
        byName(others).forEach((name, tests) -> {
            if (!wanted.containsKey(name)
                    && tests.contains(new Attributes.Test(name, Operator.EXISTS, List.of(false)))) {
                more.put(name, true);
            }
        });
        if (!more.isEmpty()) {
            for (Map<String, Object> example : List.copyOf(examples)) {
                Map<String, Object> larger = new HashMap<>(more);
                larger.putAll(example);
                examples.add(larger);
            }
        }
        return examples;
    }

    private static List<Map<String, Object>> with(
            List<Map<String, Object>> examples, String name, List<Object> values) {
        List<Map<String, Object>> larger = new ArrayList<>();
        for (Map<String, Object> example : examples) {
            for (Object value : values) {
                if (larger.size() < MOST) {
                    Map<String, Object> copy = new HashMap<>(example);
                    copy.put(name, value);
                    larger.add(copy);
                }
            }
        }
        return larger;
    }

    /** Returns values of one fact that pass all tests. */
    private static List<Object> values(List<Attributes.Test> tests) {
        return tests.stream()
                .flatMap(test -> test.operands().stream().flatMap(operand -> near(operand).stream()))
                .distinct()
                .filter(value -> tests.stream().allMatch(test -> test.holds(value)))
                .toList();
    }

    private static List<Object> near(Object operand) {
        if (operand instanceof BigDecimal number) {
            return List.of(
                    number,
                    stripped(number.add(BigDecimal.ONE)),
                    stripped(number.subtract(BigDecimal.ONE)),
                    stripped(number.add(new BigDecimal("0.001"))),
                    stripped(number.subtract(new BigDecimal("0.001"))));
        }
        return operand instanceof String text ? List.of(text, text + "a", "") : List.of(operand, true);
    }

    private static Object stripped(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    private static Map<String, List<Attributes.Test>> byName(Collection<? extends Sentence> rules) {
        Map<String, List<Attributes.Test>> byName = new TreeMap<>();
        for (Sentence rule : rules) {
            for (Condition condition : rule.when().others()) {
                if (condition instanceof Attributes attributes) {
                    attributes
                            .tests()
                            .forEach(test -> byName.computeIfAbsent(test.name(), name -> new ArrayList<>())
                                    .add(test));
                }
            }
        }
        return byName;
    }
}
