package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.redress.complaint.SatisfactionRating;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TallyProperties {

    @Provide
    Arbitrary<Tally> tallies() {
        return AnyResults.tallies();
    }

    @Provide
    Arbitrary<CaseResult> results() {
        return AnyResults.results();
    }

    @Property
    void addingIsCommutative(@ForAll("tallies") Tally a, @ForAll("tallies") Tally b) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
    }

    @Property
    void addingIsAssociative(@ForAll("tallies") Tally a, @ForAll("tallies") Tally b, @ForAll("tallies") Tally c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @Property
    void addingNothingChangesNothing(@ForAll("tallies") Tally a) {
        assertThat(a.plus(Tally.NONE)).isEqualTo(a);
    }

    @Property
    void aSatisfiedRatingNeverLowersSatisfaction(@ForAll("tallies") Tally a) {
        Tally more = a.plus(Tally.of(
                Results.burstPipe().rating(SatisfactionRating.SATISFIED).build(), Results.JANUARY));

        assertThat(more.satisfiedShare().rate().orElseThrow())
                .isGreaterThanOrEqualTo(a.satisfiedShare().rate().orElse(0));
    }

    @Property
    void anUndecidedResultNeverChangesTheRate(@ForAll("tallies") Tally a) {
        Tally more =
                a.plus(Tally.of(Results.burstPipe().onTime(OnTimeFlag.UNDECIDED).build(), Results.JANUARY));

        assertThat(more.onTimeShare()).isEqualTo(a.onTimeShare());
        assertThat(more.due()).isEqualTo(a.due() + 1);
    }

    @Property
    void aRatingNeverChangesWhatIsDue(@ForAll("results") CaseResult result) {
        CaseResult silent = result.toBuilder().rating(null).build();

        Tally with = Tally.of(result, Results.JANUARY);
        Tally without = Tally.of(silent, Results.JANUARY);

        assertThat(with.onTimeShare()).isEqualTo(without.onTimeShare());
        assertThat(without.rated()).isZero();
    }

    @Property
    void theRateLiesInItsInterval(@ForAll("tallies") Tally a) {
        RateInterval interval = a.onTimeShare().interval();

        a.onTimeShare().rate().ifPresent(rate -> assertThat(rate).isBetween(interval.low(), interval.high()));
    }

    @Property
    void whatIsCountedOfAResultHoldsTogether(@ForAll("results") CaseResult result) {
        Map<Count, Long> counts = new EnumMap<>(Count.class);
        for (Count count : Count.values()) {
            counts.put(count, Tally.of(result, Results.JANUARY).count(count));
        }

        assertThatCode(() -> Tally.of(counts, Part.LEAD)).doesNotThrowAnyException();
        assertThat(counts.values()).allMatch(count -> count == 0 || count == 1);
    }

    @Property
    void buildingAResultAnewChangesNothing(@ForAll("results") CaseResult result) {
        assertThat(result.toBuilder().build()).isEqualTo(result);
    }
}
