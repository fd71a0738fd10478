package io.github.redress.examples.cli;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;

/**
 * How dates or times are written in a column: letters of {@link DateTimeFormatter}, month names in English. Strict: the 31st
 * of February is refused, not moved.
 *
 * @param text the pattern as it stands in the mapping
 * @param formatter what it means
 */
record CellPattern(String text, DateTimeFormatter formatter) {

    private static final OffsetDateTime SAMPLE =
            OffsetDateTime.of(2018, 11, 23, 21, 42, 53, 123_456_789, ZoneOffset.ofHours(8));

    /**
     * Returns the pattern.
     *
     * @throws IllegalArgumentException if it is none, or holds no whole date
     */
    static CellPattern of(String text) {
        CellPattern pattern = new CellPattern(
                text,
                new DateTimeFormatterBuilder()
                        .appendPattern(text)
                        // A strict year-of-era wants an era, which nobody writes.
                        .parseDefaulting(ChronoField.ERA, 1)
                        .toFormatter(Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT));
        if (pattern.sample().query(TemporalQueries.localDate()) == null) {
            throw new IllegalArgumentException("no whole date in " + text);
        }
        return pattern;
    }

    /** Returns whether it says the time of day. */
    boolean hasTime() {
        return sample().query(TemporalQueries.localTime()) != null;
    }

    /** Returns whether it says the offset or the zone. */
    boolean hasZone() {
        return sample().query(TemporalQueries.zone()) != null;
    }

    private TemporalAccessor sample() {
        try {
            return formatter.parse(formatter.format(SAMPLE));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("cannot be read back: " + text, e);
        }
    }
}
