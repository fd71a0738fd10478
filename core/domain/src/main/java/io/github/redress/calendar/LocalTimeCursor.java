package io.github.redress.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Turns many local times into instants, as {@link LocalTimes} does, for one who asks mostly in order: between two changes of
 * the clock the offset stays, and the rules of the zone need not be asked.
 */
final class LocalTimeCursor {

    private static final long DAY = 86_400;

    private final ZoneRules rules;
    private long calmFrom = Long.MAX_VALUE;
    private long calmUntil = Long.MAX_VALUE;
    private long offset;

    LocalTimeCursor(ZoneRules rules) {
        this.rules = rules;
    }

    /** Returns the epoch second of a local time, given as a local date and a second of it that may be its last, 24:00. */
    long epochSecond(long epochDay, int secondOfDay) {
        long local = epochDay * DAY + secondOfDay;
        return calmFrom <= local && local < calmUntil ? local - offset : ask(local);
    }

    private long ask(long local) {
        Instant instant = LocalTimes.instant(rules, LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC));
        ZoneOffsetTransition next = rules.nextTransition(instant);
        offset = local - instant.getEpochSecond();
        calmFrom = local;
        // A local time in a gap has no offset of its own; the next question asks anew.
        boolean isInGap = rules.getOffset(instant).getTotalSeconds() != offset;
        // Up to here the offset before the change holds: where the clock is set back, a time that comes twice means its
        // first.
        long change = next == null ? Long.MAX_VALUE : next.getDateTimeBefore().toEpochSecond(ZoneOffset.UTC);
        calmUntil = isInGap ? local : change;
        return instant.getEpochSecond();
    }
}
