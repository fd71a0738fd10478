package io.github.redress.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/** Laws as tests of JUnit. */
final class LawTests {

    private LawTests() {}

    static Stream<DynamicTest> of(LawTrials trials, Scenery scenery) {
        return ClockLaw.ALL.stream()
                .map(law -> DynamicTest.dynamicTest(
                        law + " · " + law.name().zh(), () -> hold(trials.of(law, scenery), trials)));
    }

    private static void hold(LawResult result, LawTrials trials) {
        if (!result.holds()) {
            throw new AssertionFailedError("law " + result.law() + ", try " + result.tries() + " with seed "
                    + trials.seed() + ": " + result.counterexample());
        }
        Assumptions.assumeTrue(result.tries() > 0, () -> "law " + result.law() + " says nothing about this calendar");
    }
}
