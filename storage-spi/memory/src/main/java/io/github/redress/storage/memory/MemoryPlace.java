package io.github.redress.storage.memory;

import io.github.redress.storage.Find;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.memory.MemoryData.CaseFile;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Predicate;

/** Where a case stands under a label: at an instant, and among equal ones by the text of its id. */
record MemoryPlace(Instant at, CaseFile file) {

    private record Key(Instant at, String id) {}

    private static Comparator<Key> keys(Find.Order order) {
        Comparator<Key> rising = Comparator.comparing(Key::at).thenComparing(Key::id);
        return order == Find.Order.OLDEST_FIRST ? rising : rising.reversed();
    }

    static Comparator<MemoryPlace> in(Find.Order order) {
        return Comparator.comparing(MemoryPlace::key, keys(order));
    }

    /** Returns what is true of places behind the cursor. */
    static Predicate<MemoryPlace> after(String cursor, Find.Order order) {
        Key last = parse(cursor);
        return place -> keys(order).compare(place.key(), last) > 0;
    }

    private static Key parse(String cursor) {
        int gap = cursor.indexOf('_');
        try {
            return new Key(
                    Instant.parse(cursor.substring(0, Math.max(gap, 0))),
                    UUID.fromString(cursor.substring(gap + 1)).toString());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("cursor \"" + cursor + "\" does not come from a page of this store", e);
        }
    }

    String cursor() {
        return at + "_" + stored().id();
    }

    boolean answers(Find query) {
        return (query.fromInclusive() == null || !at.isBefore(query.fromInclusive()))
                && (query.toExclusive() == null || at.isBefore(query.toExclusive()))
                && query.alsoLabels().stream().allMatch(label -> file.at(label).isPresent())
                && query.notLabels().stream().noneMatch(label -> file.at(label).isPresent());
    }

    StoredCase stored() {
        return file.stored();
    }

    private Key key() {
        return new Key(at, stored().id().toString());
    }
}
