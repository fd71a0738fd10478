package io.github.redress.desk;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
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
        return Map.<Class<?>, Object>of(
                        ComplaintId.class,
                        receipt.id(),
                        DepartmentId.class,
                        Town.LIGHTING,
                        UUID.class,
                        receipt.id().value(),
                        LocalDate.class,
                        LocalDate.of(2026, 9, 30),
                        Duration.class,
                        Duration.ofDays(3),
                        int.class,
                        1,
                        long.class,
                        1L,
                        Boolean.class,
                        true,
                        boolean.class,
                        true)
                .entrySet()
                .stream()
                .filter(known -> known.getKey() == type)
                .<Object>map(Map.Entry::getValue)
                .findFirst();
    }
}
