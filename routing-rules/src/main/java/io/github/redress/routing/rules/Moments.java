package io.github.redress.routing.rules;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.zone.ZoneOffsetTransition;

/**
 * Instants as rule files write them: with an offset, or on the rule set's clock. On that clock, a time that was skipped
 * means the transition, and one that came twice means the first.
 *
 * @param zone the rule set's clock
 */
record Moments(ZoneId zone) {

    static final String WANTED = "an instant like 2026-11-23T08:00:00+08:00";

    /** @throws java.time.DateTimeException if the text is no date with a time */
    Instant parse(String text) {
        TemporalAccessor parsed =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        if (parsed instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        LocalDateTime local = LocalDateTime.from(parsed);
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        return transition != null && transition.isGap()
                ? transition.getInstant()
                : local.atZone(zone).toInstant();
    }
}
