package io.github.redress.scoring;

import io.github.redress.Text;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A grade, and what a unit needs for it.
 *
 * @param id its name in documents, as in {@code GOOD}; not blank
 * @param label its name for people
 * @param atLeast the least percentage of each measure named; of an adverse one, the most. None for a grade that everybody else gets
 */
public record Grade(String id, Text label, Map<Measure, BigDecimal> atLeast) {

    /** Copies the map; refuses a blank name, and percentages out of bounds. */
    public Grade {
        Objects.requireNonNull(label, "label");
        if (id.isBlank()) {
            throw new IllegalArgumentException("a grade's id must not be blank, was \"" + id + "\"");
        }
        atLeast.forEach((measure, percent) -> {
            if (percent.signum() < 0 || percent.compareTo(Rewards.HUNDRED) > 0) {
                throw new IllegalArgumentException(
                        "the bar of " + measure.key() + " must be from 0 to 100, was " + percent.toPlainString());
            }
        });
        atLeast = atLeast.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(atLeast));
    }

    /** Returns whether the unit has what it needs; one with nothing to measure has not. */
    boolean isReached(Reading reading) {
        return atLeast.entrySet().stream().allMatch(bar -> isReached(bar.getKey(), bar.getValue(), reading));
    }

    private static boolean isReached(Measure measure, BigDecimal percent, Reading reading) {
        Share share = measure.of(reading);
        if (share.isEmpty()) {
            return false;
        }
        int over = share.exact().times(Rewards.HUNDRED).compareTo(Fraction.of(percent));
        return measure.isAdverse() ? over <= 0 : over >= 0;
    }
}
