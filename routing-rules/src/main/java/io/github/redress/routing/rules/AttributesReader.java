package io.github.redress.routing.rules;

import static java.util.Objects.requireNonNull;

import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.routing.rules.Attributes.Operator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads tests of typed facts: {@code {"people": {"gte": 10}, "roadClass": {"in": ["ring", "expressway"]}}}. */
final class AttributesReader {

    private AttributesReader() {}

    static Optional<Attributes> read(StrictValue value) {
        return value.open().map(attributes -> {
            if (attributes.keys().isEmpty()) {
                value.bad("at least one attribute was wanted, was {}");
            }
            Set<Attributes.Test> tests = new HashSet<>();
            for (String name : attributes.keys()) {
                attributes.required(name).ifPresent(test -> readTests(name, test, tests));
            }
            return new Attributes(Set.copyOf(tests));
        });
    }

    private static void readTests(String name, StrictValue value, Set<Attributes.Test> tests) {
        value.object("eq", "in", "lt", "lte", "gt", "gte", "exists").ifPresent(object -> {
            if (object.keys().isEmpty()) {
                value.bad("at least one of eq, in, lt, lte, gt, gte, exists was wanted, was {}");
            }
            for (Operator operator : Operator.values()) {
                readTest(name, operator, object).ifPresent(tests::add);
            }
        });
    }

    private static Optional<Attributes.Test> readTest(String name, Operator operator, StrictObject object) {
        String key = operator.name().toLowerCase(Locale.ROOT);
        if (!object.has(key)) {
            return Optional.empty();
        }
        return object.required(key)
                .map(operand -> operands(operator, operand))
                .filter(operands -> !operands.isEmpty())
                .map(operands -> new Attributes.Test(name, operator, operands));
    }

    private static List<Object> operands(Operator operator, StrictValue value) {
        return switch (operator) {
            case EXISTS -> list(value.bool());
            case EQ -> list(scalar(value));
            case IN -> new ArrayList<>(ArrayReader.some(value, AttributesReader::scalar));
            case LT, LTE, GT, GTE ->
                list(scalar(value).filter(bound -> {
                    if (bound instanceof Boolean) {
                        value.bad("a number or a text was wanted, was " + bound);
                    }
                    return !(bound instanceof Boolean);
                }));
        };
    }

    private static Optional<Object> scalar(StrictValue value) {
        return value.scalar().map(fact -> requireNonNull(Attributes.value(fact)));
    }

    private static List<Object> list(Optional<?> operand) {
        return operand.<List<Object>>map(List::of).orElse(List.of());
    }
}
