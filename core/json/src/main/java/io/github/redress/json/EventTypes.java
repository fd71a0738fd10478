package io.github.redress.json;

import io.github.redress.complaint.ComplaintEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/**
 * The names and forms that events are stored under. A name, once here, never changes its meaning.
 *
 * <p>A type that gets another form keeps being read in each it had: a step says what an event of one form is in the next,
 * and an event of any form goes up step by step to the last. What is stored is never written anew, since the hash chain
 * runs over it.
 */
final class EventTypes {

    /** All types of this release. Every one is still stored in its first form. */
    static final EventTypes OF_THIS_RELEASE = new EventTypes(Map.of());

    private final Map<String, ObjectReader> byName = new HashMap<>();
    private final Map<String, List<UnaryOperator<JsonNode>>> steps;

    /**
     * Makes the types.
     *
     * @param steps by the name of a type how its data go from form 1 to 2, from 2 to 3 and so on: pure functions
     */
    EventTypes(Map<String, List<UnaryOperator<JsonNode>>> steps) {
        this.steps = Map.copyOf(steps);
        register(ComplaintEvent.class);
    }

    /** The golden files hold every name; a record that was renamed would not find its own. */
    private void register(Class<? extends ComplaintEvent> type) {
        if (type == ComplaintEvent.UnknownEvent.class) {
            return;
        }
        if (!type.isInterface()) {
            byName.put(type.getSimpleName(), EventCodec.part(type));
            return;
        }
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            register(permitted.asSubclass(ComplaintEvent.class));
        }
    }

    static String name(ComplaintEvent event) {
        return event instanceof ComplaintEvent.UnknownEvent unknown
                ? unknown.type()
                : event.getClass().getSimpleName();
    }

    /** Returns the number of the form that an event is written in. */
    int schema(ComplaintEvent event) {
        return event instanceof ComplaintEvent.UnknownEvent unknown ? unknown.schema() : last(name(event));
    }

    /** Returns the event that data of a form are, empty where this release does not know that type or form. */
    Optional<ComplaintEvent> read(String name, int schema, JsonParser data) {
        ObjectReader type = byName.get(name);
        if (type == null || schema < 1 || schema > last(name)) {
            return Optional.empty();
        }
        if (schema == last(name)) {
            return Optional.of(type.readValue(data));
        }
        JsonNode inLastForm = data.readValueAsTree();
        for (UnaryOperator<JsonNode> step : stepsOf(name).subList(schema - 1, last(name) - 1)) {
            inLastForm = step.apply(inLastForm);
        }
        return Optional.of(type.readValue(inLastForm));
    }

    private int last(String name) {
        return 1 + stepsOf(name).size();
    }

    private List<UnaryOperator<JsonNode>> stepsOf(String name) {
        return steps.getOrDefault(name, List.of());
    }
}
