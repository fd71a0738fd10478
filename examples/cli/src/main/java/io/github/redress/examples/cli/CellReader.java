package io.github.redress.examples.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text of a cell into a value.
 *
 * @param wanted what a cell must hold, for the reason of a reject
 * @param reading the value of a text; may refuse with an exception
 */
record CellReader(String wanted, Function<String, Object> reading) {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,1000}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?");

    /** Any text, exactly as it stands. */
    static CellReader text() {
        return new CellReader("a text", text -> text);
    }

    static CellReader integer() {
        return new CellReader("a whole number", text -> new BigInteger(matching(WHOLE, text)));
    }

    static CellReader decimal() {
        return new CellReader("a number", text -> new BigDecimal(matching(NUMBER, text)));
    }

    static CellReader bool(Set<String> yes, Set<String> no) {
        return new CellReader("one of " + sorted(yes) + " for true or " + sorted(no) + " for false", text -> {
            if (!yes.contains(text) && !no.contains(text)) {
                throw new IllegalArgumentException(text);
            }
            return yes.contains(text);
        });
    }

    /** A date by the first of these patterns that fits; ISO-8601 without any. */
    static CellReader date(List<CellPattern> patterns) {
        return new CellReader(
                "a date " + like(patterns),
                text -> patterns.isEmpty()
                        ? LocalDate.parse(text)
                        : first(
                                patterns,
                                pattern -> LocalDate.from(pattern.formatter().parse(text))));
    }

    /** An instant by the first of these patterns that fits, local ones in the zone; ISO-8601 without any. */
    static CellReader instant(List<CellPattern> patterns, @Nullable ZoneId zone) {
        return new CellReader(
                "a date and time " + like(patterns) + (zone == null ? " with an offset" : ""),
                text -> patterns.isEmpty()
                        ? Moments.parse(text, zone)
                        : first(
                                patterns,
                                pattern -> Moments.of(pattern.formatter().parse(text), zone)));
    }

    /** Returns the value of a cell, or empty when it holds something else than wanted. */
    Optional<Object> read(String cell) {
        try {
            return Optional.of(reading.apply(cell));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <T> T first(List<CellPattern> patterns, Function<CellPattern, T> reading) {
        for (CellPattern pattern : patterns) {
            try {
                return reading.apply(pattern);
            } catch (DateTimeException e) {
                // the next pattern may fit
            }
        }
        throw new DateTimeException("no pattern fits");
    }

    private static String like(List<CellPattern> patterns) {
        return patterns.isEmpty()
                ? "by ISO-8601"
                : "like "
                        + String.join(
                                " or ", patterns.stream().map(CellPattern::text).toList());
    }

    private static List<String> sorted(Set<String> texts) {
        return texts.stream().sorted().toList();
    }

    private static String matching(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
