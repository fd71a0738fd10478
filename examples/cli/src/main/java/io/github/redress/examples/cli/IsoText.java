package io.github.redress.examples.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Instants in the form that nearly every line has, {@code 2026-03-02T09:00:00}, read and written by position. A formatter, which
 * knows all forms, takes ten times as long, and lines are many.
 */
final class IsoText {

    private static final int DIGITS_OF_A_NANO = 9;

    /** Not so from the year 10000 on, or before the year 0. */
    private static final long FOUR_DIGITS_FROM =
            Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();

    private static final long FOUR_DIGITS_UNTIL =
            Instant.parse("+10000-01-01T00:00:00Z").getEpochSecond();

    private final String text;
    private int position;

    private IsoText(String text) {
        this.text = text;
    }

    /**
     * Returns the instant, or null where the text has another form, right or wrong.
     *
     * @throws DateTimeException if it has this form and is no date, time or offset, as with a 30th of February
     */
    static @Nullable Instant parse(String text, Function<LocalDateTime, Instant> ofLocal) {
        return new IsoText(text).instant(ofLocal);
    }

    /** Returns the same as {@link Instant#toString()}. */
    static String of(Instant instant) {
        long second = instant.getEpochSecond();
        if (second < FOUR_DIGITS_FROM || second >= FOUR_DIGITS_UNTIL) {
            return instant.toString();
        }
        StringBuilder text = new StringBuilder(30);
        appendLocal(text, LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC));
        int nano = instant.getNano();
        if (nano > 0) {
            int digits = nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : DIGITS_OF_A_NANO;
            appendFraction(text, nano, digits);
        }
        return text.append('Z').toString();
    }

    /**
     * Returns the pattern {@code yyyy-MM-dd'T'HH:mm:ssXXX}, with a fraction as short as it can be where it is not zero. For the
     * years 0 to 9999.
     */
    static String of(Instant instant, ZoneOffset offset) {
        StringBuilder text = new StringBuilder(35);
        appendLocal(text, LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, offset));
        int nano = instant.getNano();
        if (nano > 0) {
            int digits = DIGITS_OF_A_NANO;
            for (int rest = nano; rest % 10 == 0; rest /= 10) {
                digits--;
            }
            appendFraction(text, nano, digits);
        }
        int minutes = offset.getTotalSeconds() / 60;
        if (minutes == 0) {
            return text.append('Z').toString();
        }
        text.append(minutes < 0 ? '-' : '+');
        appendTwo(text, Math.abs(minutes) / 60);
        text.append(':');
        appendTwo(text, Math.abs(minutes) % 60);
        return text.toString();
    }

    private @Nullable Instant instant(Function<LocalDateTime, Instant> ofLocal) {
        int year = number(4, '-');
        int month = number(2, '-');
        int day = number(2, 'T');
        int hour = number(2, ':');
        int minute = number(2, '\0');
        if ((year | month | day | hour | minute) < 0) {
            return null;
        }
        int second = next(':') ? number(2, '\0') : 0;
        int nano = second >= 0 && next('.') ? fraction() : 0;
        if ((second | nano) < 0) {
            return null;
        }
        if (position == text.length()) {
            return ofLocal.apply(LocalDateTime.of(year, month, day, hour, minute, second, nano));
        }
        ZoneOffset offset = offset();
        return offset == null || position != text.length()
                ? null
                : LocalDateTime.of(year, month, day, hour, minute, second, nano).toInstant(offset);
    }

    private @Nullable ZoneOffset offset() {
        if (next('Z')) {
            return ZoneOffset.UTC;
        }
        int sign = next('+') ? 1 : next('-') ? -1 : 0;
        int hours = number(2, ':');
        int minutes = number(2, '\0');
        return sign == 0 || (hours | minutes) < 0 ? null : ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    /** Returns a number of so many digits that this character follows, or -1; no character is wanted where it is zero. */
    private int number(int digits, char followedBy) {
        int number = 0;
        for (int i = 0; i < digits; i++) {
            int digit = digit();
            if (digit < 0) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return followedBy == '\0' || next(followedBy) ? number : -1;
    }

    /** Returns the nanoseconds that one to nine digits mean, or -1 where there is none. */
    private int fraction() {
        int nano = -1;
        int unit = 100_000_000;
        for (int digit = digit(); digit >= 0; digit = unit > 0 ? digit() : -1) {
            nano = Math.max(nano, 0) + digit * unit;
            unit /= 10;
        }
        return nano;
    }

    /** Takes a digit and returns it, or returns -1 where none is next. */
    private int digit() {
        int digit = position < text.length() ? text.charAt(position) - '0' : -1;
        if (digit < 0 || digit > 9) {
            return -1;
        }
        position++;
        return digit;
    }

    private boolean next(char wanted) {
        boolean found = position < text.length() && text.charAt(position) == wanted;
        position += found ? 1 : 0;
        return found;
    }

    private static void appendLocal(StringBuilder text, LocalDateTime local) {
        appendTwo(text, local.getYear() / 100);
        appendTwo(text, local.getYear() % 100);
        appendTwo(text.append('-'), local.getMonthValue());
        appendTwo(text.append('-'), local.getDayOfMonth());
        appendTwo(text.append('T'), local.getHour());
        appendTwo(text.append(':'), local.getMinute());
        appendTwo(text.append(':'), local.getSecond());
    }

    private static void appendTwo(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private static void appendFraction(StringBuilder text, int nano, int digits) {
        text.append('.');
        int unit = 100_000_000;
        for (int i = 0; i < digits; i++, unit /= 10) {
            text.append((char) ('0' + nano / unit % 10));
        }
    }
}
