package io.github.redress.examples.portal.sample;

import io.github.redress.Text;
import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.Period;
import io.github.redress.scoring.sample.SamplePlan;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A sample as it was planned and published, before its cases were known. Nothing of it can be changed, nor chosen later.
 *
 * @param key the short name of its week or month, as {@code 2026-W47}
 * @param cadence week or month
 * @param firstDay of the period
 * @param from when the period begins
 * @param to when it ends
 * @param size how it is said how many are drawn
 * @param number the number that belongs to it, in hundredths
 * @param minimum how many of each unit at least
 * @param cutOff until when ratings count: the frame is what was known then
 * @param closes until when verdicts count
 * @param commitment the SHA-256 of the seed
 * @param at when it was planned
 * @param by whose account planned it
 */
record Planned(
        String key,
        Cadence cadence,
        LocalDate firstDay,
        Instant from,
        Instant to,
        SizeChoice size,
        BigDecimal number,
        int minimum,
        Instant cutOff,
        Instant closes,
        String commitment,
        Instant at,
        String by) {

    /** What was being written at an instant is stored by then. */
    private static final Duration SETTLED = Duration.ofMinutes(5);

    /** Returns what people call the period. */
    public Text name() {
        return cadence.name(firstDay);
    }

    /** Returns from when it can be drawn. */
    public Instant ready() {
        return cutOff.plus(SETTLED);
    }

    boolean isReady(Instant now) {
        return !now.isBefore(ready());
    }

    /** Returns whether nothing that counts can come any more. */
    boolean isClosed(Instant now) {
        return !now.isBefore(closes.plus(SETTLED));
    }

    Period period() {
        return new Period(from, to, cutOff);
    }

    SamplePlan plan() {
        return SamplePlan.of(size.of(number)).withMinimum(minimum);
    }
}
