package io.github.redress.examples.portal.open311;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The time that a list is about, both ends included: at most ninety days, the last ones unless said otherwise.
 *
 * @param from the earliest
 * @param to the latest
 */
record Span(Instant from, Instant to) {

    private static final Period LONGEST = Period.ofDays(90);

    /** Reads what a caller gave. */
    static Span of(@Nullable String start, @Nullable String end, Instant now, ZoneId zone) {
        Instant from = given(start) ? instant("start_date", String.valueOf(start), zone) : null;
        Instant to = given(end) ? instant("end_date", String.valueOf(end), zone) : null;
        if (from == null) {
            Instant last = to == null ? now : to;
            return new Span(last.atZone(zone).minus(LONGEST).toInstant(), last);
        }
        Instant furthest = from.atZone(zone).plus(LONGEST).toInstant();
        if (to != null && to.isAfter(furthest)) {
            throw new CallRefusedException(400, "start_date and end_date may span 90 days at most");
        }
        return new Span(from, to == null ? furthest : to);
    }

    boolean holds(Instant at) {
        return !at.isBefore(from) && !at.isAfter(to);
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    /** A plus sign that nobody encoded arrives as a blank. */
    private static Instant instant(String name, String value, ZoneId zone) {
        String plain = value.strip().replace(' ', '+');
        try {
            return plain.length() == "2026-11-24".length()
                    ? LocalDate.parse(plain).atStartOfDay(zone).toInstant()
                    : OffsetDateTime.parse(plain).toInstant();
        } catch (DateTimeParseException e) {
            throw new CallRefusedException(400, name + " must be like 2026-11-24T08:00:00Z");
        }
    }
}
