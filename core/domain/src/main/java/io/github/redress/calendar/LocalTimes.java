package io.github.redress.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Turns local times into instants so that a later local time never gives an earlier instant.
 *
 * <p>A local time that the clock jumps over means the moment of the jump; one that comes twice means its first coming.
 * {@link java.time.ZonedDateTime#of} shifts times in a gap by its length instead, and then 02:30 comes after 03:15.
 */
final class LocalTimes {

    private LocalTimes() {}

    static Instant instant(ZoneRules rules, LocalDateTime local) {
        ZoneOffsetTransition transition = rules.getTransition(local);
        if (transition == null) {
            return local.toInstant(rules.getOffset(local));
        }
        return transition.isGap() ? transition.getInstant() : local.toInstant(transition.getOffsetBefore());
    }

    static long epochSecond(ZoneRules rules, LocalDateTime local) {
        return instant(rules, local).getEpochSecond();
    }
}
