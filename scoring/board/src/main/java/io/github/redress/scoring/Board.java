package io.github.redress.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A fair table of units.
 *
 * <ul>
 *   <li>A unit with nothing due, with less due than the formula's minimum, or with nothing to measure is listed apart.
 *   <li>The others are ordered by the rates they are taken to have once chance is allowed for (empirical Bayes): a unit
 *       with three cases out of three does not beat one with 97 out of 100. Equal units share a rank.
 *   <li>Each has the range of ranks it may well have. Ranks whose ranges overlap should not be read as an order.
 *   <li>The score is what the formula gives, without that allowance; it need not fall with the rank.
 * </ul>
 *
 * <p>The same counts always give the same table, on any machine and in any order.
 *
 * @param formula the formula that made it
 * @param rows by rank and then unit, the units listed apart last; immutable
 */
public record Board(Formula formula, List<BoardRow> rows) {

    private static final Comparator<BoardRow> ORDER = Comparator.<BoardRow>comparingInt(row ->
                    row.standing() == null ? Integer.MAX_VALUE : row.standing().rank())
            .thenComparing(BoardRow::unit);

    /** Copies the rows. */
    public Board {
        Objects.requireNonNull(formula, "formula");
        rows = List.copyOf(rows);
    }

    /** Puts the units in order by this formula, from the counts of each. */
    public static Board of(Formula formula, Map<String, Tally> byUnit) {
        List<List<Share>> ranked = byUnit.values().stream()
                .filter(formula::ranks)
                .map(formula::shares)
                .toList();
        Map<List<Share>, Standing> standings =
                ranked.isEmpty() ? Map.of() : Contest.of(formula, ranked).standings();
        return new Board(
                formula,
                byUnit.entrySet().stream()
                        .map(entry -> row(formula, entry.getKey(), entry.getValue(), standings))
                        .sorted(ORDER)
                        .toList());
    }

    private static BoardRow row(Formula formula, String unit, Tally tally, Map<List<Share>, Standing> standings) {
        return new BoardRow(
                unit,
                tally,
                formula.score(tally).orElse(null),
                formula.ranks(tally) ? standings.get(formula.shares(tally)) : null);
    }
}
