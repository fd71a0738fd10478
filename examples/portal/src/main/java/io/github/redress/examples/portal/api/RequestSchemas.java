package io.github.redress.examples.portal.api;

import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.FieldLimit;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a command's body holds, read off the desk's request and its limits. */
@Component
class RequestSchemas {

    /** The address says it. */
    private static final Set<String> NOT_SAID = Set.of("complaint");

    private final ComplaintDesk desk;

    RequestSchemas(ComplaintDesk desk) {
        this.desk = desk;
    }

    ObjectNode of(Class<? extends Record> request) {
        Map<String, FieldLimit> limits =
                desk.limits(request).stream().collect(Collectors.toMap(FieldLimit::field, Function.identity()));
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        schema.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JsonMapper.shared().createArrayNode();
        for (RecordComponent component : request.getRecordComponents()) {
            if (NOT_SAID.contains(component.getName())) {
                continue;
            }
            ObjectNode property = properties.putObject(component.getName());
            type(component.getType(), property);
            FieldLimit limit = limits.get(component.getName());
            if (limit != null) {
                limited(property, component, limit);
                // A list that is not said is empty.
                if (limit.required() && component.getType() != List.class) {
                    required.add(component.getName());
                }
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    private static void type(Class<?> type, ObjectNode property) {
        if (type == boolean.class || type == Boolean.class) {
            property.put("type", "boolean");
        } else if (type == int.class || type == Integer.class) {
            property.put("type", "integer");
        } else if (type == List.class) {
            property.put("type", "array").putObject("items");
        } else if (type == Instant.class) {
            property.put("type", "string").put("format", "date-time");
        } else if (type == LocalDate.class) {
            property.put("type", "string").put("format", "date");
        } else if (type == String.class) {
            property.put("type", "string");
        } else if (type.isEnum()) {
            ArrayNode names = property.put("type", "string").putArray("enum");
            for (Object each : type.getEnumConstants()) {
                names.add(((Enum<?>) each).name());
            }
        }
    }

    private static void limited(ObjectNode property, RecordComponent component, FieldLimit limit) {
        boolean isList = component.getType() == List.class;
        if (component.getType() == String.class || isList) {
            if (limit.minSize() > 0) {
                property.put(isList ? "minItems" : "minLength", limit.minSize());
            }
            if (limit.maxSize() != null) {
                property.put(isList ? "maxItems" : "maxLength", limit.maxSize());
            }
        }
        if (component.getType() == String.class && limit.pattern() != null) {
            property.put("pattern", "^(?:" + limit.pattern() + ")$");
        }
    }
}
