package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BoardProperties {

    private static final int TRIES = 100;

    /** Of the laws that draw ranks by several formulas. */
    private static final int FEW = 30;

    @Provide
    Arbitrary<List<CaseResult>> results() {
        return AnyResults.results().list().ofMaxSize(200);
    }

    /** From the simplest formula to one with everything that moves ranks. */
    @Provide
    Arbitrary<Formula> formulas() {
        return Arbitraries.of(
                Formula.onTimeOnly(),
                ShippedFormula.CN_LIANYUNGANG.read(),
                ShippedFormula.CN_PANJIN.read().toBuilder()
                        .satisfaction(SatisfactionRules.AS_SAID.with(UnratedPolicy.WEIGHTED))
                        .support(new BigDecimal("0.3"))
                        .exclusionCap(new BigDecimal("0.1"))
                        .groups(List.of(new VolumeGroup("large", 300), new VolumeGroup("small", 0)))
                        .bars(new Bars(Measure.ON_TIME_RATE, new BigDecimal(80), new BigDecimal(60)))
                        .build());
    }

    @Provide
    Arbitrary<Map<String, Tally>> cities() {
        return Arbitraries.maps(Arbitraries.strings().alpha().ofLength(3), AnyResults.tallies())
                .ofMaxSize(12);
    }

    @Property(tries = TRIES)
    void theOrderOfResultsNeverMatters(@ForAll("results") List<CaseResult> results, @ForAll Random random) {
        List<CaseResult> shuffled = new ArrayList<>(results);
        Collections.shuffle(shuffled, random);

        assertThat(board(count(shuffled))).isEqualTo(board(count(results)));
    }

    @Property(tries = TRIES)
    void countingInPartsGivesTheSameBoard(@ForAll("results") List<CaseResult> results) {
        Tallies first = count(results.subList(0, results.size() / 2));
        Tallies second = count(results.subList(results.size() / 2, results.size()));

        first.addAll(second);

        assertThat(board(first)).isEqualTo(board(count(results)));
    }

    @Property(tries = FEW)
    void relabellingUnitsPermutesTheTable(
            @ForAll("cities") Map<String, Tally> city, @ForAll("formulas") Formula formula) {
        Map<String, Tally> mirrored = new TreeMap<>();
        city.forEach((unit, tally) -> mirrored.put(mirrored(unit), tally));

        assertThat(standings(mirrored, formula))
                .isEqualTo(standings(city, formula).entrySet().stream()
                        .collect(Collectors.toMap(entry -> mirrored(entry.getKey()), Map.Entry::getValue)));
    }

    @Property(tries = FEW)
    void everyRankLiesBetweenOneAndTheNumberOfItsPeersAndInItsRange(
            @ForAll("cities") Map<String, Tally> city, @ForAll("formulas") Formula formula) {
        peers(Board.of(formula, city))
                .forEach(ranked -> assertThat(ranked).allSatisfy(row -> {
                    RankRange range = row.standing().range();
                    assertThat(row.standing().rank()).isBetween(range.best(), range.worst());
                    assertThat(range.worst()).isLessThanOrEqualTo(ranked.size());
                }));
    }

    /** Whatever else of a unit is missing, the order holds it as long as anything of it is known. */
    @Property(tries = FEW)
    void enoughDueAndAnythingToMeasureIsRanked(
            @ForAll("silent") Map<String, Tally> city, @ForAll("formulas") Formula formula) {
        assertThat(Board.of(formula, city).rows()).allSatisfy(row -> {
            boolean anything = formula.measures().stream()
                    .anyMatch(
                            each -> !formula.share(each.measure(), row.tally()).isEmpty());
            assertThat(row.isRanked()).isEqualTo(anything && row.tally().due() >= Math.max(1, formula.minimum()));
        });
    }

    @Property(tries = FEW)
    void ordersOfThoseWhomNobodyRatedKeepTheLawsToo(
            @ForAll("silent") Map<String, Tally> city, @ForAll("formulas") Formula formula) {
        relabellingUnitsPermutesTheTable(city, formula);
        unitsWithEqualCountsStandAlike(city, formula);
        everyRankLiesBetweenOneAndTheNumberOfItsPeersAndInItsRange(city, formula);
    }

    /** Cities in which some units have no rating, or nothing at all. */
    @Provide
    Arbitrary<Map<String, Tally>> silent() {
        Arbitrary<Tally> unrated = Arbitraries.integers()
                .between(0, 60)
                .tuple2()
                .map(pair -> Counted.of((long) pair.get1() + pair.get2(), pair.get1(), 0, 0, 0));
        return Arbitraries.maps(
                        Arbitraries.strings().alpha().ofLength(3), Arbitraries.oneOf(AnyResults.tallies(), unrated))
                .ofMaxSize(10);
    }

    @Property(tries = FEW)
    void aRankIsOneMoreThanThePeersBeforeIt(
            @ForAll("cities") Map<String, Tally> city, @ForAll("formulas") Formula formula) {
        peers(Board.of(formula, city)).forEach(rows -> {
            List<Integer> ranks =
                    rows.stream().map(row -> row.standing().rank()).toList();
            assertThat(ranks).isSorted();
            assertThat(ranks).allSatisfy(rank -> assertThat(ranks.indexOf(rank)).isEqualTo(rank - 1));
        });
    }

    @Property(tries = FEW)
    void unitsWithEqualCountsStandAlike(
            @ForAll("cities") Map<String, Tally> city, @ForAll("formulas") Formula formula) {
        Map<String, Tally> doubled = new TreeMap<>(city);
        city.forEach((unit, tally) -> doubled.put(unit + "-twin", tally));

        Map<String, String> standings = standings(doubled, formula);

        city.keySet().forEach(unit -> assertThat(standings.get(unit)).isEqualTo(standings.get(unit + "-twin")));
    }

    /** Returns the ranked rows of each group. */
    private static Collection<List<BoardRow>> peers(Board board) {
        return board.rows().stream()
                .filter(BoardRow::isRanked)
                .collect(Collectors.groupingBy(row -> String.valueOf(row.group())))
                .values();
    }

    @Property(tries = TRIES)
    void everyUnitSeenHasOneRow(@ForAll("results") List<CaseResult> results) {
        assertThat(board(count(results)).rows())
                .extracting(BoardRow::unit)
                .containsExactlyInAnyOrderElementsOf(
                        results.stream().map(CaseResult::unit).distinct().toList());
    }

    private static Tallies count(List<CaseResult> results) {
        Tallies tallies = Tallies.in(Results.JANUARY);
        results.forEach(tallies::add);
        return tallies;
    }

    private static Board board(Tallies tallies) {
        return Board.of(Formula.onTimeOnly(), tallies.byUnit());
    }

    private static Map<String, String> standings(Map<String, Tally> city, Formula formula) {
        return Board.of(formula, city).rows().stream()
                .collect(Collectors.toMap(
                        BoardRow::unit,
                        row -> row.group() + " " + row.score() + " " + row.standing() + " " + row.named()));
    }

    private static String mirrored(String unit) {
        return new StringBuilder(unit).reverse().toString();
    }
}
