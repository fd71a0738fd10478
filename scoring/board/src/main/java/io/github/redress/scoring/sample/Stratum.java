package io.github.redress.scoring.sample;

import java.util.Comparator;
import java.util.Objects;

/**
 * Cases that are drawn from by themselves: those of one unit with one class of answers.
 *
 * @param unit the unit that answers for them; not blank, without control characters
 * @param answers what their people said
 */
public record Stratum(String unit, AnswerClass answers) implements Comparable<Stratum> {

    private static final Comparator<Stratum> ORDER =
            Comparator.comparing(Stratum::unit).thenComparing(Stratum::answers);

    /** Refuses a blank unit and one with control characters. */
    public Stratum {
        Objects.requireNonNull(answers, "answers");
        if (unit.isBlank() || unit.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "a unit is not blank and has no control characters, was \"" + unit + "\"");
        }
    }

    @Override
    public int compareTo(Stratum other) {
        return ORDER.compare(this, other);
    }
}
