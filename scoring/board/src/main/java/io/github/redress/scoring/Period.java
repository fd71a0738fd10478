package io.github.redress.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time that a board looks at, and the instant it looks from.
 *
 * @param fromInclusive where it begins
 * @param toExclusive where it ends; not before it begins
 * @param asOf the instant looked from: what is still open counts as late if it was due before
 */
public record Period(Instant fromInclusive, Instant toExclusive, Instant asOf) {

    /** Refuses a period that ends before it begins. */
    public Period {
        Objects.requireNonNull(asOf, "asOf");
        if (toExclusive.isBefore(fromInclusive)) {
            throw new IllegalArgumentException(
                    "a period must not end before it begins, was " + fromInclusive + " to " + toExclusive);
        }
    }

    /** Returns the period between the starts of two local dates, looked at from its end. */
    public static Period of(LocalDate fromInclusive, LocalDate toExclusive, ZoneId zone) {
        Instant end = toExclusive.atStartOfDay(zone).toInstant();
        return new Period(fromInclusive.atStartOfDay(zone).toInstant(), end, end);
    }

    /** Returns the same period, looked at from this instant. */
    public Period withAsOf(Instant instant) {
        return new Period(fromInclusive, toExclusive, instant);
    }

    /** Returns whether the instant lies in it; its first instant does, its end does not. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(fromInclusive) && instant.isBefore(toExclusive);
    }

    /** Judges a deadline by the clock: {@link OnTimeFlag#UNSTATED} while it is open and may still be met. */
    OnTimeFlag judge(Instant due, @Nullable Instant closed) {
        if (closed != null) {
            return closed.isAfter(due) ? OnTimeFlag.LATE : OnTimeFlag.ON_TIME;
        }
        return due.isBefore(asOf) ? OnTimeFlag.LATE : OnTimeFlag.UNSTATED;
    }
}
