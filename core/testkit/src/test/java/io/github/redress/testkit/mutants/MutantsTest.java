package io.github.redress.testkit.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.testkit.ClockLaw;
import io.github.redress.testkit.Clocks;
import io.github.redress.testkit.LawResult;
import io.github.redress.testkit.LawTrials;
import io.github.redress.testkit.Scenery;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that let a wrong clock live are no laws. */
@ResourceLock(Resources.TIME_ZONE)
class MutantsTest {

    private static final LawTrials TRIALS = LawTrials.USUAL.withTries(100);

    /** Two threads race in it, so that it need not break twice. */
    private static final int RACE = 33;

    private static Stream<Mutant> mutants() {
        return Mutants.all().stream();
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void theLawsKillIt(Mutant mutant) {
        List<LawResult> broken =
                TRIALS.withClocks(mutant.clocks()).ofAll(ClockLaw.ALL, Scenery.generated(), () -> {}).stream()
                        .filter(result -> !result.holds())
                        .toList();

        System.out.printf(
                "%-50s %s%n",
                mutant.name(),
                broken.stream().map(result -> result.law().number()).toList());
        assertThat(broken).as("laws that kill \"%s\"", mutant).isNotEmpty();
        assertThat(broken).filteredOn(result -> result.law().number() != RACE).allSatisfy(result -> {
            assertThat(result.law()
                            .tried(result.counterexample().scene(), mutant.clocks())
                            .isBroken())
                    .isTrue();
            assertThat(result.law()
                            .tried(result.counterexample().scene(), Clocks.REDRESS)
                            .isBroken())
                    .isFalse();
        });
    }

    @Test
    void aSearchThatTakesLessThanForAtMostBreaksTheLawsThatDefineADeadline() {
        Mutant nextOpening = Mutants.all().get(0);
        LawTrials trials = TRIALS.withClocks(nextOpening.clocks());

        assertThat(trials.of(ClockLaw.number(1), Scenery.generated()).holds()).isFalse();
        assertThat(trials.of(ClockLaw.number(11), Scenery.generated()).holds()).isFalse();
    }
}
