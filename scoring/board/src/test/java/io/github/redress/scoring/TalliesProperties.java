package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Counts of parts may be put together in any order and grouping, taken back, and stored. */
class TalliesProperties {

    @Provide
    Arbitrary<List<CaseResult>> results() {
        return AnyResults.results().list().ofMaxSize(60);
    }

    @Property
    void theOrderOfResultsNeverMatters(@ForAll("results") List<CaseResult> results, @ForAll Random random) {
        List<CaseResult> shuffled = new ArrayList<>(results);
        Collections.shuffle(shuffled, random);

        assertThat(count(shuffled)).isEqualTo(count(results));
    }

    @Property
    void addingIsCommutative(@ForAll("results") List<CaseResult> first, @ForAll("results") List<CaseResult> second) {
        assertThat(sum(count(first), count(second))).isEqualTo(sum(count(second), count(first)));
    }

    @Property
    void addingIsAssociative(
            @ForAll("results") List<CaseResult> first,
            @ForAll("results") List<CaseResult> second,
            @ForAll("results") List<CaseResult> third) {
        assertThat(sum(sum(count(first), count(second)), count(third)))
                .isEqualTo(sum(count(first), sum(count(second), count(third))));
    }

    @Property
    void addingNothingChangesNothing(@ForAll("results") List<CaseResult> results) {
        assertThat(sum(count(results), count(List.of()))).isEqualTo(count(results));
        assertThat(sum(count(List.of()), count(results))).isEqualTo(count(results));
    }

    @Property
    void countingInPartsIsCountingTheWhole(
            @ForAll("results") List<CaseResult> first, @ForAll("results") List<CaseResult> second) {
        List<CaseResult> both = new ArrayList<>(first);
        both.addAll(second);

        assertThat(sum(count(first), count(second))).isEqualTo(count(both));
    }

    @Property
    void whatIsTakenBackWasNeverThere(
            @ForAll("results") List<CaseResult> kept, @ForAll("results") List<CaseResult> takenBack) {
        Tallies tallies = count(kept);

        tallies.apply(new ResultChange(List.of(), takenBack));
        tallies.apply(new ResultChange(takenBack, List.of()));

        assertThat(tallies).isEqualTo(count(kept));
        assertThat(tallies.byUnit().keySet()).isEqualTo(count(kept).byUnit().keySet());
    }

    @Property
    void talliesAreEachUnitsTalliesAddedUp(@ForAll("results") List<CaseResult> results) {
        count(results)
                .byUnit()
                .forEach((unit, tally) -> assertThat(results.stream()
                                .filter(result -> result.unit().equals(unit))
                                .map(result -> Tally.of(result, Results.JANUARY))
                                .reduce(Tally.NONE, Tally::plus))
                        .isEqualTo(tally));
    }

    @Property
    void storedTalliesReadBackAsTheyWere(@ForAll("results") List<CaseResult> results) {
        KeptTallies kept = new KeptTallies(results.size(), count(results));

        KeptTallies read = KeptTallies.read("tallies.json", kept.toJson());

        assertThat(read).isEqualTo(kept);
        assertThat(read.toJson()).isEqualTo(kept.toJson());
    }

    @Property
    void storedTalliesAreTheSameBytesInWhateverOrderTheyWereCounted(
            @ForAll("results") List<CaseResult> results, @ForAll Random random) {
        List<CaseResult> shuffled = new ArrayList<>(results);
        Collections.shuffle(shuffled, random);

        assertThat(new KeptTallies(7, count(shuffled)).toJson()).isEqualTo(new KeptTallies(7, count(results)).toJson());
    }

    private static Tallies count(List<CaseResult> results) {
        Tallies tallies = Tallies.in(Results.JANUARY);
        results.forEach(tallies::add);
        return tallies;
    }

    private static Tallies sum(Tallies first, Tallies second) {
        Tallies sum = Tallies.in(Results.JANUARY);
        sum.addAll(first);
        sum.addAll(second);
        return sum;
    }
}
