package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Find;
import io.github.redress.storage.Label;
import io.github.redress.storage.Page;
import io.github.redress.storage.StoredCase;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** See {@link Mutant#IDS_SORTED_SIGNED}. */
final class IdsSortedSigned extends FlawedStorage {

    private record Place(Instant at, UUID id) {}

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public Page find(Find query) {
                Comparator<Place> rising = Comparator.comparing(Place::at).thenComparing(Place::id);
                Comparator<Place> order = query.order() == Find.Order.OLDEST_FIRST ? rising : rising.reversed();
                Predicate<StoredCase> behind = each -> true;
                if (query.cursor() != null) {
                    Place last = parse(query.cursor());
                    behind = each -> order.compare(place(each, query), last) > 0;
                }
                List<StoredCase> rest = sound.find(Whole.of(query)).cases().stream()
                        .filter(behind)
                        .sorted(Comparator.comparing(each -> place(each, query), order))
                        .toList();
                List<StoredCase> page = rest.subList(0, Math.min(rest.size(), query.limit()));
                boolean more = page.size() < rest.size();
                return new Page(page, more ? text(place(page.get(page.size() - 1), query)) : null);
            }
        };
    }

    private static Place place(StoredCase each, Find query) {
        return each.head().labels().stream()
                .filter(label -> label.name().equals(query.label()))
                .map(Label::at)
                .map(at -> new Place(at, each.id()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Place place) {
        return place.at() + " " + place.id();
    }

    private static Place parse(String cursor) {
        int gap = Math.max(0, cursor.indexOf(' '));
        try {
            return new Place(Instant.parse(cursor.substring(0, gap)), UUID.fromString(cursor.substring(gap + 1)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("cursor \"" + cursor + "\" comes from no page", e);
        }
    }
}
