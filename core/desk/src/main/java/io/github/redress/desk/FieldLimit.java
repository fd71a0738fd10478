package io.github.redress.desk;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What may be written into one field of a request, as the desk checks it.
 *
 * @param field its name, as a fault of the request names it; one of a record inside is {@code person.phone}, and what holds for each
 *     entry of a list is {@code tags[]}
 * @param required whether it must be there; inside an optional record, once the record is there
 * @param notBlank whether white space alone is as good as nothing
 * @param minSize the fewest characters of a text or entries of a list, 0 where any number will do
 * @param maxSize the most, null where there is no bound. A character outside the basic plane counts as two, as in Java and JavaScript
 * @param pattern what the whole text must match, in Java's and JavaScript's common syntax, null where anything will do
 * @param min the least number, null where there is no bound
 * @param max the largest number, null where there is no bound
 */
public record FieldLimit(
        String field,
        boolean required,
        boolean notBlank,
        int minSize,
        @Nullable Integer maxSize,
        @Nullable String pattern,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {

    /** Refuses a field without a name. */
    public FieldLimit {
        Objects.requireNonNull(field, "field");
    }

    static FieldLimit none(String field) {
        return new FieldLimit(field, false, false, 0, null, null, null, null);
    }

    FieldLimit asRequired() {
        return new FieldLimit(field, true, notBlank, minSize, maxSize, pattern, min, max);
    }

    FieldLimit asNotBlank() {
        return new FieldLimit(field, true, true, Math.max(1, minSize), maxSize, pattern, min, max);
    }

    FieldLimit sized(int least, int most) {
        Integer narrower = most == Integer.MAX_VALUE || (maxSize != null && maxSize < most) ? maxSize : (Integer) most;
        return new FieldLimit(field, required, notBlank, Math.max(minSize, least), narrower, pattern, min, max);
    }

    FieldLimit matching(String changed) {
        return new FieldLimit(field, required, notBlank, minSize, maxSize, changed, min, max);
    }

    FieldLimit atLeast(BigDecimal least) {
        return new FieldLimit(field, required, notBlank, minSize, maxSize, pattern, least, max);
    }

    FieldLimit atMost(BigDecimal most) {
        return new FieldLimit(field, required, notBlank, minSize, maxSize, pattern, min, most);
    }
}
