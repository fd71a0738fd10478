package io.github.redress.routing.rules;

import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads the time in which something holds: {@code {"from": "2017-07-01T00:00:00+08:00"}}. */
final class PeriodReader {

    private PeriodReader() {}

    /** Returns the period under {@code effective}; for ever where there is none. */
    static Period read(StrictObject owner, Moments moments) {
        return owner.optional("effective")
                .flatMap(value -> value.object("from", "to").map(period -> read(value, period, moments)))
                .orElse(Period.ALWAYS);
    }

    private static Period read(StrictValue value, StrictObject period, Moments moments) {
        Instant from = moment(period, "from", moments);
        Instant to = moment(period, "to", moments);
        if (from != null && to != null && !from.isBefore(to)) {
            value.bad("from must be before to, were " + from + " and " + to);
        }
        return new Period(from, to);
    }

    private static @Nullable Instant moment(StrictObject period, String key, Moments moments) {
        return period.optional(key)
                .flatMap(value -> value.parsed(Moments.WANTED, moments::parse))
                .orElse(null);
    }
}
