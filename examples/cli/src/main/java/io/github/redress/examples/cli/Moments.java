package io.github.redress.examples.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Instants as people write them, in the years 0000 to 9999: ISO-8601 has longer ones only for those who agreed on them. */
final class Moments {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            // Lenient for the offset alone: ISO-8601 also knows +08.
            .parseLenient()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    private Moments() {}

    /** Returns the instant that an ISO-8601 text means; see {@link #of(TemporalAccessor, ZoneId)}. */
    static Instant parse(String text, @Nullable ZoneId zone) {
        return parse(text, local -> inZone(local, zone));
    }

    /**
     * Returns the instant of a date and time that were read: with an offset, with {@code Z}, or local in this zone.
     *
     * @throws DateTimeException if there is no time of day, or it is local and there is no zone
     */
    static Instant of(TemporalAccessor read, @Nullable ZoneId zone) {
        return of(read, local -> inZone(local, zone));
    }

    /** Returns the instant that an ISO-8601 text means, where something else knows what local times mean. */
    static Instant parse(String text, Function<LocalDateTime, Instant> ofLocal) {
        Instant plain = IsoText.parse(text, ofLocal);
        return plain == null ? of(ISO.parse(text), ofLocal) : plain;
    }

    private static Instant of(TemporalAccessor read, Function<LocalDateTime, Instant> ofLocal) {
        return read.isSupported(ChronoField.INSTANT_SECONDS)
                ? Instant.from(read)
                : ofLocal.apply(LocalDateTime.from(read));
    }

    /** Returns the instant of a local time: in a gap the transition, in an overlap the earlier offset. */
    private static Instant inZone(LocalDateTime local, @Nullable ZoneId zone) {
        if (zone == null) {
            throw new DateTimeException("no zone is given for " + local);
        }
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        return transition != null && transition.isGap()
                ? transition.getInstant()
                : ZonedDateTime.of(local, zone).toInstant();
    }
}
