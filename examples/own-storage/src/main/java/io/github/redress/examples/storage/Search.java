package io.github.redress.examples.storage;

import static io.github.redress.examples.storage.Keys.behind;
import static io.github.redress.examples.storage.Keys.idAtEnd;
import static io.github.redress.examples.storage.Keys.instant;
import static io.github.redress.examples.storage.Keys.join;
import static io.github.redress.examples.storage.Keys.key;
import static io.github.redress.examples.storage.Keys.text;

import io.github.redress.storage.Find;
import io.github.redress.storage.Label;
import io.github.redress.storage.Page;
import io.github.redress.storage.StoredCase;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A question for cases: a walk along one label. A cursor is the instant and id of the case shown last, in hex digits. */
final class Search {

    private final RocksReading reading;
    private final Find query;
    private final byte[] label;

    Search(RocksReading reading, Find query) {
        this.reading = reading;
        this.query = query;
        this.label = key('L', text(query.label()));
    }

    /** Looks for one more than is shown, to tell whether there is a next page. */
    Page page() {
        byte[] start = query.fromInclusive() == null ? label : join(label, instant(query.fromInclusive()));
        byte[] end = query.toExclusive() == null ? behind(label) : join(label, instant(query.toExclusive()));
        if (query.cursor() != null) {
            byte[] shown = join(label, place(query.cursor()));
            if (query.order() == Find.Order.OLDEST_FIRST) {
                start = Collections.max(List.of(start, behind(shown)), Arrays::compareUnsigned);
            } else {
                end = Collections.min(List.of(end, shown), Arrays::compareUnsigned);
            }
        }
        List<Hit> hits = reading.walk(query.order(), start, end, query.limit() + 1, (key, value) -> hit(key));
        List<Hit> shown = hits.subList(0, Math.min(hits.size(), query.limit()));
        return new Page(
                shown.stream().map(Hit::found).toList(),
                hits.size() > shown.size() ? shown.get(shown.size() - 1).cursor() : null);
    }

    private record Hit(StoredCase found, String cursor) {}

    private @Nullable Hit hit(byte[] key) {
        StoredCase found = reading.stored(idAtEnd(key));
        Set<String> labels = found.head().labels().stream().map(Label::name).collect(Collectors.toSet());
        return labels.containsAll(query.alsoLabels()) && Collections.disjoint(labels, query.notLabels())
                ? new Hit(found, HexFormat.of().formatHex(key, label.length, key.length))
                : null;
    }

    private static byte[] place(String cursor) {
        if (!cursor.matches("[0-9a-f]{56}")) {
            throw new IllegalArgumentException("a cursor of this store is 56 hex digits, was \"" + cursor + "\"");
        }
        return HexFormat.of().parseHex(cursor);
    }
}
