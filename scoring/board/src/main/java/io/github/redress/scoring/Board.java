package io.github.redress.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fair table of units.
 *
 * <ul>
 *   <li>A unit with nothing due, with less due than the formula's minimum, or with nothing to measure at all is listed apart.
 *   <li>The others are ordered, each group for itself, by what the formula gives for the rates they are taken to have once chance is
 *       allowed for (empirical Bayes): a unit with three cases out of three does not beat one with 97 out of 100. Equal units share a
 *       rank.
 *   <li>Where one of several measures has nothing to measure, as satisfaction where nobody rated, nothing is known but what all units of
 *       the group have in common, and the unit is taken to be as they are. So nobody leaves the order by not being rated. Such a unit has
 *       a rank and no score.
 *   <li>Each has the range of ranks it may well have. Ranks whose ranges overlap should not be read as an order.
 *   <li>The score is what the formula gives, without that allowance; it need not fall with the rank.
 *   <li>One more satisfied person never lowers a score or a grade. A rank may fall: the same answer can tell units apart that shared one.
 *   <li>Whom the formula's {@link Bars} name, the bounds of an interval say, and not the rank.
 * </ul>
 *
 * <p>The same counts always give the same table, on any machine and in any order.
 *
 * @param formula the formula that made it
 * @param rows by group, the units without one first; inside it by rank and then unit, the units listed apart last; immutable
 */
public record Board(Formula formula, List<BoardRow> rows) {

    private static final Comparator<BoardRow> ORDER = Comparator.comparing(
                    (BoardRow row) -> row.group() == null ? "" : row.group())
            .thenComparingInt(row ->
                    row.standing() == null ? Integer.MAX_VALUE : row.standing().rank())
            .thenComparing(BoardRow::unit);

    /** Copies the rows. */
    public Board {
        Objects.requireNonNull(formula, "formula");
        rows = List.copyOf(rows);
    }

    /** Puts the units in order by this formula, from the counts of each. */
    public static Board of(Formula formula, Map<String, Tally> byUnit) {
        return of(formula, byUnit, unit -> Optional.empty());
    }

    /**
     * Puts the units in order by this formula, from the counts of each, inside peer groups.
     *
     * @param peers the group of a unit, as {@code districts}, not blank; empty for one without peers. Where the formula has groups by
     *     number of cases too, units are peers in both
     */
    public static Board of(Formula formula, Map<String, Tally> byUnit, Function<String, Optional<String>> peers) {
        Map<String, Map<String, Reading>> byGroup = new TreeMap<>();
        byUnit.forEach((unit, tally) -> byGroup.computeIfAbsent(
                        group(formula, peers.apply(unit), tally), name -> new HashMap<>())
                .put(unit, Reading.of(formula, tally)));
        return new Board(
                formula,
                byGroup.entrySet().stream()
                        .flatMap(group -> rows(formula, group.getKey(), group.getValue()))
                        .sorted(ORDER)
                        .toList());
    }

    /** Returns the name of the group, empty where there is none. */
    private static String group(Formula formula, Optional<String> peers, Tally tally) {
        return Stream.of(peers, formula.group(tally).map(VolumeGroup::id))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("/"));
    }

    private static Stream<BoardRow> rows(Formula formula, String group, Map<String, Reading> units) {
        List<List<Share>> ranked = units.values().stream()
                .filter(formula::ranks)
                .map(formula::shares)
                .toList();
        Map<List<Share>, Standing> standings =
                ranked.isEmpty() ? Map.of() : Contest.of(formula, ranked).standings();
        return units.entrySet().stream().map(entry -> row(formula, entry.getKey(), group, entry.getValue(), standings));
    }

    private static BoardRow row(
            Formula formula, String unit, String group, Reading reading, Map<List<Share>, Standing> standings) {
        boolean ranks = formula.ranks(reading);
        return new BoardRow(
                unit,
                group.isEmpty() ? null : group,
                reading.tally(),
                formula.score(reading).orElse(null),
                formula.grade(reading).orElse(null),
                reading.satisfied(),
                reading.satisfactionBounds(),
                reading.exclusionsCount(),
                ranks ? standings.get(formula.shares(reading)) : null,
                ranks ? Named.by(formula.bars(), reading) : Named.NOT);
    }
}
