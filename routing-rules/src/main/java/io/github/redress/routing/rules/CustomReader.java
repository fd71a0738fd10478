package io.github.redress.routing.rules;

import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the conditions that hosts add: {@code {"type": "weather", "atLeast": "ORANGE"}}.
 *
 * @param factories by the type that they read
 * @param faults where faults go
 */
record CustomReader(Map<String, ConditionFactory> factories, FileFaults faults) {

    /** @throws IllegalArgumentException if two have one type, or one has none */
    static Map<String, ConditionFactory> byType(Collection<? extends ConditionFactory> factories) {
        Map<String, ConditionFactory> byType = new HashMap<>();
        for (ConditionFactory factory : factories) {
            String type = Objects.requireNonNull(factory.type(), "type");
            if (type.isBlank()) {
                throw new IllegalArgumentException("a factory of conditions must have a type that is not blank, but "
                        + factory.getClass().getName() + " has \"" + type + "\"");
            }
            ConditionFactory other = byType.putIfAbsent(type, factory);
            if (other != null) {
                throw new IllegalArgumentException("conditions of type \"" + type + "\" are read by "
                        + other.getClass().getName() + " and by "
                        + factory.getClass().getName() + "; only one may");
            }
        }
        return Map.copyOf(byType);
    }

    Optional<Custom> read(StrictValue value) {
        return value.open()
                .flatMap(custom -> custom.required("type"))
                .flatMap(type -> type.name()
                        .flatMap(name -> factory(name, type))
                        .flatMap(factory -> read(value, factory))
                        .map(condition -> new Custom(plain(value), value.file() + value.pointer(), condition)));
    }

    private Optional<ConditionFactory> factory(String name, StrictValue type) {
        Optional<ConditionFactory> factory = Optional.ofNullable(factories.get(name));
        if (factory.isEmpty()) {
            type.fault("UNKNOWN_CONDITION", "no condition of type \"" + name + "\" is known");
        }
        return factory;
    }

    private Optional<CustomCondition> read(StrictValue value, ConditionFactory factory) {
        int before = faults.count();
        Optional<CustomCondition> read;
        try {
            read = factory.read(value);
        } catch (IllegalArgumentException e) {
            value.bad(Objects.requireNonNullElse(e.getMessage(), "the settings are wrong"));
            return Optional.empty();
        }
        if (read.isEmpty() && faults.count() == before) {
            value.bad("these settings were refused, and " + factory.getClass().getName() + " did not say why");
        }
        return read;
    }

    /** Returns what the value holds, without the place where it stands. */
    private static Object plain(StrictValue value) {
        if (value.isNull()) {
            return Optional.empty();
        }
        if (value.isArray()) {
            List<Object> elements = new ArrayList<>();
            value.array().forEach(element -> elements.add(plain(element)));
            return List.copyOf(elements);
        }
        if (value.isObject()) {
            Map<String, Object> members = new HashMap<>();
            value.open().ifPresent(object -> object.keys().forEach(key -> members.put(key, member(object, key))));
            return Map.copyOf(members);
        }
        return value.scalar().map(Attributes::value).orElseThrow();
    }

    private static Object member(StrictObject object, String key) {
        return object.optional(key).map(CustomReader::plain).orElse(Optional.empty());
    }
}
