package io.github.redress.examples.storage;

import static io.github.redress.examples.storage.Keys.behind;
import static io.github.redress.examples.storage.Keys.instant;
import static io.github.redress.examples.storage.Keys.key;
import static io.github.redress.examples.storage.Keys.text;

import io.github.redress.storage.Find;
import io.github.redress.storage.Label;
import io.github.redress.storage.Page;
import io.github.redress.storage.StoredCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One question for cases: a walk along the keys of one label. A cursor is the instant and id of a key, in hex digits. */
final class Finding {

    private final RocksReading reading;
    private final Find query;
    private final byte[] label;
    private final List<StoredCase> cases = new ArrayList<>();
    private byte[] lastShown = {};
    private boolean more;

    Finding(RocksReading reading, Find query) {
        this.reading = reading;
        this.query = query;
        this.label = key('L', text(query.label()));
    }

    Page page(View view) {
        boolean newest = query.order() == Find.Order.NEWEST_FIRST;
        byte[] start = query.fromInclusive() == null ? label : behindLabel(instant(query.fromInclusive()));
        byte[] end = query.toExclusive() == null ? behind(label) : behindLabel(instant(query.toExclusive()));
        if (query.cursor() != null) {
            byte[] shown = behindLabel(placeOf(query.cursor()));
            start = newest ? start : later(start, Arrays.copyOf(shown, shown.length + 1)); // the next possible key
            end = newest ? earlier(end, shown) : end;
        }
        if (newest) {
            view.walkBack(start, end, (key, value) -> show(key));
        } else {
            view.walk(start, end, (key, value) -> show(key));
        }
        return new Page(cases, more ? HexFormat.of().formatHex(lastShown) : null);
    }

    private boolean show(byte[] key) {
        StoredCase hit = reading.stored(RocksReading.idAtEnd(key));
        Set<String> labels = hit.head().labels().stream().map(Label::name).collect(Collectors.toSet());
        if (!labels.containsAll(query.alsoLabels()) || !Collections.disjoint(labels, query.notLabels())) {
            return true;
        }
        more = cases.size() == query.limit();
        if (!more) {
            cases.add(hit);
            lastShown = Arrays.copyOfRange(key, label.length, key.length);
        }
        return !more;
    }

    private byte[] behindLabel(byte[] place) {
        return key('L', text(query.label()), place);
    }

    private static byte[] placeOf(String cursor) {
        if (!cursor.matches("[0-9a-f]{56}")) {
            throw new IllegalArgumentException("a cursor of this store is 56 hex digits, was \"" + cursor + "\"");
        }
        return HexFormat.of().parseHex(cursor);
    }

    private static byte[] later(byte[] one, byte[] other) {
        return Arrays.compareUnsigned(one, other) < 0 ? other : one;
    }

    private static byte[] earlier(byte[] one, byte[] other) {
        return Arrays.compareUnsigned(one, other) < 0 ? one : other;
    }
}
