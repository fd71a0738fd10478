package io.github.redress.storage;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a case can be found by.
 *
 * @param number the number people are given; no two cases share one
 * @param receivedAt when the case began
 * @param wakeAt when time itself has something to say about the case, null for never
 * @param labels names to find it by, each with the instant it sorts by; a name stands once. Kept sorted by
 *     name, so that a head read back equals the one written whatever order the store returns
 */
public record Head(
        String number, Instant receivedAt, @Nullable Instant wakeAt, List<Label> labels) {

    /** Sorts the labels, and refuses a name that stands twice. */
    public Head {
        StorableText.check("a number", Objects.requireNonNull(number, "number"));
        Objects.requireNonNull(receivedAt, "receivedAt");
        Label[] sorted = labels.toArray(new Label[0]);
        Arrays.sort(sorted, Comparator.comparing(Label::name));
        labels = List.of(sorted);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i].name().equals(sorted[i - 1].name())) {
                throw new IllegalArgumentException("a label stands twice in " + labels);
            }
        }
    }
}
