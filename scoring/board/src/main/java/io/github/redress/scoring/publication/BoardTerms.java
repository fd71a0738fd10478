package io.github.redress.scoring.publication;

import io.github.redress.scoring.Cadence;
import io.github.redress.scoring.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What is to be drawn: which period, by which formula, for whom. All but the events that a board depends on.
 *
 * @param cadence how often such boards are published
 * @param firstDay the first day of the period
 * @param zone the city's
 * @param asOf the instant looked from: what is still open counts as late if it was due before
 * @param formula what makes the score
 * @param roster who is on it
 */
public record BoardTerms(
        Cadence cadence, LocalDate firstDay, ZoneId zone, Instant asOf, FormulaDocument formula, Roster roster) {

    /** Refuses a day that is not the first of its period, an instant before its end, and a formula that does not hold for it. */
    public BoardTerms {
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(roster, "roster");
        if (!cadence.firstDay(firstDay).equals(firstDay)) {
            throw new IllegalArgumentException(firstDay + " is not the first day of " + cadence.key(firstDay)
                    + ", which is " + cadence.firstDay(firstDay));
        }
        Instant end = cadence.of(firstDay, zone).toExclusive();
        if (asOf.isBefore(end)) {
            throw new IllegalArgumentException(
                    "a board is published when its period is over, at " + end + " or later, was " + asOf);
        }
        if (!formula.formula().holdsFor(firstDay, cadence.firstDayAfter(firstDay))) {
            throw new IllegalArgumentException("formula " + formula + " does not hold for " + cadence.key(firstDay));
        }
    }

    /**
     * Returns the terms of a board over the period that a day lies in, looked at from its end.
     *
     * @throws IllegalArgumentException if the formula does not hold for all of it
     */
    public static BoardTerms of(
            Cadence cadence, LocalDate anyDayInIt, ZoneId zone, FormulaDocument formula, Roster roster) {
        return new BoardTerms(
                cadence,
                cadence.firstDay(anyDayInIt),
                zone,
                cadence.of(anyDayInIt, zone).toExclusive(),
                formula,
                roster);
    }

    /** Returns the same terms, looked at from a later instant. */
    public BoardTerms withAsOf(Instant instant) {
        return new BoardTerms(cadence, firstDay, zone, instant, formula, roster);
    }

    /** Returns the same terms with another formula, as for a correction. */
    public BoardTerms withFormula(FormulaDocument other) {
        return new BoardTerms(cadence, firstDay, zone, asOf, other, roster);
    }

    /** Returns the same terms with another roster, as for a correction. */
    public BoardTerms withRoster(Roster other) {
        return new BoardTerms(cadence, firstDay, zone, asOf, formula, other);
    }

    /** Returns the period with the instant looked from. */
    public Period period() {
        return cadence.of(firstDay, zone).withAsOf(asOf);
    }
}
