package io.github.redress.desk;

import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what the constraints of a request record say of its fields, from the validator that checks them. */
final class FieldLimits {

    private final Validator validator;

    FieldLimits(Validator validator) {
        this.validator = validator;
    }

    /** Returns one limit for each field, in the order of the record; a record inside stands after its own field. */
    List<FieldLimit> of(Class<? extends Record> request) {
        List<FieldLimit> limits = new ArrayList<>();
        add(request, "", limits);
        return List.copyOf(limits);
    }

    private void add(Class<?> type, String prefix, List<FieldLimit> into) {
        for (RecordComponent component : type.getRecordComponents()) {
            String field = prefix + component.getName();
            PropertyDescriptor property =
                    validator.getConstraintsForClass(type).getConstraintsForProperty(component.getName());
            if (property == null) {
                FieldLimit limit = FieldLimit.none(field);
                into.add(component.getType().isPrimitive() ? limit.asRequired() : limit);
                continue;
            }
            FieldLimit limit = limit(field, property.getConstraintDescriptors());
            into.add(component.getType().isPrimitive() ? limit.asRequired() : limit);
            addInside(property, component.getType(), field, into);
            for (ContainerElementTypeDescriptor element : property.getConstrainedContainerElementTypes()) {
                String each = field + "[]";
                into.add(limit(each, element.getConstraintDescriptors()));
                addInside(element, element.getElementClass(), each, into);
            }
        }
    }

    private void addInside(CascadableDescriptor field, Class<?> type, String name, List<FieldLimit> into) {
        if (field.isCascaded() && type.isRecord()) {
            add(type, name + ".", into);
        }
    }

    private static FieldLimit limit(String field, Set<ConstraintDescriptor<?>> constraints) {
        FieldLimit limit = FieldLimit.none(field);
        for (ConstraintDescriptor<?> constraint : constraints) {
            limit = narrowed(limit, constraint.getAnnotation());
        }
        return limit;
    }

    /** A constraint that is none of these is not one that a screen could check; the desk still does. */
    private static FieldLimit narrowed(FieldLimit limit, Annotation constraint) {
        if (constraint instanceof NotNull) {
            return limit.asRequired();
        }
        if (constraint instanceof NotBlank) {
            return limit.asNotBlank();
        }
        if (constraint instanceof NotEmpty) {
            return limit.asRequired().sized(1, Integer.MAX_VALUE);
        }
        if (constraint instanceof Size size) {
            return limit.sized(size.min(), size.max());
        }
        if (constraint instanceof Pattern pattern) {
            return limit.matching(pattern.regexp());
        }
        if (constraint instanceof Min min) {
            return limit.atLeast(BigDecimal.valueOf(min.value()));
        }
        return constraint instanceof Max max ? limit.atMost(BigDecimal.valueOf(max.value())) : limit;
    }
}
