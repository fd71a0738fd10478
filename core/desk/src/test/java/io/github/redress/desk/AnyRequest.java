package io.github.redress.desk;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Some request of any kind about one complaint, put together from what its record says it holds. */
final class AnyRequest {

    private final Receipt receipt;

    AnyRequest(Receipt receipt) {
        this.receipt = receipt;
    }

    Object of(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = value(parts[i].getName(), parts[i].getType());
        }
        var constructor = type.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private Object value(String name, Class<?> type) throws ReflectiveOperationException {
        if (type == String.class) {
            return Map.of("number", receipt.number(), "secret", receipt.secret())
                    .getOrDefault(name, "119");
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == Instant.class) {
            return Town.MONDAY_NINE;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return type == Set.class ? Set.of() : List.of();
        }
        return simple(type).isPresent() ? simple(type).get() : of(type);
    }

    private Optional<Object> simple(Class<?> type) {
        return Map.<Class<?>, Object>ofEntries(
                        Map.entry(ComplaintId.class, receipt.id()),
                        Map.entry(DepartmentId.class, Town.LIGHTING),
                        Map.entry(UUID.class, receipt.id().value()),
                        Map.entry(LocalDate.class, LocalDate.of(2026, 9, 30)),
                        Map.entry(Duration.class, Duration.ofDays(3)),
                        Map.entry(int.class, 1),
                        Map.entry(long.class, 1L),
                        Map.entry(Boolean.class, true),
                        Map.entry(boolean.class, true),
                        Map.entry(GoalName.class, GoalName.RESOLUTION),
                        Map.entry(ExtensionAmount.class, ExtensionAmount.days(1)))
                .entrySet()
                .stream()
                .filter(known -> known.getKey() == type)
                .<Object>map(Map.Entry::getValue)
                .findFirst();
    }
}
