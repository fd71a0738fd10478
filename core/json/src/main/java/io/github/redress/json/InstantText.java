package io.github.redress.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Instants in the form in which they are stored, as in {@code 2026-03-02T01:00:00Z} or with a fraction of a second. An event holds up to six of
 * them, and Java's parser, which knows every form, takes several times as long as all else about one of them.
 */
final class InstantText {

    private static final String SHAPE = "0000-00-00T00:00:00Z";
    private static final int LONGEST_FRACTION = 9;
    private static final int SECONDS_OF_A_MINUTE = 60;
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int HOURS_OF_A_DAY = 24;

    private InstantText() {}

    /** Returns what {@link Instant#parse} returns, and refuses what it refuses. */
    static Instant parse(String text) {
        return stored(text).orElseGet(() -> Instant.parse(text));
    }

    /** Returns the instant of a text in the stored form, and empty for every other text. */
    static Optional<Instant> stored(String text) {
        int end = text.length() - 1;
        int point = SHAPE.length() - 1;
        boolean hasFraction = end > point;
        if (end < point || end > point + 1 + LONGEST_FRACTION || text.charAt(end) != 'Z' || !hasShape(text)) {
            return Optional.empty();
        }
        if (hasFraction && (end == point + 1 || text.charAt(point) != '.' || !isDigits(text, point + 1, end))) {
            return Optional.empty();
        }
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour >= HOURS_OF_A_DAY || minute >= MINUTES_OF_AN_HOUR || second >= SECONDS_OF_A_MINUTE || !isDate(text)) {
            return Optional.empty();
        }
        long days = LocalDate.of(number(text, 0, 4), month, day).toEpochDay();
        long seconds = ((days * HOURS_OF_A_DAY + hour) * MINUTES_OF_AN_HOUR + minute) * SECONDS_OF_A_MINUTE + second;
        return Optional.of(Instant.ofEpochSecond(seconds, hasFraction ? nanos(text, point + 1, end) : 0));
    }

    private static boolean hasShape(String text) {
        for (int i = 0; i < SHAPE.length() - 1; i++) {
            char wanted = SHAPE.charAt(i);
            if (wanted == '0' ? !isDigit(text.charAt(i)) : text.charAt(i) != wanted) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDate(String text) {
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || YearMonth.of(number(text, 0, 4), month).isValidDay(day));
    }

    private static int nanos(String text, int from, int to) {
        int nanos = number(text, from, to);
        for (int digits = to - from; digits < LONGEST_FRACTION; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
