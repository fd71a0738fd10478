package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

    @Provide
    Arbitrary<List<CaseResult>> results() {
        return AnyResults.results().list().ofMaxSize(200);
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

    @Property(tries = TRIES)
    void relabellingUnitsPermutesTheTable(@ForAll("cities") Map<String, Tally> city) {
        Map<String, Tally> mirrored = new TreeMap<>();
        city.forEach((unit, tally) -> mirrored.put(mirrored(unit), tally));

        assertThat(standings(mirrored))
                .isEqualTo(standings(city).entrySet().stream()
                        .collect(Collectors.toMap(entry -> mirrored(entry.getKey()), Map.Entry::getValue)));
    }

    @Property(tries = TRIES)
    void everyRankLiesBetweenOneAndTheNumberOfRankedUnitsAndInItsRange(@ForAll("cities") Map<String, Tally> city) {
        List<BoardRow> ranked = Board.of(Formula.onTimeOnly(), city).rows().stream()
                .filter(BoardRow::isRanked)
                .toList();

        assertThat(ranked).allSatisfy(row -> {
            RankRange range = row.standing().range();
            assertThat(row.standing().rank()).isBetween(range.best(), range.worst());
            assertThat(range.worst()).isLessThanOrEqualTo(ranked.size());
        });
    }

    @Property(tries = TRIES)
    void aRankIsOneMoreThanTheUnitsBeforeIt(@ForAll("cities") Map<String, Tally> city) {
        List<Integer> ranks = Board.of(Formula.onTimeOnly(), city).rows().stream()
                .filter(BoardRow::isRanked)
                .map(row -> row.standing().rank())
                .toList();

        assertThat(ranks).isSorted();
        assertThat(ranks).allSatisfy(rank -> assertThat(ranks.indexOf(rank)).isEqualTo(rank - 1));
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

    private static Map<String, String> standings(Map<String, Tally> city) {
        return Board.of(Formula.onTimeOnly(), city).rows().stream()
                .collect(Collectors.toMap(BoardRow::unit, row -> row.score() + " " + row.standing()));
    }

    private static String mirrored(String unit) {
        return new StringBuilder(unit).reverse().toString();
    }
}
