package io.github.redress.examples.portal.command;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.Text;
import io.github.redress.complaint.CostShare;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.FieldLimit;
import io.github.redress.desk.request.StagedFile;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a form asks for, read off the request that it is to become; what may be written there the desk says. */
@Component
public class Forms {

    /** What the page knows, or another control of it gives. */
    private static final Set<String> NOT_ASKED = Set.of("complaint", "main", "occurredAt", "number", "secret", "files");

    private static final int LONGEST_LINE = 200;

    private final ComplaintDesk desk;

    Forms(ComplaintDesk desk) {
        this.desk = desk;
    }

    /** Returns what a request of this type asks for, in its order. */
    public List<Field> fields(Class<? extends Record> request) {
        return fields(request, Map.of());
    }

    /**
     * Does the same.
     *
     * @param of what there is to choose from where that hangs on the complaint, by the field's name
     */
    public List<Field> fields(Class<? extends Record> request, Map<String, Map<String, Text>> of) {
        Map<String, FieldLimit> limits =
                desk.limits(request).stream().collect(Collectors.toMap(FieldLimit::field, Function.identity()));
        return Arrays.stream(request.getRecordComponents())
                .filter(component -> !NOT_ASKED.contains(component.getName()))
                .map(component -> field(
                        component,
                        limits.get(component.getName()),
                        of.getOrDefault(component.getName(), choices(component))))
                .toList();
    }

    private static Field field(RecordComponent component, @Nullable FieldLimit limit, Map<String, Text> choices) {
        Integer most = limit == null ? null : limit.maxSize();
        return new Field(
                component.getName(),
                kind(component, choices, most),
                limit != null && limit.required(),
                limit == null ? 0 : limit.minSize(),
                most,
                limit == null ? null : limit.pattern(),
                choices);
    }

    private static Field.Kind kind(RecordComponent component, Map<String, Text> choices, @Nullable Integer most) {
        Class<?> type = component.getType();
        if (isOf(component, CostShare.class)) {
            return Field.Kind.SHARES;
        }
        if (type == List.class) {
            return Field.Kind.PICKS;
        }
        if (type == ExtensionAmount.class) {
            return Field.Kind.AMOUNT;
        }
        if (type == ComplaintId.class) {
            return Field.Kind.LINE;
        }
        if (type == DepartmentId.class) {
            return Field.Kind.PICK;
        }
        if (!choices.isEmpty()) {
            return Field.Kind.CHOICE;
        }
        if (type == boolean.class) {
            return Field.Kind.TICK;
        }
        if (type == LocalDate.class) {
            return Field.Kind.DATE;
        }
        if (type == int.class) {
            return Field.Kind.NUMBER;
        }
        return most == null || most <= LONGEST_LINE ? Field.Kind.LINE : Field.Kind.TEXT;
    }

    private Map<String, Text> choices(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == DepartmentId.class || isDepartments(component.getGenericType())) {
            Map<String, Text> departments = new LinkedHashMap<>();
            desk.configuration()
                    .departments()
                    .all()
                    .forEach(each -> departments.put(each.id().value(), each.name()));
            return departments;
        }
        if (type == Boolean.class) {
            Map<String, Text> words = new LinkedHashMap<>();
            words.put("true", Text.of("是", "yes"));
            words.put("false", Text.of("否", "no"));
            return words;
        }
        return type.isEnum() || type == GoalName.class
                ? desk.labels().getOrDefault(type.getSimpleName(), Map.of())
                : Map.of();
    }

    private static boolean isDepartments(Type type) {
        return type instanceof ParameterizedType list && list.getActualTypeArguments()[0] == DepartmentId.class;
    }

    static boolean isOf(RecordComponent component, Class<?> type) {
        return component.getGenericType() instanceof ParameterizedType list && list.getActualTypeArguments()[0] == type;
    }

    /** Returns whether files may come with a request of this type. */
    public static boolean takesFiles(Class<? extends Record> request) {
        return Arrays.stream(request.getRecordComponents()).anyMatch(component -> isOf(component, StagedFile.class));
    }
}
