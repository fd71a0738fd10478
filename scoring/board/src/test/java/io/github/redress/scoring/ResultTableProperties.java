package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ResultTableProperties {

    @Property
    void countsAsTheyAreCountedOneByOne(@ForAll("results") List<CaseResult> results, @ForAll("periods") Period period) {
        ResultTable table = new ResultTable();
        Tallies oneByOne = Tallies.in(period);

        results.forEach(table::add);
        results.forEach(oneByOne::add);

        assertThat(table.tallies(period)).isEqualTo(oneByOne);
        assertThat(table.size()).isEqualTo(results.size());
    }

    @Example
    void instantsCenturiesAwayAreCountedToo() {
        ResultTable table = new ResultTable();
        Tallies oneByOne = Tallies.in(new Period(Instant.MIN, Instant.MAX, Instant.MAX));

        for (Instant due : List.of(Instant.MIN, Results.DUE, Instant.parse("9999-12-31T00:00:00Z"))) {
            CaseResult result = Results.burstPipe().due(due).build();
            table.add(result);
            oneByOne.add(result);
        }

        assertThat(table.tallies(oneByOne.period())).isEqualTo(oneByOne);
        assertThat(oneByOne.byUnit().get("water").due()).isEqualTo(3);
    }

    @Example
    void growsBeyondItsFirstRows() {
        ResultTable table = new ResultTable();
        for (int i = 0; i < 5_000; i++) {
            table.add(Results.burstPipe().due(Results.DUE).closed(Results.DUE).build());
        }

        assertThat(table.tallies(Results.JANUARY).byUnit().get("water").onTime())
                .isEqualTo(5_000);
    }

    @Example
    void refusesWhatNobodyCanJudge() {
        CaseResult result = CaseResult.builder("7", "water").closed(Results.DUE).build();

        assertThatThrownBy(() -> new ResultTable().add(result))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("result 7 is closed without a due or a word on being on time");
    }

    @Provide
    static Arbitrary<List<CaseResult>> results() {
        return AnyResults.results().list().ofMaxSize(30);
    }

    /** Of a few minutes to some days around what {@link AnyResults} has, looked at from inside, before or after. */
    @Provide
    static Arbitrary<Period> periods() {
        Arbitrary<Instant> instants = Arbitraries.oneOf(
                Arbitraries.integers().between(-60, 60).map(minutes -> Results.DUE.plusSeconds(minutes * 60L)),
                Arbitraries.integers().between(-40, 40).map(days -> Results.DUE.plusSeconds(days * 86_400L)));
        return Combinators.combine(instants, instants, instants)
                .as((one, other, asOf) ->
                        one.isBefore(other) ? new Period(one, other, asOf) : new Period(other, one, asOf));
    }
}
